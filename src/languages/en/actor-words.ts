import type { ActorPronounRow, ActorReferenceRow, ActorWordRow } from '../../model/rows/actor.js'

const grammar = 'English grammar (Huddleston and Pullum, ch. 5 and 17)'
const usage = 'news usage'

export const pronouns = [
  { id: 'actor.pronoun.person', stands: 'person', possessive: false, forms: ['he', 'she', 'him', 'himself', 'herself'], examples: ['The minister left; [he] said nothing'], counterexamples: [], source: grammar },
  { id: 'actor.pronoun.person-own', stands: 'person', possessive: true, forms: ['his', 'her'], examples: ['[his] country'], counterexamples: [], source: grammar },
  { id: 'actor.pronoun.thing', stands: 'thing', possessive: false, forms: ['it', 'itself'], examples: ['The army said [it] had fired back'], counterexamples: ['an item'], source: grammar },
  { id: 'actor.pronoun.thing-own', stands: 'thing', possessive: true, forms: ['its'], examples: ['seven of [its] soldiers'], counterexamples: [], source: grammar },
  { id: 'actor.pronoun.many', stands: 'many', possessive: false, forms: ['they', 'them', 'themselves'], examples: ['The villagers came; [they] blocked the road'], counterexamples: [], source: grammar },
  { id: 'actor.pronoun.many-own', stands: 'many', possessive: true, forms: ['their'], examples: ['[their] soldiers'], counterexamples: [], source: grammar },
  { id: 'actor.pronoun.speaker', stands: 'speaker', possessive: false, forms: ['we', 'us', 'i', 'me', 'ourselves'], examples: ['“[We] never attacked”'], counterexamples: [], source: grammar },
  { id: 'actor.pronoun.speaker-own', stands: 'speaker', possessive: true, forms: ['our', 'my'], examples: ['[our] units'], counterexamples: [], source: grammar },
] as const satisfies readonly ActorPronounRow[]

export const references = [
  { id: 'actor.reference.both', points: 'both', forms: ['two sides', 'both sides', 'the sides', 'the parties', 'both parties', 'two parties', 'warring sides', 'warring parties', 'conflicting sides', 'conflicting parties', 'opposing sides', 'opposing parties', 'parties to the conflict', 'sides of the conflict', 'either side', 'each side', 'two armies', 'both armies', 'two leaders', 'both leaders', 'two ministers', 'both ministers'], examples: ['the [two sides] agreed', '[both sides] lost men'], counterexamples: ['one side of the road'], source: usage },
  { id: 'actor.reference.both-states', points: 'both-states', forms: ['two countries', 'both countries', 'two states', 'both states', 'two nations', 'both nations', 'two neighbours', 'two neighbors', 'two neighbouring countries', 'two neighboring countries', 'neighbouring countries', 'neighboring countries', 'two republics', 'both republics', 'both capitals', 'two capitals', 'two governments', 'both governments', 'two neighbouring states', 'two neighboring states'], examples: ['the [two countries] accuse each other'], counterexamples: ['three countries'], source: usage },
  { id: 'actor.reference.latter', points: 'last', forms: ['the latter'], examples: ['fire by [the latter]'], counterexamples: ['the latter half'], source: grammar },
  { id: 'actor.reference.former', points: 'first', forms: ['the former'], examples: ['[the former] denied it'], counterexamples: ['the former minister'], source: grammar },
  { id: 'actor.reference.opponent', points: 'opponent', forms: ['enemy', 'adversary', 'opposing side', 'other side', 'opposite side', 'opponent', 'enemy forces', 'enemy troops', 'enemy units'], examples: ['the [enemy] opened fire'], counterexamples: [], source: usage, note: 'whose enemy depends on who speaks' },
  { id: 'actor.reference.statement', points: 'last-speaker', forms: ['statement', 'announcement', 'communique', 'communiqué', 'press release', 'report', 'message', 'readout'], examples: ['the [statement] added'], counterexamples: ['as stated'], source: usage, note: 'counts only as subject of a verb of saying' },
] as const satisfies readonly ActorReferenceRow[]

export const words = [
  { id: 'actor.word.locative', use: 'locative', words: ['in', 'at', 'near', 'across', 'throughout', 'inside', 'within', 'around', 'outside', 'into', 'onto', 'through', 'along', 'over', 'toward', 'towards', 'en route'], examples: ['talks [in] Yerevan', 'talks [in] Baku'], counterexamples: ['talks with Ankara'], source: grammar },
  { id: 'actor.word.partner', use: 'partner', words: ['by', 'between', 'with', 'against', 'among', 'versus', 'than', 'on', 'according to'], examples: ['[according to] Ankara', 'pressure [on] Tehran', 'talks [with] Ankara'], counterexamples: ['a street in Ankara'], source: grammar },
  { id: 'actor.word.address', use: 'address', words: ['accused', 'accuses', 'accusing', 'blamed', 'blames', 'urged', 'warned', 'criticised', 'criticized', 'condemned', 'denounced', 'asked', 'told', 'accuse', 'blame', 'urge', 'warn', 'criticise', 'criticize', 'condemn', 'ask', 'tell', 'inform', 'press', 'support', 'back', 'thank', 'call', 'demand', 'denounce', 'hold', 'sanction', 'pressure', 'pressurise', 'provoke', 'threaten', 'praise', 'invite', 'notify', 'slam', 'assure', 'remind', 'advise', 'force', 'allow', 'expect', 'want', 'label', 'persuade', 'convince', 'arm', 'help'], examples: ['Paris [accused] Moscow'], counterexamples: ['they shelled Kyiv'], source: usage },
  { id: 'actor.word.within', use: 'within', words: ['in', 'of', 'from', 'live', 'living', 'reside', 'residing', 'within', 'inside', 'located', 'across', 'remaining', 'based'], examples: ['people [living] there'], counterexamples: [], source: usage },
  { id: 'actor.word.origin', use: 'origin', words: ['origin', 'born', 'populated', 'speaking', 'majority'], examples: ['Serb-[populated] towns'], counterexamples: ['Iran-backed rebels'], source: usage },
  { id: 'actor.word.unrecognised', use: 'unrecognised', words: ['de', 'facto', 'de-facto', 'self-proclaimed', 'self-declared', 'unrecognised', 'unrecognized', 'breakaway', 'so-called'], examples: ['the [de facto] authorities'], counterexamples: ['the authorities'], source: usage },
  { id: 'actor.word.ending', use: 'ending', words: ['s', 'es'], examples: ['[Separatists] rejected it'], counterexamples: [], source: grammar },
  { id: 'actor.word.told', use: 'told', words: ['tell', 'told', 'quote'], examples: ['an officer [told] AFP'], counterexamples: [], source: usage },
  { id: 'actor.word.former', use: 'former', words: ['former', 'ex', 'ex-president', 'then', 'late', 'ousted', 'veteran', 'deposed', 'onetime'], examples: ['[former] president'], counterexamples: [], source: usage },
  { id: 'actor.word.pair', use: 'pair', words: ['and', '&', 'versus', 'vs.', 'or'], examples: ['Chad [and] Libya'], counterexamples: [], source: grammar },
  { id: 'actor.word.official', use: 'official', words: ['pro-government', 'pro-regime', 'loyalist', 'government', 'regime', 'governmental', 'federal'], examples: ['[pro-government] troops'], counterexamples: ['anti-government protests'], source: usage },
  { id: 'actor.word.definite', use: 'definite', words: ['the', 'this', 'that', 'these', 'those', 'said'], examples: ['[the] ministry'], counterexamples: ['a ministry'], source: grammar },
  { id: 'actor.word.territory', use: 'territory', words: ['region', 'district', 'province', 'city', 'town', 'village', 'territory', 'border', 'road', 'area', 'airport', 'street', 'neighbourhood', 'neighborhood', 'suburb', 'highway', 'governorate', 'county', 'outskirts', 'countryside', 'direction', 'soil', 'war', 'conflict', 'time'], examples: ['the Baku [region]'], counterexamples: ['the Baku government'], source: usage },
  { id: 'actor.word.speaking', use: 'speaking', words: ['say', 'add', 'note', 'state', 'stress', 'read', 'announce', 'report', 'claim', 'declare', 'emphasise', 'emphasize', 'underline', 'confirm', 'accuse', 'deny', 'call', 'condemn', 'underscore', 'reiterate', 'maintain', 'assert', 'argue', 'express', 'describe', 'blame', 'urge', 'warn'], examples: ['statements [add]'], counterexamples: [], source: usage },
] as const satisfies readonly ActorWordRow[]
