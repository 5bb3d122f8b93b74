import type { PlaceContextRow } from '../../model/rows/place.js'

const grammar = 'prepositions of place in descriptive grammars of English; sentences of our own'
const geography = 'generic terms of places in gazetteers and statements; sentences of our own'

/** Words beside a name that show a place, and how exact it is; in the examples the name stands in brackets. */
export const placeContexts = [
  {
    id: 'place.before.in', side: 'before', weight: 0.6, phrases: ['in', 'inside', 'within', 'throughout', 'across', 'outside', 'around', 'at'],
    examples: ['Shots were heard in [Norvale].', 'The convoy stopped outside [Norvale].'], counterexamples: ['He joined in Norvaling.'], source: grammar,
  },
  {
    id: 'place.before.path', side: 'before', weight: 0.45, phrases: ['from', 'to', 'toward', 'towards', 'into', 'onto', 'via', 'through', 'reached', 'left', 'entered', 'visited', 'over', 'between', 'leaving', 'visiting', 'entering', 'reaching'],
    examples: ['The trucks drove from [Norvale] at dawn.', 'The delegation visited [Norvale].'], counterexamples: [], source: grammar,
  },
  {
    id: 'place.before.near', side: 'before', weight: 0.8, precision: 'near', phrases: ['near', 'nearby', 'close to', 'next to', 'in the vicinity of', 'in the area of', 'not far from', 'on the outskirts of', 'outskirts of', 'on the approaches to', 'adjacent to', 'surroundings of', 'km from', 'kilometers from', 'kilometres from', 'miles from'],
    examples: ['A mine went off near [Norvale].', 'A post on the outskirts of [Norvale] was shelled.'], counterexamples: ['They are near defeat.'], source: grammar,
  },
  {
    id: 'place.before.compass', side: 'before', weight: 0.8, precision: 'near', phrases: ['north of', 'south of', 'east of', 'west of', 'northeast of', 'northwest of', 'southeast of', 'southwest of', 'north-east of', 'north-west of', 'south-east of', 'south-west of'],
    examples: ['The drone fell north of [Norvale].'], counterexamples: [], source: grammar,
  },
  {
    id: 'place.before.direction', side: 'before', weight: 0.9, precision: 'direction', phrases: ['direction of', 'in the direction of', 'directions of'],
    examples: ['Fire was opened in the direction of [Norvale].'], counterexamples: ['He acted under the direction of experts.'], source: 'statements of defence ministries, described',
  },
  {
    id: 'place.before.settlement', side: 'before', weight: 1, precision: 'settlement', phrases: ['city of', 'cities of', 'town of', 'towns of', 'village of', 'villages of', 'settlement of', 'settlements of', 'hamlet of', 'community of', 'capital of', 'capital city of', 'suburb of', 'port of', 'port city of', 'the city', 'the town', 'the village'],
    examples: ['Two workers died in the city of [Norvale].', 'The village of [Norvale] was evacuated.'], counterexamples: [], source: geography,
  },
  {
    id: 'place.before.division', side: 'before', weight: 1, precision: 'province', phrases: ['province of', 'provinces of', 'state of', 'region of', 'regions of', 'oblast of', 'governorate of', 'republic of', 'territory of', 'island of'],
    examples: ['The floods reached the province of [Norvale].'], counterexamples: [], source: geography,
  },
  {
    id: 'place.before.district', side: 'before', weight: 1, precision: 'district', phrases: ['district of', 'districts of', 'county of', 'municipality of', 'rayon of', 'parish of', 'borough of'],
    examples: ['Fire was reported in the district of [Norvale].'], counterexamples: [], source: geography,
  },
  {
    id: 'place.before.feature', side: 'before', weight: 0.9, precision: 'feature', joins: true, phrases: ['mount', 'mt', 'mt.', 'lake', 'river', 'cape', 'mountain', 'height', 'hill'],
    examples: ['The clash took place at Mount [Norvale].'], counterexamples: [], source: geography,
  },
  {
    id: 'place.before.base', side: 'before', weight: 0.7, phrases: ['based in', 'born in', 'lives in', 'living in', 'native of', 'resident of', 'residents of', 'people of', 'mayor of', 'governor of', 'government of', 'president of', 'king of', 'university of', 'bishop of', 'citizen of', 'citizens of', 'east', 'west', 'north', 'south', 'northern', 'southern', 'eastern', 'western', 'central', 'downtown', 'northeastern', 'northwestern', 'southeastern', 'southwestern', 'metropolitan', 'historic', 'greater', 'unincorporated', 'metro', 'rural', 'mainland', 'suburban', 'neighboring', 'neighbouring', 'upstate', 'occupied'],
    examples: ['She is the mayor of [Norvale].', 'Flooding hit northern [Norvale].'], counterexamples: [], source: grammar,
  },
  {
    id: 'place.before.road', side: 'before', weight: 0.9, precision: 'road', phrases: ['road from', 'road between', 'road linking', 'road connecting', 'roads linking', 'highway from', 'highway between', 'highway linking', 'highway connecting', 'route from', 'route between', 'corridor linking', 'corridor connecting', 'corridor between', 'road to', 'highway to', 'railway from', 'railway between', 'railway to'],
    examples: ['Residents blocked the road from [Norvale] to the coast.', 'A corridor linking [Norvale] with the sea was mined.'], counterexamples: [], source: geography,
  },
  {
    id: 'place.before.border', side: 'before', weight: 0.9, precision: 'border', phrases: ['border with', 'borders with', 'border of', 'borders of', 'frontier with', 'frontier of', 'border between', 'borders between'],
    examples: ['Shelling went on along the border with [Norvale].'], counterexamples: [], source: geography,
  },
  {
    id: 'place.before.person', side: 'before', weight: -1, phrases: ['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'miss', 'dr', 'dr.', 'prof', 'prof.', 'sir', 'lady', 'lord', 'rev', 'rev.', 'sgt', 'sgt.', 'lt', 'lt.', 'gen', 'gen.', 'capt', 'capt.', 'col', 'col.', 'maj', 'maj.', 'cpl', 'cpl.', 'sen', 'sen.', 'rep', 'rep.', 'gov', 'gov.', 'judge', 'officer', 'detective', 'deputy', 'sheriff', 'coach', 'president', 'chancellor', 'prime minister', 'minister', 'senator', 'attorney', 'general', 'colonel', 'major', 'captain', 'lieutenant', 'sergeant', 'private', 'spokesman', 'spokeswoman', 'spokesperson', 'justice', 'pastor', 'father', 'brother', 'sister', 'uncle', 'aunt', 'prince', 'princess', 'king', 'queen', 'ambassador', 'commissioner', 'director', 'chief', 'chairman', 'principal', 'professor', 'secretary', 'actor', 'actress', 'author', 'singer'],
    examples: ['Mrs. [Norvale] declined to comment.'], counterexamples: [], source: 'titles and ranks before surnames; sentences of our own',
  },
  {
    id: 'place.after.district', side: 'after', weight: 1, precision: 'district', phrases: ['district', 'districts', 'rayon', 'raion', 'municipality', 'municipal district', 'subdistrict', 'prefecture', 'canton', 'commune', 'community'],
    examples: ['Positions in the [Norvale] district came under fire.'], counterexamples: [], source: geography,
  },
  {
    id: 'place.after.county', side: 'after', weight: 1, precision: 'district', joins: true, phrases: ['county', 'parish', 'borough'],
    examples: ['The fire spread in [Norvale] County.'], counterexamples: [], source: geography,
  },
  {
    id: 'place.after.counties', side: 'after', weight: 1, precision: 'district', phrases: ['counties', 'parishes'],
    examples: ['Crews from [Norvale] counties helped.'], counterexamples: [], source: geography,
  },
  {
    id: 'place.after.province', side: 'after', weight: 1, precision: 'province', phrases: ['province', 'provinces', 'marz', 'oblast', 'governorate', 'governorates', 'state', 'autonomous region', 'krai', 'voivodeship', 'department', 'prefecture'],
    examples: ['The village lies in [Norvale] province.'], counterexamples: [], source: geography,
  },
  {
    id: 'place.after.region', side: 'after', weight: 1, precision: 'region', phrases: ['region', 'economic region', 'area', 'areas', 'valley', 'peninsula', 'enclave', 'exclave', 'zone', 'territory', 'plateau', 'basin', 'plain'],
    examples: ['Tension is high in the [Norvale] region.'], counterexamples: [], source: geography,
  },
  {
    id: 'place.after.settlement', side: 'after', weight: 1, precision: 'settlement', phrases: ['village', 'villages', 'town', 'city', 'settlement', 'hamlet', 'cities', 'towns'],
    examples: ['The [Norvale] village was hit at night.'], counterexamples: [], source: geography,
  },
  {
    id: 'place.after.direction', side: 'after', weight: 0.9, precision: 'direction', phrases: ['direction', 'directions', 'axis', 'sector', 'section'],
    examples: ['Units in the [Norvale] direction opened fire.'], counterexamples: [], source: 'statements of defence ministries, described',
  },
  {
    id: 'place.after.road', side: 'after', weight: 0.9, precision: 'road', phrases: ['road', 'highway', 'corridor', 'motorway', 'route', 'dirt road', 'road corridor', 'railway', 'line'],
    examples: ['A mine lay on the [Norvale] road.', 'The blockade of the [Norvale] corridor goes on.'], counterexamples: [], source: geography,
  },
  {
    id: 'place.after.border', side: 'after', weight: 0.9, precision: 'border', phrases: ['border', 'frontier', 'borders', 'state border', 'border region', 'border area', 'line of contact'],
    examples: ['Two soldiers were shot on the [Norvale] border.'], counterexamples: [], source: geography,
  },
  {
    id: 'place.after.feature', side: 'after', weight: 0.8, precision: 'feature', phrases: ['river', 'lake', 'mountain', 'mountains', 'mount', 'height', 'heights', 'hill', 'hills', 'island', 'islands', 'pass', 'gorge', 'bay', 'reservoir', 'forest', 'canal', 'strait'],
    examples: ['Posts on the [Norvale] heights were lost.'], counterexamples: [], source: geography,
  },
  {
    id: 'place.after.facility', side: 'after', weight: 0.6, precision: 'facility', phrases: ['airport', 'mine', 'gold mine', 'checkpoint', 'bridge', 'airbase', 'air base', 'base', 'port', 'station', 'dam', 'power plant', 'monastery', 'cathedral', 'hospital', 'prison', 'camp', 'stadium'],
    examples: ['Flights from [Norvale] airport stopped.'], counterexamples: [], source: geography,
  },
  {
    id: 'place.after.organisation', side: 'after', weight: 0.5, phrases: ['police', 'police department', 'sheriff', "sheriff's", 'fire department', 'high school', 'school', 'schools', 'university', 'college', 'council', 'city council', 'mayor', 'resident', 'residents', 'native', 'man', 'woman', 'teen', 'couple', 'officials', 'authorities', 'government', 'based', 'court', 'office', 'public schools', 'chamber of commerce', 'library', 'commission', 'metro', 'suburb', 'newspaper', 'girl', 'boy', 'mother', 'father', 'family', 'teenager', 'students', 'teams', 'team', 'park', 'store', 'business', 'businesses', 'firefighters', 'officer', 'officers', 'lawmakers', 'voters', 'taxpayers', 'homes', 'home', 'neighborhood', 'neighbourhood', 'suburbs', 'councillor', 'councilman', 'councillors', 'hospital', 'motorist', 'driver', 'farmer', 'farmers', 'street', 'census', 'attorney', 'attorneys', 'public library', 'public school', 'city manager', 'fire chief', 'police chief', 'senate', 'legislature'],
    examples: ['A [Norvale] woman was hurt in the blast.', 'The [Norvale] police opened an inquiry.'], counterexamples: [], source: 'names of local bodies after the town they serve; sentences of our own',
  },
  {
    id: 'place.before.of', side: 'before', weight: 0.25, phrases: ['of', 'against', 'on', 'and', 'or', 'than', 'with'],
    examples: ['The whole coast of [Norvale] lost power.'], counterexamples: [], source: grammar, note: 'Too common to decide by itself; tips the scale for names that are well known.',
  },
  {
    id: 'place.after.street', side: 'after', weight: -0.9, precision: 'road', phrases: ['road', 'rd', 'rd.', 'street', 'st', 'st.', 'avenue', 'ave', 'ave.', 'boulevard', 'blvd', 'blvd.', 'drive', 'lane', 'highway', 'court', 'parkway', 'way', 'close', 'crescent', 'place', 'square', 'terrace', 'pike', 'turnpike', 'freeway', 'expressway', 'bypass', 'trail'], capitalised: true,
    examples: ['The fire began at 16 [Norvale] Road.'], counterexamples: [], source: 'names of streets after other places; sentences of our own', note: 'A street of the name lies anywhere.',
  },
  {
    id: 'place.after.person', side: 'after', weight: -0.4, phrases: ['jr', 'jr.', 'sr', 'sr.', 'said', 'says', 'told', 'added', 'wrote', 'testified', 'pleaded'],
    examples: ['[Norvale] said the road was open.'], counterexamples: [], source: 'verbs that take a person for their subject; sentences of our own',
  },
] as const satisfies readonly PlaceContextRow[]
