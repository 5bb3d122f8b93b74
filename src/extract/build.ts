import type { EventFrame, Participant, Toll } from '../model/claim.js'
import { organOf, partyRef, sideOf, type PartyRef } from '../model/party.js'
import type { Interval } from '../model/interval.js'
import { covering, overlaps, within, type Span } from '../model/span.js'
import { childrenOf, plainRelation, subtreeOf } from '../model/tree.js'
import { argumentsOf } from './arguments.js'
import type { Draft, Sketch } from './draft.js'
import { isCause, isCharged } from './gates.js'
import { carrierOf, groupSketches, mergedSketch, type Group } from './group.js'
import type { Lexicon } from './lexicon.js'
import { landParty, unique } from './parties.js'
import { clauseTokens, quoteSpan, shortened } from './quote.js'
import type { ReadDocument, ReadSentence } from './reading.js'
import type { Sketches } from './sketch.js'
import { isParty, spokenBy, toldBy } from './voice.js'
import { asOfIn, placesOf, timeOf, type Hold } from './when.js'

const verbal = ['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN']

/** Head of the words to quote: the noun itself where the verb above only reports it, otherwise the verb that tells it; a charge with its words of blame, without which nobody does it. */
const quotedHead = (read: ReadSentence, lexicon: Lexicon, sketch: Sketch): number => {
  const { support, token, row } = sketch.candidate
  if (row.upos === 'noun' && isCause(read, lexicon, token)) return read.tree.tokens[token]?.head ?? token
  const carrier = support?.token ?? token
  const above = read.tree.tokens[carrier]?.head ?? -1
  if (read.tree.tokens[carrier]?.relation === 'advcl' && read.tree.tokens[above]?.upos === 'VERB' && isCharged(read, lexicon, carrier)) return above
  if (support === null) return childrenOf(read.tree, token, 'cop').length > 0 || row.upos !== 'noun' ? relativeHead(read, token) : token
  const reported = support.row.subject === null && read.tree.tokens[token]?.relation === 'obj'
  return reported ? token : relativeHead(read, support.token)
}

/** An infinitive is quoted with what governs it ("took the initiative to open fire"), a relative clause with the noun it stands behind. */
const relativeHead = (read: ReadSentence, token: number): number => {
  const self = read.tree.tokens[token]
  if (self !== undefined && self.head >= 0 && (self.relation === 'xcomp' || (self.relation === 'acl' && childrenOf(read.tree, token, 'mark').length > 0))) {
    const above = read.tree.tokens[self.head]
    return self.relation === 'acl' && above !== undefined && above.head >= 0 && above.relation === 'obj' ? above.head : self.head
  }
  return self !== undefined && self.head >= 0 && (self.relation === 'acl:relcl' || (self.relation === 'acl' && childrenOf(read.tree, token, 'mark').length === 0)) ? self.head : token
}

/** Words that only attribute: heads of clauses that are some saying's cue. */
const cueTokens = (document: ReadDocument, read: ReadSentence, own: ReadonlySet<number>): ReadonlySet<number> => new Set(read.tree.tokens.flatMap((token, index) => {
  const ownSpans = [...own].flatMap((one) => read.tree.tokens[one]?.span ?? [])
  if (own.has(index) || !document.sayings.some((saying) => saying.cue !== null && overlaps(saying.cue, token.span) && !ownSpans.some((span) => saying.cue !== null && overlaps(saying.cue, span)))) return []
  const relation = plainRelation(token.relation)
  const phrase = relation === 'case' || relation === 'fixed' ? token.head : index
  return ['parataxis', 'advcl', 'obl', 'case', 'fixed'].includes(relation) ? [phrase] : []
}))

const relcl = (read: ReadSentence, head: number, group: Group): number => {
  const carrier = carrierOf(group.head)
  return head !== carrier && isAncestor(read, head, carrier) ? carrier : head
}

const isAncestor = (read: ReadSentence, above: number, below: number): boolean => {
  for (let at = below, steps = 0; at >= 0 && steps <= read.tree.tokens.length; at = read.tree.tokens[at]?.head ?? -1, steps += 1) if (at === above) return true
  return false
}

/** Where the next joined clause of another event begins: what follows belongs to it, whatever the tree says. */
const laterClause = (read: ReadSentence, group: Group, carriers: ReadonlySet<number>): number => {
  const own = [group.head, ...group.others].map(carrierOf)
  const last = Math.max(...own)
  const later = [...carriers].filter((token) => token > last && !own.includes(token) && read.tree.tokens[token]?.relation === 'conj' && childrenOf(read.tree, token, 'nsubj').length > 0)
  return Math.min(read.tree.tokens.length, ...later.map((token) => subtreeOf(read.tree, token)[0] ?? token))
}

/** Words after a joined clause's verb that the tree hangs on an earlier verb: dates and places there tell of the nearer one. */
const strayTokens = (read: ReadSentence, group: Group, carriers: ReadonlySet<number>): readonly number[] => {
  const carrier = carrierOf(group.head)
  const self = read.tree.tokens[carrier]
  if (self === undefined || self.relation !== 'conj') return []
  const end = Math.min(read.tree.tokens.length, ...[...carriers].filter((token) => token > carrier))
  return read.tree.tokens.flatMap((token, index) => (index > carrier && index < end && token.head === self.head && plainRelation(token.relation) === 'obl' ? subtreeOf(read.tree, index) : []))
}

/** The event noun that a relative clause of harm stands behind ("a July raid that killed nine"): its time and place are the harm's. */
const antecedentEvent = (document: ReadDocument, read: ReadSentence, sketch: Sketch): readonly number[] => {
  const self = read.tree.tokens[sketch.candidate.token]
  const head = self?.relation === 'acl:relcl' ? self.head : -1
  const rows = document.lexicon.triggers.get(read.tree.tokens[head]?.lemma.toLowerCase() ?? '') ?? []
  return rows.some((row) => row.upos === 'noun' && row.type === sketch.type) ? [head] : []
}

/** "Armed men entered a bar in the suburb, killing three": a participle without a clause of its own happened where and when the verb above it did. */
const governingTokens = (read: ReadSentence, group: Group, carriers: ReadonlySet<number>): readonly number[] => {
  const carrier = carrierOf(group.head)
  const self = read.tree.tokens[carrier]
  const above = read.tree.tokens[self?.head ?? -1]
  if (self === undefined || self.tag !== 'VBG' || self.relation !== 'advcl' || above?.upos !== 'VERB' || carriers.has(self.head)) return []
  return clauseTokens(read, self.head, new Set([...carriers].filter((token) => token !== carrier)), new Set())
}

const holdOf = (document: ReadDocument, read: ReadSentence, group: Group, carriers: ReadonlySet<number>): { readonly hold: Hold; readonly quote: Span } => {
  const members = [group.head, ...group.others, ...group.lending].flatMap((one) => [one.candidate.token, carrierOf(one), ...antecedentEvent(document, read, one)])
  const own = new Set(members)
  const others = new Set([...carriers].filter((token) => !own.has(token)))
  const head = quotedHead(read, document.lexicon, group.head)
  const until = laterClause(read, group, carriers)
  const tokens = clauseTokens(read, head, others, cueTokens(document, read, own)).filter((token) => token < until)
  const quote = quoteSpan(read, document.lexicon, members.find((token) => tokens.includes(token)) ?? head, shortened(read, tokens, members))
  const clause = new Set([...tokens, ...clauseTokens(read, relcl(read, head, group), others, new Set()), ...strayTokens(read, group, carriers), ...governingTokens(read, group, carriers)].filter((token) => token < until))
  return { hold: { anchors: members, tokens: [...clause].sort((one, other) => one - other), bounds: null }, quote }
}

/** Bare losses that a defence ministry tells are its own side's. */
const ownLosses = (document: ReadDocument, sketch: Sketch, speaker: PartyRef, tolls: readonly Toll[]): readonly Toll[] => {
  const organ = organOf(speaker)
  if (!isParty(speaker) || organ === null || sketch.patients.length > 0) return tolls
  if (sketch.agents.some(({ party }) => sideOf(party) === sideOf(speaker))) return tolls
  return tolls.map((toll) => (toll.whose === null && toll.standing === 'military' && isOwnWord(document, toll.span) ? { ...toll, whose: sideOf(speaker) } : toll))
}

/** Whether those counted, and not only a part of them told after "including", are called by a word for the teller's own people. */
const isOwnWord = (document: ReadDocument, span: Span): boolean => {
  const sentence = document.sentences.find(({ sentence: { span: whole } }) => span.start >= whole.start && span.end <= whole.end)
  const words = (sentence?.tree.tokens ?? []).filter((token) => token.span.start >= span.start && token.span.end <= span.end)
  const part = words.findIndex((token) => document.lexicon.wordsOf(['@including']).has(token.text.toLowerCase()))
  return words.slice(0, part < 0 ? words.length : part).some((token) => document.lexicon.standings.get(token.lemma.toLowerCase())?.own === true)
}

const patientsFromTolls = (document: ReadDocument, tolls: readonly Toll[]): readonly Participant[] => unique(tolls.flatMap((toll) => {
  const organ = document.lexicon.rows.standings.find((row) => row.standing === toll.standing)?.organ ?? null
  return toll.whose === null || toll.whose === 'both' ? [] : [{ party: toll.whose.startsWith('org:') ? toll.whose : partyRef(toll.whose, toll.whose.includes('/') ? null : organ), span: toll.span }]
}))

const sidesOnly = (participants: readonly Participant[]): readonly Participant[] => unique(participants.map(({ party, span }) => ({ party: sideOf(party), span })))

/** Figures whose side the phrase does not tell: the one side that suffers, or both where both fight or suffer; a whole with told parts stays open. */
export const ofSides = (tolls: readonly Toll[], agents: readonly Participant[], patients: readonly Participant[]): readonly Toll[] => {
  const sides = [...new Set(patients.map(({ party }) => sideOf(party)))]
  const fighting = new Set(agents.map(({ party }) => sideOf(party)))
  const [only] = sides
  return tolls.map((toll) => {
    if (toll.whose !== null) return toll
    if (sides.length > 1 || (sides.length === 0 && fighting.size > 1)) return { ...toll, whose: 'both' }
    const whole = tolls.some((other) => other !== toll && other.kind === toll.kind && within(other.span, toll.span) && other.span.end - other.span.start < toll.span.end - toll.span.start)
    return only !== undefined && !whole ? { ...toll, whose: only } : toll
  })
}

interface Cast { readonly agents: readonly Participant[]; readonly patients: readonly Participant[]; readonly tolls: readonly Toll[] }

/** The one other side that the words of a reproach, demand or threat name; nobody where they name several. */
const soleOther = (read: ReadSentence, sketch: Sketch, agents: readonly Participant[]): readonly Participant[] => {
  const addressed = ['object', 'on', 'upon', 'to'].some((slot) => argumentsOf(read.tree, sketch.candidate.token).some((argument) => argument.slot === slot))
  if (sketch.type === 'REQUEST' && sketch.candidate.row.kind === 'speech' && addressed) return []
  const below = subtreeOf(read.tree, sketch.candidate.token).filter((token) => token > sketch.candidate.token)
  const named = read.actors.filter((actor) => below.includes(actor.head)).flatMap((actor) => (actor.mention.reading.reading === 'resolved' ? actor.mention.reading.value.map((party) => ({ party: sideOf(party), span: actor.mention.span })) : []))
  const lands = read.places.filter((place) => below.includes(place.head)).flatMap((place) => landParty(read, place.head))
  const others = unique([...named, ...lands].filter(({ party }) => !agents.some((agent) => sideOf(agent.party) === party)))
  return others.length === 1 ? others : []
}

/** Who takes part once the speaker is known: in reproaches and demands the speaker's state is the agent. */
const castOf = (document: ReadDocument, read: ReadSentence, sketch: Sketch, speaker: PartyRef): Cast => {
  const speaking = sketch.candidate.row.kind ?? 'act'
  if (verbal.includes(sketch.type)) {
    const agents = speaking === 'charge' || sketch.agents.length === 0 ? (isParty(speaker) ? [{ party: sideOf(speaker), span: null }] : []) : sidesOnly(sketch.agents)
    const patients = sketch.patients.filter(({ party }) => !agents.some((agent) => sideOf(agent.party) === sideOf(party)))
    return { agents, patients: patients.length > 0 ? patients : soleOther(read, sketch, agents), tolls: [] }
  }
  // Nobody attacks itself by the words alone ("claimed the raid on its channel").
  const suffering = sketch.patients.filter(({ party }) => !(sketch.agents.length === 1 && sketch.agents[0]?.party === party))
  const owned = ownLosses(document, { ...sketch, patients: suffering }, speaker, sketch.tolls)
  const patients = suffering.length > 0 || sketch.type !== 'ASSAULT' ? suffering : patientsFromTolls(document, owned)
  return { agents: sketch.agents, patients, tolls: ofSides(owned, sketch.agents, patients) }
}

/** Words before a colon that only say who speaks ("Yerevan: …"): the tree may hang them on the verb after it. */
const labelsOf = (document: ReadDocument): readonly Span[] => document.sayings.flatMap((saying) => (saying.rule === 'cue.label' ? saying.speaker.span ?? [] : []))

const castWithout = (labels: readonly Span[], cast: Cast): Cast => {
  const told = ({ span }: Participant): boolean => span === null || !labels.some((label) => within(span, label))
  return { ...cast, agents: cast.agents.filter(told), patients: cast.patients.filter(told) }
}

/** Figures that hold as of a time; what is counted up to some day is a running total. */
const asOf = (tolls: readonly Toll[], time: Interval | null): readonly Toll[] =>
  time === null ? tolls : tolls.map((toll) => ({ ...toll, asOf: time, scope: time.edtf.includes('T') ? toll.scope : 'cumulative' }))

/** The draft of one group of sketches: quote, voice, parties, time, places, tolls. */
const draftOf = (document: ReadDocument, read: ReadSentence, group: Group, carriers: ReadonlySet<number>): Draft => {
  const sketch = mergedSketch(group, document.lexicon)
  const { row, token, sentence } = sketch.candidate
  const kind = row.kind ?? 'act'
  const speech = kind === 'speech' || (['THREATEN', 'CONCEDE'].includes(sketch.type) && sketch.agents.length === 1)
  const hanging = read.tree.tokens[token]?.relation === 'advcl' && childrenOf(read.tree, token, 'nsubj').length === 0
  const voice = speech && row.upos !== 'noun' ? spokenBy(sketch.voicing, sketch.agents[0] ?? null, row.act ?? (sketch.type === 'THREATEN' ? 'threaten' : 'state'), hanging) : toldBy(sketch.voicing)
  const { hold, quote } = holdOf(document, read, group, carriers)
  const outer = speech && hanging && sketch.voicing.inside !== null && isParty(voice.attribution.speaker.party)
  const cast = castWithout(labelsOf(document), castOf(document, read, outer ? { ...sketch, agents: [{ party: sideOf(voice.attribution.speaker.party), span: null }], patients: sketch.patients.length > 0 ? sketch.patients : sketch.agents } : sketch, voice.attribution.speaker.party))
  const spans = [token, sketch.candidate.support?.token ?? token].map((one) => read.tree.tokens[one]?.span ?? read.sentence.span)
  const status = sketch.type === 'REQUEST' ? 'demanded' : sketch.type === 'ACCUSE' || sketch.type === 'REJECT' ? 'happened' : sketch.type === 'THREATEN' && sketch.standing.status !== 'hypothetical' ? 'planned' : sketch.standing.status
  const frame: EventFrame = {
    type: sketch.type, mode: sketch.mode, status, trigger: covering(spans), time: timeOf(read, document.lexicon, hold, verbal.includes(sketch.type)), places: placesOf(read, hold, quote, document.sayings.flatMap((saying) => saying.speaker.span ?? [])),
    agents: cast.agents, patients: cast.patients, instruments: sketch.instruments, tolls: asOf(cast.tolls, asOfIn(read, document.lexicon, hold)),
  }
  const rules = [row.id, ...group.others.map((one) => one.candidate.row.id), ...(sketch.candidate.support === null ? [] : [sketch.candidate.support.row.id]), sketch.standing.rule, ...(sketch.voicing.inside === null ? [] : [sketch.voicing.inside.rule])]
  const stance = status === 'negated' && isParty(voice.attribution.speaker.party) && kind === 'act' ? 'denies' : voice.stance
  return { sentence, span: quote, attribution: voice.attribution, stance, frame, rules: [...new Set(rules)], lemma: read.tree.tokens[token]?.lemma.toLowerCase() ?? '', row: row.id, kind, heading: ['title', 'subtitle', 'caption'].includes(read.sentence.block),
    harmOnly: row.harm !== undefined, own: [group.head, ...group.others, ...group.lending].some((one) => one.candidate.row.own === true),
    halfTold: argumentsOf(read.tree, token).concat(sketch.candidate.support === null ? [] : argumentsOf(read.tree, sketch.candidate.support.token)).every((argument) => argument.slot !== 'subject' || argument.token === token),
  }
}

/** All drafts of one sentence. */
export const draftsOf = (document: ReadDocument, at: number, sketches: Sketches): readonly Draft[] => {
  const read = document.sentences[at]
  if (read === undefined) return []
  const groups = groupSketches(read, sketches.kept, sketches.lending)
  const carriers = new Set(groups.flatMap((group) => [carrierOf(group.head), ...group.others.map(carrierOf)]))
  return groups.map((group) => draftOf(document, read, group, carriers))
}

