import { createHash } from 'node:crypto'
import type { Claim, ClaimId } from '../model/claim.js'
import type { PartyRow } from '../model/conflict.js'
import type { Document } from '../model/document.js'
import type { Resolution } from '../model/mention.js'
import type { Analysis } from '../model/sentence.js'
import type { ResolveContext } from '../resolve/context.js'
import { linkClaims } from './about.js'
import { findSayings } from './attribution/sayings.js'
import { draftsOf } from './build.js'
import { carryPlaces, carryTimes, joinResults, recallAccused, recallWounded, shareSides } from './carry.js'
import type { Draft } from './draft.js'
import { inferParties } from './infer.js'
import { lexiconOf } from './lexicon.js'
import { mergeTellings, type Told } from './merge.js'
import { readDocument, type ReadDocument } from './reading.js'
import { sketchSentence } from './sketch.js'

const idOf = (document: Document, draft: Draft): ClaimId => {
  const basis = [document.id, draft.span.start, draft.span.end, draft.attribution.speaker.party, draft.frame.type].join('\n')
  return `claim:${createHash('sha256').update(basis).digest('hex').slice(0, 16)}`
}

const claimOf = (document: Document, told: Told): Claim => {
  const { draft, tellings } = told
  return {
    id: idOf(document, draft), document: document.id, span: draft.span, attribution: draft.attribution, stance: draft.stance, frame: draft.frame, about: null,
    evidence: tellings.flatMap((telling) => telling.rules.map((rule) => ({ rule, span: telling.span }))),
  }
}

const named = (context: ResolveContext, namesOf: (party: PartyRow) => readonly string[]): ReadonlyMap<string, string> =>
  new Map([...context.packs].reverse().flatMap((pack) => pack.parties.flatMap((party) => namesOf(party).map((name) => [name.toLowerCase(), party.id] as const))))

const namesOf = (context: ResolveContext): Parameters<typeof readDocument>[5] =>
  ({ capitals: named(context, (party) => party.capitals), lands: named(context, (party) => (party.kind === 'state' || party.kind === 'de-facto' ? [party.name, ...party.names] : [])) })

/** Everything read so far of a document, put together for extraction. */
export const openReading = (document: Document, analysis: Analysis, resolution: Resolution, context: ResolveContext): ReadDocument =>
  readDocument(document, analysis, resolution, findSayings(document, analysis, resolution, context), lexiconOf(context.language.extract), namesOf(context))

const unlike = (claims: readonly Claim[]): readonly Claim[] => claims.filter((claim, at) => claims.findIndex((other) => other.id === claim.id) === at)

/**
 * The claims of a document in order of the text: who says that what happened. Steps: each sentence's triggers become drafts; harm
 * told as a result joins its event; sides, times and places carry over; several tellings of one thing become one claim; denials,
 * accusations and demands point at what they speak of. Pure; odd text gives fewer claims, never an exception.
 */
export const extractClaims = (document: Document, analysis: Analysis, resolution: Resolution, context: ResolveContext): readonly Claim[] => {
  const read = openReading(document, analysis, resolution, context)
  const found = read.sentences.flatMap((_, at) => draftsOf(read, at, sketchSentence(read, at)))
  const complete = carryPlaces(carryTimes(recallWounded(read, inferParties(recallAccused(shareSides(joinResults(read, found)))))))
  return linkClaims(unlike(mergeTellings(read, complete).map((told) => claimOf(document, told))))
}
