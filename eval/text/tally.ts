/** Counts of right, found and expected things by name. */
export interface Tally {
  readonly add: (name: string, right: number, found: number, expected: number) => void
  /** 2PR/(P+R); where found and expected are the same things, the accuracy. */
  readonly f1: (name: string) => number
  readonly expected: (name: string) => number
}

export const newTally = (): Tally => {
  const counts = new Map<string, { right: number; found: number; expected: number }>()
  const of = (name: string) => counts.get(name) ?? { right: 0, found: 0, expected: 0 }
  return {
    add: (name, right, found, expected) => {
      const before = of(name)
      counts.set(name, { right: before.right + right, found: before.found + found, expected: before.expected + expected })
    },
    f1: (name) => (2 * of(name).right) / Math.max(1, of(name).found + of(name).expected),
    expected: (name) => of(name).expected,
  }
}
