import { dateJson } from '../../publish/claims-json.js'
import { openToRead } from '../../store/record.js'
import type { DocumentLine } from '../../store/store.js'
import type { Run } from '../commands.js'
import { dateWords } from '../lines.js'
import { withRecord } from '../with-record.js'

const jsonOf = (line: DocumentLine): Readonly<Record<string, unknown>> => ({
  id: line.id, name: line.name, outlet: line.outlet, language: line.language.tag, published: dateJson(line.published), retrieved: line.retrieved, claims: line.claims,
  ...(line.language.status === 'not-read' ? { notRead: line.language.reason } : {}),
})

const wordsOf = (line: DocumentLine): string => {
  const date = line.published.reading === 'unresolved' ? 'undated' : dateWords(line.published)
  const read = line.language.status === 'read' ? `${String(line.claims).padStart(4)} claims` : `not read: ${line.language.reason}`
  return `${line.id.slice(7, 19)}  ${date.padEnd(10)}  ${(line.language.tag ?? '?').padEnd(3)} ${line.name}${line.outlet === null ? '' : ` (${line.outlet})`}  ${read}`
}

/** `audiatur sources`: the documents of the record in the order of their taking in. */
export const run: Run = ({ options, terminal }) =>
  withRecord(openToRead(options.record), async ({ store }) => {
    for (const line of await store.documents()) terminal.out(options.json ? JSON.stringify(jsonOf(line)) : wordsOf(line))
    return 0
  })
