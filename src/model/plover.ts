/** PLOVER 2 event types and modes (openeventdata/PLOVER, manual draft 2.0, CC BY-SA 4.0); `quad` 1 verbal cooperation … 4 material conflict. */
export const plover = {
  AGREE: { quad: 1, modes: [] },
  CONSULT: { quad: 1, modes: ['visit', 'third-party', 'multilateral', 'phone'] },
  SUPPORT: { quad: 1, modes: [] },
  CONCEDE: { quad: 1, modes: [] },
  COOPERATE: { quad: 2, modes: [] },
  AID: { quad: 2, modes: [] },
  RETREAT: { quad: 2, modes: ['withdraw', 'release', 'disarm', 'ceasefire', 'access', 'resign'] },
  REQUEST: { quad: 3, modes: ['assist', 'change', 'yield', 'meet'] },
  ACCUSE: { quad: 3, modes: ['disapprove', 'investigate', 'allege'] },
  REJECT: { quad: 3, modes: ['assist', 'change', 'yield', 'meet'] },
  THREATEN: { quad: 3, modes: ['restrict', 'arrest', 'relations', 'expel', 'territory', 'violence'] },
  PROTEST: { quad: 4, modes: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'] },
  SANCTION: { quad: 4, modes: ['convict', 'expel', 'withdraw', 'discontinue'] },
  MOBILIZE: { quad: 4, modes: ['troops', 'weapons', 'police', 'militia'] },
  COERCE: { quad: 4, modes: ['seize', 'restrict', 'censor', 'curfew', 'martial-law', 'arrest', 'deport', 'withhold', 'misinformation', 'cyber'] },
  ASSAULT: {
    quad: 4,
    modes: [
      'abduct', 'beat', 'torture', 'sexual', 'targeted', 'destroy', 'primitive', 'firearms', 'explosives', 'suicide-attack', 'aerial',
      'drone', 'heavy-weapons', 'crowd-control', 'unconventional',
    ],
  },
} as const

export type EventType = keyof typeof plover
export type EventMode = (typeof plover)[EventType]['modes'][number]
export const eventTypes = Object.keys(plover) as readonly EventType[]
