import { Problem } from '../../model/problem.js'
import type { Entry } from '../../model/entry.js'
import { claimJson, claimsLine } from '../../publish/claims-json.js'
import { incidentLine } from '../../publish/incidents-json.js'
import type { Store } from '../../store/store.js'
import type { Run } from '../commands.js'
import { claimLines, documentLines, incidentLines } from '../lines.js'
import { openSettled, withRecord } from '../with-record.js'

interface Shown { readonly json: unknown; readonly lines: readonly string[] }

/** The one id that the given beginning stands for; throws `not-found` where there is none, or several. */
export const findId = async (store: Store, given: string): Promise<string> => {
  const ids = await store.idsLike(given)
  const [id] = ids
  if (id === undefined || (ids.length > 1 && !ids.includes(given))) throw new Problem('not-found', { id: ids.length > 1 ? `${given} alone (it begins ${ids.join(', ')})` : given })
  return ids.includes(given) ? given : id
}

const shown = async (store: Store, id: string, width: number): Promise<Shown> => {
  const incident = await store.incident(id)
  if (incident !== undefined) return { json: incidentLine(incident), lines: incidentLines(incident) }
  const claim = await store.claim(id)
  const document = await store.document(claim?.document ?? id)
  if (document === undefined) throw new Problem('not-found', { id })
  if (claim !== undefined) return { json: claimJson(document.text, claim), lines: [document.name, '', ...claimLines(document.text, claim, width), ''] }
  const claims = await store.claims(id)
  return { json: claimsLine(document, claims), lines: documentLines(document, claims, width) }
}

const entryLine = ({ index, content, made }: Entry): string => `  entry ${index}: ${content.kind}${content.kind === 'retired' ? ` (${content.reason})` : ''}, by version ${made.version}, rules ${made.rulesDigest.slice(0, 19)}`

/** `audiatur show`: one claim, incident or document, and every entry of the log that speaks of it. */
export const run: Run = ({ words, options, terminal }) =>
  withRecord(openSettled(options.record), async ({ store }) => {
    const id = await findId(store, words[0] ?? '')
    const { json, lines } = await shown(store, id, Math.min(terminal.columns, 120))
    const history = await store.history(id)
    if (options.json) terminal.out(JSON.stringify({ ...(json as object), history: history.map(({ index, content, made }) => ({ index, kind: content.kind, made })) }))
    else for (const line of [...lines, ...history.map(entryLine)]) terminal.out(line)
    return 0
  })
