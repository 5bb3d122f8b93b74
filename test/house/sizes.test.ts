import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root, sourceFiles } from './source-files.js'

/** Rows and tables are data: their length says nothing about how hard they are to read. */
const rowsOnly = (file: string): boolean => file.startsWith('src/languages/')

/** Lines of each function that begins on a line of its own and ends at the matching indentation. */
const functionLengths = (text: string): readonly { readonly name: string; readonly lines: number }[] => {
  const lines = text.split('\n')
  return lines.flatMap((line, at) => {
    const start = /^(\s*)(?:export )?(?:const (\w+)[^=]*= (?:async )?(?:\(|<|\w+ =>).*(?:=> [{([]|\($)|(?:async )?function\*? (\w+).*\{|(?:private |static |async |\*)*(\w+)\(.*\)[^;]*\{)\s*$/.exec(line)
    if (start === null || /^\s*(if|for|while|switch|catch|return)\b/.test(line)) return []
    const indent = start[1] ?? ''
    const end = lines.findIndex((later, index) => index > at && later.startsWith(indent) && /^[})\]]/.test(later.slice(indent.length)))
    return end < 0 ? [] : [{ name: start[2] ?? start[3] ?? start[4] ?? '?', lines: end - at + 1 }]
  })
}

describe('sizes', () => {
  const files = sourceFiles('src').filter((file) => !rowsOnly(file))

  it('keeps every file under 400 lines', () => {
    expect(files.filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 400)).toEqual([])
  })

  it('keeps every function under 60 lines', () => {
    const long = files.flatMap((file) => functionLengths(readFileSync(join(root, file), 'utf8')).filter((one) => one.lines > 60).map((one) => `${file} ${one.name} ${one.lines}`))
    expect(long).toEqual([])
  })

  it('finds functions at all', () => {
    expect(functionLengths('export const f = (a: number): number => {\n  return a\n}\n')).toEqual([{ name: 'f', lines: 3 }])
  })

  it('has no file named utils, helpers, common or misc, and no barrel but an index', () => {
    expect(sourceFiles('src').filter((file) => /\/(utils?|helpers?|common|misc)\.ts$/.test(file))).toEqual([])
  })
})
