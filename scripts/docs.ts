// Writes the pages that are made from tables and rows (docs/commands.md, docs/problems.md, docs/rules.md), and README.md's example as it is
// read now. Run by `npm run docs`, after a build.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { commands, optionRows } from '../src/cli/commands.js'
import type { CommandRow } from '../src/cli/commands.js'
import { problems } from '../src/model/problem.js'
import { languages } from '../src/pipeline/knowledge.js'

const made = (source: string): string => `<!-- Made from ${source} by \`npm run docs\`; edit that, not this. -->\n`

const optionLine = (name: CommandRow['options'][number]): string => {
  const { flag, words, initial } = optionRows[name]
  return `| \`${flag}\` | ${words} | ${initial === undefined ? '' : `\`${initial}\``} |`
}

const commandSection = ({ name, words, summary, more, options, examples }: CommandRow): string => `## audiatur ${name}

\`audiatur ${[name, words].filter((part) => part !== '').join(' ')}\`: ${summary}.
${more === undefined ? '' : `\n${more}\n`}${options.length === 0 ? '' : `\n| option | means | default |\n|---|---|---|\n${options.map(optionLine).join('\n')}\n`}
${examples.map(([line, meaning]) => `- \`${line}\`: ${meaning}`).join('\n')}
`

/** docs/commands.md */
export const commandsPage = (): string => `${made('src/cli/commands.ts')}# Commands

From a checkout, \`node bin/audiatur.js\` stands for \`audiatur\`. Every command ends with exit code 0, or with that of the first
problem it met ([problems.md](problems.md)). With \`--json\` each line is one JSON object, and a problem is
\`{"problem": {"code", "message", "details"}}\` on standard error.

${commands.map(commandSection).join('\n')}`

/** docs/problems.md */
export const problemsPage = (): string => `${made('src/model/problem.ts')}# Problems

Every problem that a user can meet has a code, a sentence with its remedy, an exit code for the command line and a status for the
server. A problem with one source never stops the others: the rest of the batch is done, and the exit code is that of the first problem.

| code | exit | HTTP | what it says |
|---|---|---|---|
${Object.entries(problems).map(([code, { exit, http, words }]) => `| \`${code}\` | ${exit} | ${http} | ${words.replaceAll('|', '\\|')} |`).join('\n')}
`

interface RowLike { readonly id: string; readonly examples: readonly string[]; readonly counterexamples: readonly string[]; readonly note?: string; readonly source: string }

const isRow = (value: object): value is RowLike => 'id' in value && typeof value.id === 'string' && 'examples' in value && Array.isArray(value.examples) && 'counterexamples' in value

/** All rows of a language pack, in the order in which its parts hold them. */
export const rowsOf = (value: unknown): readonly RowLike[] => {
  if (typeof value !== 'object' || value === null) return []
  if (isRow(value)) return [value]
  return Object.values(value).flatMap(rowsOf)
}

/** The family of a rule: its id without the last part, at most three parts. */
export const familyOf = (id: string): string => id.split('.').slice(0, -1).slice(0, 2).join('.') || id

const cell = (words: string): string => words.replaceAll('|', '\\|').replaceAll('\n', ' ⏎ ').replaceAll('<', '&lt;')

const rowLine = ({ id, examples, counterexamples, note, source }: RowLike): string =>
  `| \`${id}\` | ${cell(examples[0] ?? '')} | ${cell(counterexamples[0] ?? '')} | ${cell([note, source].filter((part) => part !== undefined).join('; '))} |`

const familySection = (family: string, rows: readonly RowLike[]): string =>
  `## ${family}\n\n${rows.length} ${rows.length === 1 ? 'rule' : 'rules'}.\n\n| rule | reads | leaves | whence |\n|---|---|---|---|\n${rows.map(rowLine).join('\n')}\n`

/** docs/rules.md */
export const rulesPage = (): string => `${made('the rows in src/languages/')}# Rules

Knowledge of language is rows of data, each with an id that stands in every value it gave, an example with the words it reads in
[brackets], and one that looks alike and is left. They run as tests. \`audiatur explain\` shows for a sentence which rules fired.
How claims of many documents become incidents, what each status means and how bounds follow from figures is told in
[reconciliation.md](reconciliation.md).

${languages.map((language) => {
  const rows = rowsOf(language)
  const families = [...new Set(rows.map((row) => familyOf(row.id)))].sort()
  return `# ${language.name}\n\n${families.map((family) => familySection(family, rows.filter((row) => familyOf(row.id) === family))).join('\n')}`
}).join('\n')}`

const file = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** A page with the text between `<!-- name -->` and `<!-- /name -->` replaced. */
const filled = (page: string, name: string, text: string): string =>
  page.replace(new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`), (_, start: string, end: string) => `${start}${text}\n${end}`)

const example = (): string => {
  const read = spawnSync(process.execPath, [file('bin/audiatur.js'), 'claims', 'docs/example.txt'], { cwd: file(''), encoding: 'utf8' })
  if (read.status !== 0) throw new Error(`the example cannot be read: ${read.stderr}`)
  return read.stdout.trimEnd()
}

const quoted = (text: string): string => text.trimEnd().split('\n').map((line) => (line === '' ? '>' : `> ${line}`)).join('\n')

const readme = (): string => filled(filled(readFileSync(file('README.md'), 'utf8'), 'article', quoted(readFileSync(file('docs/example.txt'), 'utf8'))), 'reading', `\`\`\`\n${example()}\n\`\`\``)

const pages = { 'commands.md': commandsPage, 'problems.md': problemsPage, 'rules.md': rulesPage } as const

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, write] of Object.entries(pages)) writeFileSync(file(`docs/${name}`), write())
  writeFileSync(file('README.md'), readme())
}
