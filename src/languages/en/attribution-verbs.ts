import type { VerbCueRow } from '../../model/rows/attribution.js'

const grammar = 'verbs of reporting in descriptive grammars of English; sentences of our own'

/** Verbs that show a saying; in the examples the cue stands in brackets. */
export const verbCues = [
  {
    id: 'cue.say', verbs: ['say', 'state', 'tell', 'add', 'inform', 'write', 'tweet', 'post', 'remark', 'comment', 'reply', 'respond', 'answer', 'speak', 'continue', 'go on', 'recall', 'remind', 'mention', 'explain', 'clarify', 'specify', 'elaborate', 'conclude', 'summarize', 'reiterate', 'repeat', 'read', 'put'],
    act: 'state', slant: 'neutral', stance: 'asserts', content: ['clause'],
    examples: ['The ministry [said] that two posts had been shelled.', '"We hold our lines," the commander [added].'],
    counterexamples: ['The convoy continued along the road.'], source: grammar,
  },
  {
    id: 'cue.announce', verbs: ['announce', 'declare', 'report', 'disclose', 'reveal', 'publish', 'proclaim'],
    act: 'state', slant: 'neutral', stance: 'asserts', content: ['clause', 'object'],
    examples: ['The parliament [announced] the death of four conscripts.', 'The command [reported] that calm had returned.'],
    counterexamples: ['The guards released the driver.'], source: grammar,
  },
  {
    id: 'cue.stress', verbs: ['stress', 'emphasize', 'emphasise', 'underline', 'underscore', 'highlight', 'point', 'point out', 'note', 'observe', 'draw attention', 'single out'],
    act: 'state', slant: 'vouching', stance: 'asserts', content: ['clause', 'object', 'matter'], prepositions: ['to'],
    examples: ['The envoy [stressed] that talks would go on.'], counterexamples: [], source: grammar,
  },
  {
    id: 'cue.hold', verbs: ['believe', 'think', 'argue', 'contend', 'maintain', 'insist', 'assert', 'hold', 'consider', 'suggest', 'estimate', 'predict', 'expect', 'hope', 'know', 'find', 'conclude', 'determine', 'assume', 'suspect', 'fear', 'indicate', 'show', 'imply', 'signal'],
    act: 'state', slant: 'neutral', stance: 'asserts', content: ['clause'],
    examples: ['The government [insists] that its army has left the district.'], counterexamples: ['They hold the bridge.'], source: grammar,
  },
  {
    id: 'cue.claim', verbs: ['claim', 'allege', 'purport', 'profess', 'boast'],
    act: 'state', slant: 'distancing', stance: 'asserts', content: ['clause', 'infinitive', 'object'],
    examples: ['The rebels [claimed] that they had shot down a drone.', 'The army [claimed] to have taken the hill.'], counterexamples: [], source: grammar,
  },
  {
    id: 'cue.admit', verbs: ['admit', 'acknowledge', 'concede', 'recognize', 'recognise', 'confess'],
    act: 'confirm', slant: 'vouching', stance: 'asserts', content: ['clause', 'infinitive', 'object'],
    examples: ['The general staff [admitted] that a post had been lost.'], counterexamples: [], source: grammar,
  },
  {
    id: 'cue.confirm', verbs: ['confirm', 'verify', 'corroborate', 'attest', 'testify'],
    act: 'confirm', slant: 'vouching', stance: 'asserts', content: ['clause', 'object'],
    examples: ['The hospital [confirmed] the deaths of three policemen.'], counterexamples: [], source: grammar,
  },
  {
    id: 'cue.deny', verbs: ['deny', 'refute', 'rebut', 'disavow', 'contradict', 'disprove'],
    act: 'deny', slant: 'neutral', stance: 'denies', content: ['clause', 'infinitive', 'object'],
    examples: ['The ministry [denied] that its troops had crossed the border.', 'The army [denies] shelling the village.'], counterexamples: [], source: grammar,
  },
  {
    id: 'cue.doubt', verbs: ['doubt', 'question', 'dispute', 'cast doubt'],
    act: 'deny', slant: 'neutral', stance: 'doubts', content: ['clause', 'object', 'matter'], prepositions: ['on'],
    examples: ['Observers [doubted] that the road had been reopened.'], counterexamples: [], source: grammar,
  },
  {
    id: 'cue.accuse', verbs: ['accuse', 'blame', 'fault', 'hold responsible', 'reproach'],
    act: 'accuse', slant: 'neutral', stance: 'asserts', content: ['matter', 'object'], prepositions: ['of', 'for', 'with'],
    examples: ['The foreign ministry [accused] its neighbour of breaking the truce.'], counterexamples: ['He charged the battery.'], source: grammar,
  },
  {
    id: 'cue.condemn', verbs: ['condemn', 'denounce', 'criticize', 'criticise', 'decry', 'deplore', 'slam', 'blast', 'lambast', 'protest', 'censure', 'label', 'brand', 'describe', 'characterize', 'characterise', 'call'],
    act: 'condemn', slant: 'neutral', stance: 'asserts', content: ['clause', 'object', 'matter'], prepositions: ['as', 'for'],
    examples: ['The union [condemned] the shelling of the school.'], counterexamples: ['She called her brother on Monday.'], source: grammar,
  },
  {
    id: 'cue.demand', verbs: ['demand', 'call on', 'call upon', 'call for', 'urge', 'appeal', 'insist on', 'request', 'press', 'exhort', 'plead', 'implore', 'require'],
    act: 'demand', slant: 'neutral', stance: 'asserts', content: ['clause', 'infinitive', 'object', 'matter'], prepositions: ['for', 'on', 'to'],
    examples: ['The president [demanded] the withdrawal of all troops.', 'The council [urged] both sides to hold their fire.'], counterexamples: [], source: grammar,
  },
  {
    id: 'cue.ask', verbs: ['ask', 'enquire', 'inquire', 'wonder'],
    act: 'ask', slant: 'neutral', stance: 'asserts', content: ['clause', 'infinitive'],
    examples: ['The governor [asked] the convoy to wait.'], counterexamples: [], source: grammar,
  },
  {
    id: 'cue.propose', verbs: ['propose', 'offer', 'recommend', 'suggest', 'invite', 'advise'],
    act: 'propose', slant: 'neutral', stance: 'asserts', content: ['clause', 'infinitive', 'object'],
    examples: ['The mediator [proposed] that the posts be pulled back.'], counterexamples: [], source: grammar,
  },
  {
    id: 'cue.pledge', verbs: ['pledge', 'promise', 'vow', 'undertake', 'guarantee', 'assure', 'swear', 'express readiness', 'express willingness', 'commit'],
    act: 'pledge', slant: 'neutral', stance: 'asserts', content: ['clause', 'infinitive', 'object'],
    examples: ['The army [pledged] to return the bodies.'], counterexamples: [], source: grammar,
  },
  {
    id: 'cue.threaten', verbs: ['threaten'],
    act: 'threaten', slant: 'neutral', stance: 'asserts', content: ['clause', 'infinitive', 'matter'], prepositions: ['with'],
    examples: ['The general [threatened] to strike the bridge.'], counterexamples: ['Floods threatened the valley.'], source: grammar,
  },
  {
    id: 'cue.warn', verbs: ['warn', 'caution', 'alert'],
    act: 'warn', slant: 'neutral', stance: 'asserts', content: ['clause', 'infinitive', 'matter'], prepositions: ['of', 'against', 'about'],
    examples: ['The mission [warned] that shelling could resume.'], counterexamples: [], source: grammar,
  },
  {
    id: 'cue.reject', verbs: ['reject', 'dismiss', 'refuse', 'rule out', 'decline', 'rebuff', 'spurn'],
    act: 'reject', slant: 'neutral', stance: 'asserts', content: ['clause', 'infinitive', 'object'],
    examples: ['The minister [rejected] the offer of talks.'], counterexamples: ['The garden refuse was burnt.'], source: grammar,
  },
  {
    id: 'cue.regret', verbs: ['regret', 'lament', 'apologize', 'apologise', 'mourn', 'express regret', 'express concern', 'express hope', 'express condolence', 'welcome', 'praise', 'hail', 'thank'],
    act: 'regret', slant: 'neutral', stance: 'asserts', content: ['clause', 'infinitive', 'object', 'matter'], prepositions: ['over', 'about', 'for', 'that', 'at'],
    examples: ['The union [regretted] that no aid had arrived.'], counterexamples: [], source: grammar,
  },
  {
    id: 'cue.order', verbs: ['order', 'instruct', 'command', 'direct'],
    act: 'order', slant: 'neutral', stance: 'asserts', content: ['clause', 'infinitive', 'object'],
    examples: ['The president [ordered] the army to pull back.'], counterexamples: [], source: grammar,
  },
] as const satisfies readonly VerbCueRow[]

/** Verbs with which a medium passes another's words on; the object is the speaker. */
export const relayVerbs = [
  {
    id: 'relay.quote', verbs: ['quote', 'cite'], act: 'state', slant: 'neutral', stance: 'asserts', content: ['clause', 'host'],
    examples: ['The agency [quoted] the ministry as saying that the road was open.', 'The channel wrote of a blast, [citing] the police.'],
    counterexamples: [], source: grammar,
  },
] as const satisfies readonly VerbCueRow[]
