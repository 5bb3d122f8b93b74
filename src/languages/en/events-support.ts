import type { SupportRow } from '../../model/rows/extract.js'

const source = 'light verbs with event nouns: English grammar'

/** Verbs that hand their subject to an event noun, or say that it took place. */
export const supportRows = [
  { id: 'support-verb.do', lemmas: ['conduct', 'launch', 'stage', 'mount', 'commit', 'undertake', 'perform', 'execute', 'perpetrate', 'make', 'begin', 'start', 'open', 'initiate', 'resume', 'continue', 'wage', 'carry', 'deliver', 'lead', 'unleash', 'plan', 'repeat', 'organize', 'organise', 'attempt', 'intensify', 'renew', 'do', 'run', 'provoke', 'complete', 'order', 'implement', 'arrange'], noun: ['object', 'in', 'with', 'clause'], subject: 'agent',
    examples: ['The militia [launched] an attack on the mill.'], counterexamples: ['The militia left.'], source },
  { id: 'support-verb.resort', lemmas: ['resort', 'participate', 'engage', 'proceed', 'join'], noun: ['to', 'in', 'with'], subject: 'agent',
    examples: ['The garrison [resorted] to shelling.'], counterexamples: ['They came to town.'], source },
  { id: 'support-verb.take-measures', lemmas: ['take'], noun: ['object'], subject: 'agent', needs: [{ slots: ['object'], words: ['measure', 'action', 'step'] }],
    examples: ['The army is [taking] retaliatory measures.'], counterexamples: ['The army took a rest.'], source },
  { id: 'support-verb.take-part', lemmas: ['take'], noun: ['in'], subject: 'agent', needs: [{ slots: ['object'], words: ['part'] }],
    examples: ['The state does not [take] part in the fighting.'], counterexamples: ['The state took a loan.'], source },
  { id: 'support-verb.suffer', lemmas: ['suffer', 'face', 'undergo', 'endure', 'receive', 'meet', 'witness', 'experience', 'see'], noun: ['object'], subject: 'patient',
    examples: ['The village [suffered] an attack.'], counterexamples: ['The village celebrated.'], source },
  { id: 'support-verb.subject', lemmas: ['subject', 'expose', 'come', 'be', 'fall', 'fall victim'], noun: ['to', 'under', 'of'], subject: 'patient',
    examples: ['The town was [subjected] to shelling.'], counterexamples: ['He was under a tree.'], source },
  { id: 'support-verb.occur', lemmas: ['take', 'occur', 'happen', 'erupt', 'break', 'begin', 'start', 'resume', 'continue', 'rage', 'last', 'flare', 'intensify', 'go', 'ensue', 'unfold', 'ongoing', 'follow', 'persist', 'escalate', 'rise', 'hold', 'run', 'proceed', 'enter', 'spread'], noun: ['subject', 'object-of-passive', 'existential'], subject: null,
    examples: ['Clashes [erupted] near the dam.'], counterexamples: ['The sun rose.'], source },
  { id: 'support-verb.exist', lemmas: ['be', 'report', 'record', 'register', 'observe', 'detect', 'hear', 'note', 'document', 'confirm', 'announce', 'admit', 'acknowledge', 'tell'], noun: ['subject', 'object', 'object-of-passive', 'existential'], subject: null,
    examples: ['Shelling was [reported] from the ridge.'], counterexamples: ['The mayor reported to the council.'], source },
  { id: 'support-verb.end', lemmas: ['fail', 'succeed', 'kill', 'wound', 'leave', 'cause', 'destroy', 'hit', 'target', 'strike', 'injure', 'claim', 'damage', 'result', 'involve', 'aim', 'include'], noun: ['subject'], subject: null,
    examples: ['The attack [failed] after an hour.'], counterexamples: ['The student failed the test.'], source },
  { id: 'support-verb.stop', lemmas: ['halt', 'stop', 'cease', 'end', 'suspend', 'pause'], noun: ['object', 'object-of-passive'], subject: 'agent',
    examples: ['The two sides [halted] the shelling.'], counterexamples: ['The bus halted.'], turns: { type: 'RETREAT', mode: 'ceasefire', from: ['ASSAULT'] }, source },
  { id: 'support-verb.claim-deed', lemmas: ['claim'], noun: ['object'], subject: 'agent', needs: [{ slots: ['subject'], party: true }, { slots: ['object'], words: ['@attack-noun'] }], bars: [{ slots: ['object.by', 'object.possessor', 'object.modifier', 'object.compound', 'object.from'], party: true }],
    examples: ['The group [claimed] the raid.'], counterexamples: ['She claimed the prize.'], source },
  { id: 'support-verb.declare-claim', lemmas: ['claim', 'report', 'confirm', 'announce', 'admit', 'acknowledge', 'cite', 'record', 'count', 'tell', 'verify'], noun: ['object'], subject: null,
    examples: ['The rebels [claimed] the capture of forty soldiers.'], counterexamples: ['She claimed the prize.'], source },
] as const satisfies readonly SupportRow[]
