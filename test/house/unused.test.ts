import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root, sourceFiles } from './source-files.js'

const read = (file: string): string => readFileSync(join(root, file), 'utf8')

/** Values that a file gives to others; types are free, since they document. */
const exportsOf = (text: string): readonly string[] => [...text.matchAll(/^export (?:const|async function\*?|function\*?|class) (\w+)/gm)].map((match) => match[1] ?? '')

/** Every name written anywhere in a file, once. */
const namesIn = (text: string): ReadonlySet<string> => new Set(text.match(/[A-Za-z_$][\w$]*/g))

describe('unused code', () => {
  it('has no exported value that nothing names, in its own file or another', () => {
    const files = ['src', 'test', 'eval', 'bench', 'scripts'].flatMap((folder) => sourceFiles(folder).map((file) => ({ file, text: read(file) })))
    const all = [...files, { file: 'bin/audiatur.js', text: read('bin/audiatur.js') }].map(({ file, text }) => ({ file, names: namesIn(text) }))
    const unused = files.filter(({ file }) => file.startsWith('src/') && !/(^src\/index|\/ledger\/index)\.ts$/.test(file)).flatMap(({ file, text }) =>
      exportsOf(text).filter((name) => name !== 'run' && text.split(new RegExp(`\\b${name}\\b`)).length <= 2 && !all.some((other) => other.file !== file && other.names.has(name))).map((name) => `${file}: ${name}`))
    expect(unused).toEqual([])
  })
})
