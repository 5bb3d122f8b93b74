import type { NameVariantRow, NotPlaceRow, PlaceRows } from '../../model/rows/place.js'
import { placeAbbreviations } from './place-abbreviations.js'
import { placeContexts } from './place-contexts.js'

const spelling = 'ways to write parts of English place names'
const words = 'words that begin with a capital letter in English for another reason; sentences of our own'

const variants = [
  { id: 'place.variant.saint', one: 'saint', other: 'st', examples: ['They met in [St. Norval].'], counterexamples: [], source: spelling },
  { id: 'place.variant.mount', one: 'mount', other: 'mt', examples: ['They met in [Mt. Norval].'], counterexamples: [], source: spelling },
  { id: 'place.variant.fort', one: 'fort', other: 'ft', examples: ['They met in [Ft. Norval].'], counterexamples: [], source: spelling },
] as const satisfies readonly NameVariantRow[]

const notPlaces = [
  {
    id: 'place.not.calendar', source: words, examples: ['In [March] the talks failed.'], counterexamples: ['They met in Norvale.'],
    words: ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'spring', 'summer', 'autumn', 'winter', 'fall', 'easter', 'christmas', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'mon', 'tue', 'tues', 'wed', 'thu', 'thurs', 'fri', 'sat', 'sun'],
  },
  {
    id: 'place.not.function-word', source: words, examples: ['[Most] of them left.'], counterexamples: [],
    words: ['a', 'an', 'the', 'i', 'he', 'she', 'it', 'we', 'they', 'you', 'his', 'her', 'its', 'our', 'their', 'my', 'me', 'this', 'that', 'these', 'those', 'and', 'or', 'but', 'if', 'as', 'of', 'in', 'on', 'at', 'by', 'to', 'for', 'from', 'with', 'not', 'no', 'yes', 'so', 'such', 'most', 'many', 'some', 'all', 'any', 'both', 'each', 'few', 'more', 'much', 'other', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'first', 'second', 'third', 'last', 'next', 'is', 'are', 'was', 'were', 'be', 'been', 'do', 'does', 'did', 'has', 'have', 'had', 'can', 'could', 'will', 'would', 'may', 'might', 'must', 'shall', 'should', 'who', 'what', 'when', 'where', 'why', 'how', 'which', 'while', 'since', 'after', 'before', 'until', 'once', 'here', 'there', 'then', 'now', 'also', 'only', 'even', 'just', 'still', 'yet', 'however', 'although', 'though', 'because', 'during', 'over', 'under', 'about', 'against', 'between', 'along', 'among', 'despite', 'according', 'mr', 'mrs', 'ms', 'dr'],
  },
  {
    id: 'place.not.office', source: words, examples: ['The [President] signed it.'], counterexamples: [],
    words: ['president', 'minister', 'ministry', 'prime', 'general', 'major', 'captain', 'colonel', 'army', 'navy', 'police', 'court', 'senate', 'congress', 'parliament', 'assembly', 'council', 'committee', 'commission', 'department', 'office', 'government', 'state', 'federal', 'national', 'international', 'union', 'united', 'republic', 'party', 'defense', 'defence', 'foreign', 'interior', 'chief', 'director', 'secretary', 'deputy', 'mayor', 'governor', 'judge', 'sheriff', 'officer', 'board', 'bureau', 'agency', 'service', 'university', 'college', 'school', 'church', 'hospital', 'center', 'centre', 'bank', 'company', 'group', 'house', 'hall', 'street', 'road', 'avenue', 'park', 'city', 'town', 'village', 'county', 'district', 'region', 'province', 'area', 'north', 'south', 'east', 'west', 'northern', 'southern', 'eastern', 'western', 'central', 'border', 'corridor', 'lord', 'king', 'queen', 'prince', 'god', 'muslim', 'christian', 'islam', 'kingdom', 'dominion', 'independence', 'liberty', 'union', 'police', 'media', 'press', 'news', 'post', 'times', 'herald', 'guardian', 'internet', 'facebook', 'twitter', 'google', 'apple', 'amazon prime', 'democrat', 'democrats', 'republican', 'republicans', 'labour', 'conservative', 'of man', 'northwest', 'northeast', 'southwest', 'southeast', 'valley', 'station', 'chamber', 'harbor', 'harbour', 'colony', 'vista', 're', 'justice', 'supreme', 'superior', 'main', 'national park', 'grove', 'story', 'power', 'young', 'good', 'best', 'new', 'old', 'big', 'great', 'little', 'long', 'high', 'happy', 'nice', 'reading', 'mobile', 'orange', 'enterprise', 'normal', 'hope', 'faith', 'paradise', 'eagle', 'bear', 'wolf', 'rose', 'lily', 'violet', 'bear', 'police', 'photo', 'video', 'read', 'share', 'comment', 'comments', 'advertisement', 'sign', 'log', 'email', 'contact', 'home', 'sports', 'business', 'entertainment', 'opinion', 'weather'],
  },
  {
    id: 'place.not.given-name', source: 'common given names of English and world news', examples: ['[David] did not reply.'], counterexamples: [],
    words: ['david', 'john', 'james', 'robert', 'michael', 'william', 'mary', 'thomas', 'george', 'charles', 'joseph', 'daniel', 'paul', 'mark', 'donald', 'kenneth', 'steven', 'edward', 'brian', 'ronald', 'anthony', 'kevin', 'jason', 'matthew', 'gary', 'timothy', 'jose', 'larry', 'jeffrey', 'frank', 'scott', 'eric', 'stephen', 'andrew', 'raymond', 'gregory', 'joshua', 'jerry', 'dennis', 'walter', 'patrick', 'peter', 'harold', 'douglas', 'henry', 'carl', 'arthur', 'ryan', 'roger', 'joe', 'juan', 'jack', 'albert', 'justin', 'terry', 'gerald', 'keith', 'samuel', 'willie', 'ralph', 'lawrence', 'nicholas', 'roy', 'benjamin', 'bruce', 'brandon', 'adam', 'harry', 'fred', 'wayne', 'billy', 'steve', 'louis', 'jeremy', 'aaron', 'howard', 'eugene', 'carlos', 'russell', 'bobby', 'victor', 'martin', 'ernest', 'phillip', 'todd', 'jesse', 'craig', 'alan', 'shawn', 'clarence', 'sean', 'philip', 'chris', 'johnny', 'earl', 'jimmy', 'antonio', 'patricia', 'linda', 'barbara', 'elizabeth', 'jennifer', 'maria', 'susan', 'margaret', 'dorothy', 'lisa', 'nancy', 'karen', 'betty', 'helen', 'sandra', 'donna', 'carol', 'ruth', 'sharon', 'michelle', 'laura', 'sarah', 'kimberly', 'deborah', 'jessica', 'shirley', 'cynthia', 'angela', 'melissa', 'brenda', 'amy', 'anna', 'rebecca', 'virginia woolf', 'kathleen', 'pamela', 'martha', 'debra', 'amanda', 'stephanie', 'carolyn', 'christine', 'marie', 'janet', 'catherine', 'frances', 'ann', 'joyce', 'diane', 'alice', 'julie', 'heather', 'teresa', 'doris', 'gloria', 'evelyn', 'jean', 'cheryl', 'mildred', 'katherine', 'joan', 'ashley', 'judith', 'rose', 'janice', 'kelly', 'nicole', 'judy', 'christina', 'kathy', 'theresa', 'beverly', 'denise', 'tammy', 'irene', 'jane', 'lori', 'rachel', 'marilyn', 'andrea', 'kathryn', 'louise', 'sara', 'anne', 'wanda', 'bonnie', 'julia', 'ruby', 'lois', 'tina', 'phyllis', 'norma', 'paula', 'diana', 'annie', 'lillian', 'emily', 'robin', 'ali', 'ahmed', 'mohammed', 'muhammad', 'mohamed', 'hassan', 'hussein', 'ibrahim', 'omar', 'yusuf', 'vladimir', 'sergei', 'ivan', 'dmitry', 'alexander', 'nikol', 'ilham', 'hikmat', 'angela', 'emmanuel', 'donald', 'barack', 'hillary', 'tony', 'ben', 'bill', 'bob', 'jim', 'mike', 'tom', 'tim', 'sam', 'dan', 'ron', 'ray', 'lee', 'max', 'leo'],
  },
] as const satisfies readonly NotPlaceRow[]

/** English words around and inside names of places. */
export const placeRows: PlaceRows = {
  contexts: placeContexts,
  abbreviations: placeAbbreviations,
  variants,
  notPlaces,
  inside: ['of', 'de', 'la', 'el', 'al', 'le', 'les', 'du', 'des', 'del', 'da', 'do', 'di', 'the', 'and', 'upon', 'on', 'am', 'an', 'der', 'den', 'sur', 'y', 'e', 'i', 'in'],
  between: ['the', "'s", '’s', "'", '’', '"', '“', '”'],
  joins: ['and', 'or', ',', '-', '–', '—', '/', 'to', '&'],
}
