import { byText } from './partition.js'

/** Values in the order of their keys, kept so that a few changes among many cost little. */
export interface Roster<T> {
  /** Puts a value under a key, or takes the key off where the value is null. */
  readonly put: (key: string, value: T | null) => void
  readonly get: (key: string) => T | undefined
  readonly list: () => readonly T[]
}

/** Share of changed keys from which sorting anew is cheaper than putting each in its place. */
const fewOf = 50

const placeOf = (keys: readonly string[], key: string): number => {
  let [low, high] = [0, keys.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] ?? '') < key) low = middle + 1
    else high = middle
  }
  return low
}

/** An empty roster. */
export const openRoster = <T>(): Roster<T> => {
  const values = new Map<string, T>()
  const moved = new Set<string>()
  let keys: string[] = []
  let listed: readonly T[] | null = []
  const put = (key: string, value: T | null): void => {
    if (value === null ? !values.has(key) : values.get(key) === value) return
    if (value === null || !values.has(key)) {
      if (moved.has(key)) moved.delete(key)
      else moved.add(key)
    }
    if (value === null) values.delete(key)
    else values.set(key, value)
    listed = null
  }
  const settleKeys = (): void => {
    if (moved.size * fewOf > keys.length) keys = [...values.keys()].sort(byText)
    else for (const key of moved) {
      const at = placeOf(keys, key)
      if (keys[at] === key) keys.splice(at, 1)
      else keys.splice(at, 0, key)
    }
    moved.clear()
  }
  const list = (): readonly T[] => {
    if (listed !== null) return listed
    settleKeys()
    return (listed = keys.flatMap((key) => values.get(key) ?? []))
  }
  return { put, get: (key) => values.get(key), list }
}
