import type { AttributionRows, ConnectiveRow, NounCueRow, PhraseCueRow, ProxyRow, ReleaseRow } from '../../model/rows/attribution.js'
import { relayVerbs, verbCues } from './attribution-verbs.js'

const own = 'reporting in news prose; sentences of our own'

const nouns = [
  {
    id: 'cue.noun.statement', nouns: ['statement', 'announcement', 'report', 'comment', 'remark', 'message', 'briefing', 'communique', 'declaration', 'assertion', 'assessment', 'finding', 'argument', 'view', 'belief', 'news', 'suggestion', 'insistence', 'reassurance'],
    act: 'state', slant: 'neutral', stance: 'asserts', examples: ['The [report] that the bridge had fallen came from the army.'], counterexamples: [], source: own,
  },
  { id: 'cue.noun.claim', nouns: ['claim', 'allegation', 'rumour', 'rumor'], act: 'state', slant: 'distancing', stance: 'asserts', examples: ['The army’s [claim] that it holds the town could not be checked.'], counterexamples: [], source: own },
  { id: 'cue.noun.accusation', nouns: ['accusation', 'charge', 'complaint', 'criticism'], act: 'accuse', slant: 'neutral', stance: 'asserts', examples: ['The ministry’s [accusation] that a patrol was ambushed drew no reply.'], counterexamples: [], source: own },
  { id: 'cue.noun.demand', nouns: ['demand', 'appeal', 'request', 'plea'], act: 'demand', slant: 'neutral', stance: 'asserts', examples: ['The council’s [demand] that the road be opened was repeated.'], counterexamples: [], source: own },
  { id: 'cue.noun.warning', nouns: ['warning', 'threat'], act: 'warn', slant: 'neutral', stance: 'asserts', examples: ['The general’s [warning] that fire would be returned was aired.'], counterexamples: [], source: own },
  { id: 'cue.noun.pledge', nouns: ['pledge', 'promise', 'vow', 'offer', 'proposal'], act: 'pledge', slant: 'neutral', stance: 'asserts', examples: ['The president’s [pledge] that prisoners would be freed was kept.'], counterexamples: [], source: own },
  { id: 'cue.noun.denial', nouns: ['denial'], act: 'deny', slant: 'neutral', stance: 'denies', examples: ['The army’s [denial] that it shelled the town was brief.'], counterexamples: [], source: own },
] as const satisfies readonly NounCueRow[]

const phrases = [
  { id: 'cue.according-to', words: ['according', 'to'], act: 'state', slant: 'neutral', examples: ['[According to] the ministry, two posts were shelled.'], counterexamples: [], source: own },
  { id: 'cue.as-per', words: ['as', 'per'], act: 'state', slant: 'neutral', examples: ['[As per] the command, the line is quiet.'], counterexamples: [], source: own },
  { id: 'cue.in-the-words-of', words: ['in', 'the', 'words', 'of'], act: 'state', slant: 'neutral', examples: ['It was, [in the words of] the envoy, a lost week.'], counterexamples: [], source: own },
  { id: 'cue.in-the-view-of', words: ['in', 'the', 'view', 'of'], act: 'state', slant: 'neutral', examples: ['[In the view of] the council, the truce holds.'], counterexamples: [], source: own },
  { id: 'cue.with-reference-to', words: ['with', 'reference', 'to'], act: 'state', slant: 'neutral', examples: ['The post fell at dawn, the agency wrote [with reference to] the ministry.'], counterexamples: [], source: own },
] as const satisfies readonly PhraseCueRow[]

const proxies = [
  {
    id: 'proxy.message', kind: 'message', nouns: ['statement', 'report', 'announcement', 'release', 'message', 'letter', 'post', 'tweet', 'communique', 'bulletin', 'declaration', 'document', 'data', 'figure', 'information', 'update', 'briefing', 'website', 'page', 'note', 'press', 'assessment', 'list'],
    examples: ['The [statement] of the ministry said that the post had fallen.'], counterexamples: [], source: own,
  },
  {
    id: 'proxy.spokesperson', kind: 'person', nouns: ['spokesman', 'spokeswoman', 'spokesperson', 'witness', 'analyst', 'observer', 'expert', 'diplomat', 'critic', 'monitor', 'media', 'newspaper', 'agency', 'channel', 'source', 'representative', 'official', 'service', 'office', 'secretary', 'head', 'chief', 'deputy', 'adviser', 'advisor', 'member', 'envoy', 'delegate', 'ambassador', 'commander', 'leader', 'minister'],
    examples: ['A [spokesman] for the ministry denied the report.'], counterexamples: [], source: own,
  },
] as const satisfies readonly ProxyRow[]

const connectives = [
  {
    id: 'voice.goes-on', voice: 'goes-on',
    words: ['also', 'in addition', 'additionally', 'furthermore', 'moreover', 'besides', 'as a result', 'as a consequence', 'consequently', 'thus', 'therefore', 'at the same time', 'during this', 'during the', 'in particular', 'in this regard', 'in this context', 'in response', 'afterwards', 'after this', 'subsequently', 'as of', 'they', 'these', 'this', 'it', 'currently', 'at present', 'at the moment', 'there are', 'there is', 'there were', 'no'],
    examples: ['[As a result], two soldiers were wounded.'], counterexamples: [], source: own,
  },
  {
    id: 'voice.changes', voice: 'changes',
    words: ['meanwhile', 'for its part', 'for his part', 'for her part', 'for their part', 'on the other hand', 'by contrast', 'in contrast', 'earlier', 'separately', 'elsewhere', 'analysts', 'observers', 'experts', 'overall', 'historically', 'following the war', 'since the war', 'last year', 'previously', 'the hostilities', 'tensions', 'the two sides', 'both sides', 'however', 'in the broader perspective', 'over the past', 'over the course'],
    examples: ['[Meanwhile], shops stayed open in the capital.'], counterexamples: [], source: own,
  },
] as const satisfies readonly ConnectiveRow[]

const releases = [
  { id: 'release.points', where: 'body', pattern: '\\bthe following (?:main |key )?(?:points|issues|messages|information)\\b[^.]{0,60}:?\\s*$', examples: ['During the briefing [the following points were made:]'], counterexamples: [], source: own },
  { id: 'release.title', where: 'title', pattern: '^(?:statement|press release|information|commentary|comment|answer|message|briefing note|communique)\\b.{0,40}\\b(?:by|of|from)\\b|\\b(?:issues? (?:a )?statement|holds? (?:a )?briefing|press release)\\b', examples: ['[Statement of] the Foreign Ministry on the events of 3 May'], counterexamples: ['Statement stuns market'], source: own },
  { id: 'release.we', where: 'body', pattern: '\\b(?:we|our ministry) (?:strongly |resolutely |once again )?(?:condemn|declare|call|urge|demand|reject|state|remind|reiterate|inform|stress|emphasi[sz]e)\\b', examples: ['[We strongly condemn] the shelling of the town.'], counterexamples: [], source: own },
] as const satisfies readonly ReleaseRow[]

/** What English offers to tell who says what. */
export const attribution: AttributionRows = {
  verbs: verbCues, nouns, phrases, proxies, connectives, releases, relays: relayVerbs,
  words: { asides: ['as'], negations: ['not', 'never', "n't", 'no'], recipients: ['to', 'with'], telling: ['tell', 'inform'], selves: ['i', 'we', 'me', 'us'] },
}
