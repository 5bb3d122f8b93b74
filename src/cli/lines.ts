import type { Claim, PlaceValue } from '../model/claim.js'
import type { DatedDocument } from '../model/document.js'
import type { Account, Field, Incident, TollFigure } from '../model/incident.js'
import type { Interval } from '../model/interval.js'
import type { Reading } from '../model/reading.js'
import { wordsOf } from '../model/span.js'
import { figureWords, kindWords, tollWords } from '../publish/figures.js'

/** Breaks words into lines of at most `width` characters, each after `indent`. */
export const wrapped = (words: string, indent: string, width: number): readonly string[] => {
  const lines: string[] = []
  let open = ''
  for (const word of words.split(/\s+/)) {
    if (open !== '' && indent.length + open.length + 1 + word.length > width) { lines.push(indent + open); open = '' }
    open = open === '' ? word : `${open} ${word}`
  }
  return open === '' ? lines : [...lines, indent + open]
}

/** A date's reading for people: EDTF, the candidates, or why it is not known. */
export const dateWords = (reading: Reading<Interval>): string => {
  if (reading.reading === 'resolved') return reading.value.edtf
  return reading.reading === 'ambiguous' ? `${reading.candidates.map((one) => one.edtf).join(' or ')} (ambiguous)` : `unknown (${reading.reason})`
}

const placeWords = (text: string, { span, reading }: PlaceValue): string => {
  const said = wordsOf(text, span)
  if (reading.reading === 'resolved') return reading.value.name === said ? said : `${said} (${reading.value.name})`
  return reading.reading === 'ambiguous' ? `${said} (ambiguous: ${reading.candidates.map((one) => one.name).join(', ')})` : `${said} (not located)`
}

const parties = (all: readonly { readonly party: string }[]): string => all.map((one) => one.party).join(', ')

const row = (label: string, words: string, width: number): readonly string[] => {
  const [first = '', ...rest] = wrapped(words, '           ', width)
  return words === '' ? [] : [`    ${label.padEnd(7)}${first.trimStart()}`, ...rest]
}

/** A claim as lines to be read. */
export const claimLines = (text: string, claim: Claim, width: number): readonly string[] => {
  const { attribution, frame } = claim
  const chain = [attribution.speaker, ...attribution.relays].map((voice) => voice.party).join(' ← ')
  const head = `  ${chain} ${attribution.act}${claim.stance === 'asserts' ? '' : `, ${claim.stance}`}: ${frame.type}${frame.mode === null ? '' : ` ${frame.mode}`}, ${frame.status}`
  const who = frame.agents.length === 0 && frame.patients.length === 0 ? '' : `${parties(frame.agents) || '?'} → ${parties(frame.patients) || '?'}`
  const time = frame.time === null ? '' : `${dateWords(frame.time.reading)}${frame.time.span === null ? '' : ` “${wordsOf(text, frame.time.span)}”`}`
  return [
    head, ...wrapped(`“${wordsOf(text, claim.span)}”`, '    ', width),
    ...row('who', who, width), ...row('when', time, width), ...row('where', frame.places.map((place) => placeWords(text, place)).join('; '), width),
    ...row('toll', frame.tolls.map((toll) => `${tollWords(toll)}${toll.whose === null ? '' : ` of ${toll.whose}`}${toll.scope === 'cumulative' ? ', running total' : ''}`).join('; '), width),
    ...row('means', frame.instruments.map((instrument) => instrument.lemma).join(', '), width),
    ...row('about', claim.about ?? '', width), ...row('id', claim.id, width),
  ]
}

/** A document with its claims as lines to be read. */
export const documentLines = (document: DatedDocument, claims: readonly Claim[], width: number): readonly string[] => [
  `${document.name}  ${document.id.slice(0, 19)}  published ${dateWords(document.published)}`,
  ...(document.language.status === 'not-read' ? wrapped(`Not read: ${document.language.reason}.`, '  ', width) : []),
  ...(document.language.status === 'read' && claims.length === 0 ? ['  No claim was found.'] : []),
  ...claims.flatMap((claim) => ['', ...claimLines(document.text, claim, width)]), '',
]

const accountLine = <V>(account: Account<V>, write: (value: V) => string): string =>
  `${write(account.value)}  said by ${account.claimedBy.join(', ') || 'nobody independently'}${account.deniedBy.length === 0 ? '' : `; denied by ${account.deniedBy.join(', ')}`}`

const fieldLines = <V>(label: string, { status, accounts }: Field<V>, write: (value: V) => string): readonly string[] =>
  accounts.length === 0 ? [] : [`  ${label.padEnd(10)}${status}`, ...accounts.map((account) => `    ${accountLine(account, write)}`)]

const figureLine = (figure: TollFigure): string => {
  const notes = [figure.standpoint === 'own' ? 'of its own side' : figure.standpoint === 'other' ? 'of the other side' : 'as a third party', figure.scope === 'cumulative' ? 'running total' : '', figure.asOf === null ? '' : `as of ${figure.asOf}`,
    figure.supersededBy === null ? '' : 'superseded', figure.withdrawn ? 'withdrawn' : '', figure.partOf === null ? '' : 'part of another figure']
  return `${figureWords(figure.low, figure.high)}  said by ${figure.speaker}, ${notes.filter((note) => note !== '').join(', ')}`
}

/** An incident as lines to be read. */
export const incidentLines = (incident: Incident): readonly string[] => {
  const { time, place, initiator, weapon, aim, outcome } = incident.fields
  const plain = (value: string): string => value
  return [
    `${incident.title}`, `  ${incident.type}  ${incident.parties.join(', ')}  ${incident.documents.length} documents, ${incident.origins} origins, ${incident.claims.length} claims  ${incident.id}`,
    ...fieldLines('time', time, plain), ...fieldLines('place', place, (value) => value.name), ...fieldLines('initiator', initiator, plain), ...fieldLines('weapon', weapon, plain),
    ...fieldLines('aim', aim, plain), ...fieldLines('outcome', outcome, plain),
    ...incident.tolls.flatMap((line) => [
      `  ${`${kindWords[line.kind]}${line.whose === null ? '' : ` of ${line.whose}`}${line.standing === 'unknown' ? '' : ` (${line.standing})`}`}: ${figureWords(line.low, line.high)}, ${line.status}`,
      ...line.figures.map((figure) => `    ${figureLine(figure)}`),
    ]), '',
  ]
}
