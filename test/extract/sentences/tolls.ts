import type { SentenceCase } from './case.js'

/** How many were harmed, and whose: the ways in which dispatches count. */
export const tollCases: readonly SentenceCase[] = [
  { text: 'One {As} serviceman was killed and 13 were captured in the fighting.', claims: ['ASSAULT happened | outlet | ? > A | killed 1-1 A; captured 13-13 A'] },
  { text: 'Two {As} soldiers were killed and nine wounded in the raid.', claims: ['ASSAULT happened | outlet | ? > A | killed 2-2 A; wounded 9-9 A'] },
  { text: 'The army has lost contact with 24 {As} servicemen.', claims: ['ASSAULT happened | outlet | ? > ? | missing 24-24 A'] },
  { text: 'Twenty-three civilians were wounded in a {Bs} attack.', claims: ['ASSAULT happened | outlet | B > - | wounded 23-23 null'] },
  { text: 'Three workers were killed in an alleged {Bs} air strike.', claims: ['ASSAULT happened | outlet | B > - | killed 3-3 null'] },
  { text: 'Nine miners lost their lives in the blast.', claims: ['ASSAULT happened | outlet | ? > ? | killed 9-9 null'] },
  { text: 'The blast killed six and wounded ten.', claims: ['ASSAULT happened | outlet | ? > ? | killed 6-6 null; wounded 10-10 null'] },
  { text: 'The shelling left four dead and eleven injured.', claims: ['ASSAULT happened | outlet | ? > ? | killed 4-4 null; wounded 11-11 null'] },
  { text: 'The death toll from the shelling has risen to 12.', claims: ['ASSAULT happened | outlet | ? > ? | killed 12-12 null'] },
  { text: 'The number of wounded civilians reached 23.', claims: ['ASSAULT happened | outlet | ? > ? | wounded 23-23 null'] },
  { text: 'Fourteen fighters, including ten {As} soldiers, were killed on Saturday.', claims: ['ASSAULT happened | outlet | ? > ? | killed 14-14 null; killed 10-10 A'] },
  { text: 'Members of the {As} army were killed and wounded.', claims: ['ASSAULT happened | outlet | ? > A | killed 1-∞ A; wounded 1-∞ A'] },
  { text: 'There are killed and wounded on the {As} side.', claims: ['ASSAULT happened | outlet | ? > A | killed 1-∞ A; wounded 1-∞ A'] },
  { text: 'Gunmen burst into the bar, killing three customers and a guard.', claims: ['ASSAULT happened | outlet | ? > ? | killed 3-3 null; killed 1-1 null'] },
  { text: 'The rebels killed seven tribal fighters who support the government and five policemen.', claims: ['ASSAULT happened | outlet | ? > ? | killed 7-7 null; killed 5-5 null'] },
  { text: 'At least 18 civilians were killed and 40 others injured when shells hit a market.', claims: ['ASSAULT happened | outlet | ? > ? | killed 18-∞ null; wounded 40-40 null'] },
  { text: 'Two {As}s were killed by {Bs} fire.', claims: ['ASSAULT happened | outlet | B > ? | killed 2-2 A'] },
  { text: 'The minister put the number of {As}s killed at three.', claims: ['ASSAULT happened | ? | ? > ? | killed 3-3 A'] },
  { text: 'The {As} Defence Ministry accused {Bs} forces of opening fire, killing two soldiers.', claims: ['ASSAULT happened | A/MOD | B > ? | killed 2-2 A'] },
  { text: 'Separate attacks in two provinces killed two {As} soldiers.', claims: ['ASSAULT happened | outlet | ? > A | killed 2-2 A'] },
]
