import type { InstrumentRow } from '../../model/rows/extract.js'

const source = 'PLOVER manual: modes of ASSAULT; common names of weapons'

/** Weapons and means; where several are told, the first row that matches gives the mode. */
export const instrumentRows = [
  { id: 'instrument.unconventional', mode: 'unconventional', lemmas: ['chlorine', 'sarin', 'phosphorus', 'napalm', 'nerve-agent'], examples: ['They used [chlorine] in the raid.'], counterexamples: [], source },
  { id: 'instrument.heavy', mode: 'heavy-weapons', lemmas: ['mortar', 'artillery', 'howitzer', 'tank', 'rocket', 'missile', 'shell', 'cannon', 'grad', 'mlrs', 'launcher', 'projectile', 'atgm', 'gun-howitzer', 'weaponry', 'flamethrower', 'mine-thrower', 'mortar-fire'], examples: ['The post was hit by [mortars].'], counterexamples: [], source },
  { id: 'instrument.aerial', mode: 'aerial', lemmas: ['aircraft', 'warplane', 'jet', 'helicopter', 'fighter-jet', 'bomber-plane', 'gunship', 'plane', 'airstrike'], examples: ['A [helicopter] struck the camp.'], counterexamples: [], source },
  { id: 'instrument.drone', mode: 'drone', lemmas: ['drone', 'uav', 'quadcopter', 'ucav', 'loitering-munition', 'predator'], examples: ['A [drone] struck the camp.'], counterexamples: [], source },
  { id: 'instrument.explosives', mode: 'explosives', lemmas: ['bomb', 'mine', 'landmine', 'ied', 'grenade', 'explosive', 'dynamite', 'munition', 'device'], examples: ['A [landmine] hit the car.'], counterexamples: [], source },
  { id: 'instrument.firearms', mode: 'firearms', lemmas: ['rifle', 'gun', 'machine-gun', 'firearm', 'pistol', 'arm', 'sniper', 'kalashnikov', 'gunfire', 'bullet', 'handgun', 'revolver', 'shotgun', 'submachine-gun', 'small-arm'], examples: ['They fired from [rifles].'], counterexamples: [], source },
  { id: 'instrument.crowd', mode: 'crowd-control', lemmas: ['teargas', 'tear-gas', 'baton', 'gas', 'truncheon', 'water-cannon'], examples: ['Police used [batons].'], counterexamples: [], source },
  { id: 'instrument.primitive', mode: 'primitive', lemmas: ['knife', 'machete', 'axe', 'stone', 'club', 'spear', 'sword', 'hammer'], examples: ['They came with [machetes].'], counterexamples: [], source },
  { id: 'instrument.precision', mode: null, lemmas: ['weapon', 'armament', 'ammunition', 'precision-weapon'], examples: ['They used [weapons] of several kinds.'], counterexamples: [], source },
] as const satisfies readonly InstrumentRow[]
