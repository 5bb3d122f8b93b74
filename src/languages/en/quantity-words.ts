import type { NumeralWords } from '../../model/rows/quantity.js'

/** English numerals. */
export const numerals: NumeralWords = {
  ones: {
    zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14,
    fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
  },
  tens: { twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  multipliers: { dozen: 12, score: 20, hundred: 100, thousand: 1000, million: 1_000_000, billion: 1_000_000_000, trillion: 1_000_000_000_000 },
  articles: ['a', 'an'],
  joiners: ['and'],
  halves: ['half'],
  thousands: ',',
  decimal: '.',
}

/** Nouns that count people, as lemmas. */
export const peopleNouns: readonly string[] = [
  'person', 'people', 'man', 'woman', 'child', 'boy', 'girl', 'baby', 'infant', 'teenager', 'youth', 'minor', 'adult', 'human', 'individual', 'inhabitant', 'resident', 'citizen', 'national',
  'civilian', 'villager', 'local', 'farmer', 'shepherd', 'worker', 'employee', 'labourer', 'laborer', 'miner', 'driver', 'passenger', 'pilot', 'sailor', 'fisherman', 'teacher', 'student', 'pupil',
  'schoolchild', 'schoolboy', 'schoolgirl', 'pensioner', 'patient', 'doctor', 'medic', 'nurse', 'paramedic', 'rescuer', 'firefighter', 'volunteer', 'journalist', 'reporter', 'correspondent', 'cameraman',
  'photographer', 'tourist', 'visitor', 'pilgrim', 'worshipper', 'worshiper', 'bystander', 'protester', 'protestor', 'demonstrator', 'activist', 'soldier', 'serviceman', 'servicewoman',
  'servicemember', 'officer', 'sergeant', 'corporal', 'lieutenant', 'captain', 'major', 'colonel', 'general', 'commander', 'commandant', 'conscript', 'recruit', 'reservist', 'cadet', 'private', 'marine',
  'paratrooper', 'trooper', 'troop', 'guard', 'border guard', 'guardsman', 'sentry', 'policeman', 'policewoman', 'constable', 'gendarme', 'agent', 'combatant', 'fighter', 'militant', 'militiaman',
  'insurgent', 'rebel', 'guerrilla', 'guerilla', 'gunman', 'terrorist', 'jihadist', 'extremist', 'separatist', 'mercenary', 'sniper', 'gunner', 'saboteur', 'infiltrator', 'attacker', 'assailant',
  'bomber', 'suspect', 'criminal', 'prisoner', 'captive', 'hostage', 'detainee', 'inmate', 'pow', 'refugee', 'migrant', 'evacuee', 'returnee', 'idp', 'displaced', 'peacekeeper', 'observer', 'monitor',
  'inspector', 'diplomat', 'ambassador', 'minister', 'deputy', 'lawmaker', 'senator', 'delegate', 'politician', 'official', 'representative', 'member', 'leader', 'mayor', 'governor', 'judge',
  'prosecutor', 'lawyer', 'priest', 'monk', 'nun', 'cleric', 'imam', 'victim', 'casualty', 'fatality', 'death', 'body', 'corpse', 'survivor', 'wounded', 'dead', 'injured', 'missing', 'killed',
  'mother', 'father', 'parent', 'son', 'daughter', 'brother', 'sister', 'husband', 'wife', 'spouse', 'relative', 'orphan', 'widow', 'neighbour', 'neighbor', 'compatriot', 'countryman',
  'personnel', 'staff', 'crew', 'operative', 'engineer', 'sapper', 'deminer', 'technician', 'expert', 'specialist', 'contractor', 'trader', 'merchant', 'vendor', 'owner', 'guest', 'foreigner',
  'expatriate', 'alien', 'immigrant', 'settler', 'life', 'head', 'soul', 'other', 'defender', 'invader', 'enemy', 'hunter', 'herder', 'porter', 'cook', 'clerk', 'aide', 'adviser', 'advisor',
  'spokesman', 'spokeswoman', 'spokesperson', 'candidate', 'voter', 'user', 'player', 'athlete', 'fan', 'spectator', 'adolescent', 'elder', 'veteran', 'martyr', 'injury', 'wound', 'client', 'investigator',
]

/** Collective nouns: their number counts groups. */
export const groupNouns: readonly string[] = ['family', 'household', 'unit', 'brigade', 'battalion', 'regiment', 'division', 'company', 'platoon', 'squad', 'group', 'team', 'crew', 'patrol', 'army', 'force', 'party', 'side', 'country', 'state', 'government', 'delegation', 'gang', 'couple', 'contingent']

/** Units, money and shares: their numbers count no one. */
export const measureNouns: readonly string[] = [
  'metre', 'meter', 'kilometre', 'kilometer', 'km', 'mile', 'yard', 'foot', 'inch', 'centimetre', 'centimeter', 'millimetre', 'millimeter', 'mm', 'cm', 'hectare', 'acre', 'ton', 'tonne', 'kilogram', 'kilo', 'kg', 'gram', 'litre', 'liter',
  'gallon', 'barrel', 'pound', 'dollar', 'euro', 'ruble', 'rouble', 'dram', 'manat', 'lira', 'cent', 'percent', 'per cent', '%', 'degree', 'watt', 'megawatt', 'volt', 'calibre', 'caliber', 'point', 'share', 'vote',
  'second', 'minute', 'hour', 'day', 'night', 'week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century', 'time', 'am', 'pm', 'million', 'billion',
]

/** Adjectives and participles that stand for people when a number comes before them. */
export const peopleAdjectives: readonly string[] = ['wounded', 'dead', 'injured', 'missing', 'killed', 'captured', 'captive', 'displaced', 'homeless', 'hurt', 'sick', 'ill', 'hospitalised', 'hospitalized', 'evacuated', 'arrested', 'detained', 'slain', 'alive']

/** Irregular plurals of counted nouns. */
export const plurals: Readonly<Record<string, string>> = {
  men: 'man', women: 'woman', children: 'child', people: 'person', persons: 'person', lives: 'life', bodies: 'body', servicemen: 'serviceman', servicewomen: 'servicewoman', policemen: 'policeman', policewomen: 'policewoman',
  militiamen: 'militiaman', gunmen: 'gunman', guardsmen: 'guardsman', fishermen: 'fisherman', cameramen: 'cameraman', countrymen: 'countryman', schoolchildren: 'schoolchild', wives: 'wife', families: 'family', casualties: 'casualty',
  fatalities: 'fatality', injuries: 'injury', enemies: 'enemy', parties: 'party', deputies: 'deputy', troops: 'troop', feet: 'foot', spokesmen: 'spokesman', others: 'other', pows: 'pow', idps: 'idp', mercenaries: 'mercenary', dead: 'dead',
}
