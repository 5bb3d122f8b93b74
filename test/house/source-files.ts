import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** All TypeScript files below `folder`, as paths from the repository's root, sorted. */
export const sourceFiles = (folder: string): readonly string[] =>
  readdirSync(join(root, folder)).sort().flatMap((name) => {
    const path = join(folder, name)
    if (statSync(join(root, path)).isDirectory()) return sourceFiles(path)
    return name.endsWith('.ts') ? [path] : []
  })

/** The room of the house that a file belongs to: `src/text/tokens.ts` → `text`, `src/pipeline.ts` → `pipeline`. */
export const roomOf = (file: string): string => (file.split('/')[1] ?? '').replace(/\.ts$/, '')

/** What a file imports: local files as paths from the root, and packages; type-only imports left out where `values` is set. */
export const importsOf = (file: string, values = false): { readonly local: readonly string[]; readonly packages: readonly string[] } => {
  const text = readFileSync(join(root, file), 'utf8')
  const names = [...text.matchAll(/(?:^|\n)(import|export)(\s+type)?\s[^'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g)]
    .filter((match) => !(values && match[2] !== undefined))
    .map((match) => match[3] ?? match[4] ?? match[5] ?? '')
  const local = names.filter((name) => name.startsWith('.')).map((name) => relative(root, normalize(join(root, dirname(file), name))).replace(/\.js$/, '.ts'))
  return { local, packages: names.filter((name) => !name.startsWith('.')) }
}
