import type { Terminal } from './terminal.js'

/** What a command gets: its words, its options by name, the outside world. */
export interface Call {
  readonly words: readonly string[]
  readonly options: Options
  readonly terminal: Terminal
}

/** Options as parsed; each command reads those that its row names. */
export interface Options {
  readonly record: string
  readonly conflict?: readonly string[]
  readonly json?: boolean
  readonly workers?: number
  readonly port?: number
  readonly host?: string
}

/** Runs a command and gives its exit code. */
export type Run = (call: Call) => Promise<number>

export type OptionName = 'record' | 'conflict' | 'json' | 'workers' | 'port' | 'host'

/** One command: docs/commands.md, `--help` and the parser are all made from these rows. */
export interface CommandRow {
  readonly name: string
  readonly words: string
  readonly summary: string
  readonly more?: string
  readonly options: readonly OptionName[]
  readonly examples: readonly (readonly [string, string])[]
  readonly load: () => Promise<{ readonly run: Run }>
}

/** Options with their values' names, what they mean, and their defaults. */
export const optionRows: Readonly<Record<OptionName, { readonly flag: string; readonly words: string; readonly initial?: string | number }>> = {
  record: { flag: '--record <folder>', words: 'the record to work on', initial: './audiatur-record' },
  conflict: { flag: '--conflict <name...>', words: 'conflict packs to read with (default: those whose parties a text names)' },
  json: { flag: '--json', words: 'print one JSON object per line' },
  workers: { flag: '--workers <number>', words: 'threads to read with (default: one less than there are cores, at least 1, at most 4)' },
  port: { flag: '--port <number>', words: 'port to listen on', initial: 4280 },
  host: { flag: '--host <address>', words: 'address to listen on; anything but the loopback address lets others in', initial: '127.0.0.1' },
}

/** All commands, in the order of `--help`. */
export const commands: readonly CommandRow[] = [
  {
    name: 'add', words: '<path...>', summary: 'take files, folders or standard input (-) into the record, making it where there is none',
    more: 'Texts, Markdown, HTML pages, JSON and JSON Lines. What stands in the record already is passed over. A line is printed only when what it names is safely on disk.',
    options: ['record', 'conflict', 'json', 'workers'],
    examples: [['audiatur add samples/south-caucasus', 'all files below a folder'], ['audiatur add statement.html dispatches.jsonl --record ./border', 'two files, into a record of another name'], ['curl -s https://example.org/article | audiatur add -', 'a page from standard input']],
    load: () => import('./commands/add.js'),
  },
  {
    name: 'claims', words: '[path...]', summary: 'print who says what happened: in these files, without a record, or in the whole record',
    options: ['record', 'conflict', 'json', 'workers'],
    examples: [['audiatur claims article.txt', 'the claims of one article, to be read'], ['audiatur claims *.txt --json', 'one JSON object per document'], ['audiatur claims', 'all claims of the record']],
    load: () => import('./commands/claims.js'),
  },
  {
    name: 'incidents', words: '', summary: 'print the incidents of the record, with every account and figure',
    options: ['record', 'json'], examples: [['audiatur incidents', 'to be read'], ['audiatur incidents --json', 'one JSON object per incident']],
    load: () => import('./commands/incidents.js'),
  },
  {
    name: 'show', words: '<id>', summary: 'print one claim, incident or document with its history in the log; a beginning of the id is enough',
    options: ['record', 'json'], examples: [['audiatur show incident:4f0c', 'an incident by the beginning of its id'], ['audiatur show sha256:9e81', 'a document with its claims']],
    load: () => import('./commands/show.js'),
  },
  {
    name: 'sources', words: '', summary: 'list the documents of the record, with date, language, number of claims, and why one is not read',
    options: ['record', 'json'], examples: [['audiatur sources', 'to be read'], ['audiatur sources --json', 'one JSON object per document']],
    load: () => import('./commands/sources.js'),
  },
  {
    name: 'explain', words: '<what>', summary: 'show how a sentence, or the sentence of a claim, is read: syntax, mentions, rules, claims',
    options: ['record', 'conflict', 'json'], examples: [['audiatur explain "The ministry said that two soldiers were killed on Tuesday."', 'a sentence'], ['audiatur explain claim:0b7d', 'a claim of the record']],
    load: () => import('./commands/explain.js'),
  },
  {
    name: 'serve', words: '', summary: 'serve the record as pages and as JSON on this machine',
    options: ['record', 'port', 'host'], examples: [['audiatur serve', 'http://127.0.0.1:4280'], ['audiatur serve --port 8080 --record ./border', 'another port, another record']],
    load: () => import('./commands/serve.js'),
  },
  {
    name: 'rebuild', words: '', summary: 'read all sources of the record anew; decisions and the log stay, a damaged database is put aside',
    options: ['record', 'json', 'workers'], examples: [['audiatur rebuild', 'after an update, or when `doctor` says so']],
    load: () => import('./commands/rebuild.js'),
  },
  {
    name: 'doctor', words: '', summary: 'check the installation and the record: model, packs, sources, log, hashes',
    options: ['record', 'json'], examples: [['audiatur doctor', 'a line for each check']],
    load: () => import('./commands/doctor.js'),
  },
  {
    name: 'gazetteer', words: '<import> <file>', summary: 'compile a GeoNames dump to the gazetteer that places are looked up in',
    more: 'The dump is one of GeoNames’ own files (19 tab-separated columns, plain or zipped), such as allCountries.zip; it is used besides the gazetteer that comes with audiatur.',
    options: [], examples: [['audiatur gazetteer import allCountries.zip', 'the whole world, every feature']],
    load: () => import('./commands/gazetteer.js'),
  },
]
