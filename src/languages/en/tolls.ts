import type { StandingRow, TollRow } from '../../model/rows/extract.js'

const source = 'casualty reporting of news agencies; UCDP GED and ACLED codebooks on deaths and civilians'

/** Words that tell harm by themselves, without a verb of killing. */
export const tollRows = [
  { id: 'toll.dead', upos: 'adjective', lemmas: ['dead', 'killed', 'slain'], kinds: ['killed'], counted: ['self', 'subject', 'governor.object'], examples: ['The raid left ten people [dead].'], counterexamples: ['The line was dead-straight.'], source },
  { id: 'toll.wounded', upos: 'adjective', lemmas: ['wounded', 'injured', 'hurt'], kinds: ['wounded'], counted: ['self', 'subject', 'governor.object'], examples: ['Ten [wounded] soldiers were carried away.'], counterexamples: [], source },
  { id: 'toll.missing', upos: 'adjective', lemmas: ['missing'], kinds: ['missing'], counted: ['self', 'subject', 'governor.object'], examples: ['Two sailors are [missing].'], counterexamples: ['A page is missing.'], source },
  { id: 'toll.noun.dead', upos: 'noun', lemmas: ['dead', 'death', 'fatality', 'martyr'], kinds: ['killed'], counted: ['of', 'among', 'possessor', 'self'], examples: ['The clash caused four [deaths].'], counterexamples: [], source },
  { id: 'toll.noun.wounded', upos: 'noun', lemmas: ['wounded', 'injured', 'injury'], kinds: ['wounded'], counted: ['of', 'to', 'among', 'self'], examples: ['The blast caused nine [injuries].'], counterexamples: [], source },
  { id: 'toll.noun.missing', upos: 'verb', lemmas: ['go'], kinds: ['missing'], counted: ['subject'], examples: ['Two scouts [went] missing.'], counterexamples: ['They went home.'], source },
  { id: 'toll.noun.casualties', upos: 'noun', lemmas: ['casualty'], kinds: ['killed', 'wounded'], counted: ['among', 'of', 'on', 'self'], examples: ['[Casualties] among the guards were heavy.'], counterexamples: [], source },
  { id: 'toll.noun.prisoners', upos: 'noun', lemmas: ['prisoner', 'captive', 'hostage'], kinds: ['captured'], counted: ['self'], examples: ['The raiders took six [prisoners].'], counterexamples: [], source },
] as const satisfies readonly TollRow[]

/** Nouns for people and the standing they have. */
export const standingRows = [
  { id: 'standing.military', standing: 'military', organ: 'MIL', own: true, lemmas: ['soldier', 'serviceman', 'servicewoman', 'servicemember', 'troop', 'officer', 'conscript', 'sergeant', 'lieutenant', 'captain', 'major', 'colonel', 'commander', 'private', 'personnel', 'corporal', 'army', 'military', 'infantryman', 'paratrooper', 'pilot', 'sailor', 'marine', 'reservist', 'gunner', 'servicemen', 'navy', 'force', 'brigade', 'battalion', 'unit', 'draftee', 'trooper', 'jawan', 'contractor', 'airman'],
    examples: ['Two [soldiers] were wounded.'], counterexamples: ['Two farmers were wounded.'], source },
  { id: 'standing.fighter', standing: 'military', organ: 'MIL', lemmas: ['fighter', 'combatant', 'militiaman', 'guerrilla', 'guerilla', 'gunman', 'legionnaire', 'mercenary'],
    examples: ['Ten [fighters] were killed.'], counterexamples: [], source },
  { id: 'standing.suspect', standing: 'unknown', organ: null, lemmas: ['militant', 'insurgent', 'terrorist', 'rebel', 'suspect', 'attacker', 'bomber', 'separatist', 'extremist', 'jihadist', 'saboteur', 'member', 'infiltrator', 'assailant'],
    examples: ['Six [militants] were killed.'], counterexamples: [], source },
  { id: 'standing.civilian', standing: 'civilian', organ: 'CIV', lemmas: ['civilian', 'resident', 'villager', 'worker', 'woman', 'child', 'farmer', 'shepherd', 'family', 'passenger', 'boy', 'girl', 'student', 'teacher', 'inhabitant', 'townsman', 'shopkeeper', 'refugee', 'pedestrian', 'driver', 'citizen', 'toddler', 'baby', 'mother', 'peasant', 'pupil', 'demonstrator', 'protester', 'bystander', 'local', 'infant', 'engineer', 'nurse-aide', 'employee', 'customer', 'worshipper', 'priest', 'imam', 'commuter', 'youth', 'minor', 'schoolgirl', 'schoolboy', 'schoolchild', 'trader', 'vendor', 'shopper', 'pensioner', 'father', 'grandmother', 'grandfather', 'daughter', 'tourist', 'miner', 'fisherman', 'herder', 'beekeeper', 'tractor-driver', 'evacuee', 'cleric', 'monk', 'nun', 'mourner', 'labourer', 'laborer', 'merchant', 'taxi-driver'],
    examples: ['Three [civilians] were hurt.'], counterexamples: [], source },
  { id: 'standing.police', standing: 'police', organ: 'POL', lemmas: ['policeman', 'policewoman', 'police', 'constable', 'cop', 'gendarme', 'inspector', 'detective', 'policemen'],
    examples: ['A [policeman] was shot.'], counterexamples: [], source },
  { id: 'standing.peacekeeper', standing: 'peacekeeper', organ: 'PKO', lemmas: ['peacekeeper', 'observer', 'monitor'],
    examples: ['Two [peacekeepers] were hurt.'], counterexamples: [], source },
  { id: 'standing.medic', standing: 'medic', organ: 'MED', lemmas: ['medic', 'doctor', 'nurse', 'paramedic', 'physician', 'surgeon', 'rescuer'],
    examples: ['A [medic] was killed.'], counterexamples: [], source },
  { id: 'standing.journalist', standing: 'journalist', organ: null, lemmas: ['journalist', 'reporter', 'cameraman', 'photographer', 'correspondent', 'photojournalist', 'editor'],
    examples: ['A [journalist] was wounded.'], counterexamples: [], source },
  { id: 'standing.people', standing: 'unknown', organ: null, lemmas: ['person', 'people', 'man', 'individual', 'victim', 'other', 'body', 'national', 'hostage', 'prisoner', 'captive', 'detainee', 'son', 'life', 'guard', 'casualty', 'dead', 'wounded', 'injured', 'number', 'dozen', 'hundred', 'thousand', 'score', 'leader', 'minority', 'many', 'several', 'deputy', 'chief', 'missionary', 'adviser', 'advisor'],
    examples: ['Nine [people] were killed.'], counterexamples: [], source },
] as const satisfies readonly StandingRow[]
