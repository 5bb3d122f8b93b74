/** What a text must hold for a pattern to have a chance: a class's words, a literal, all or one of several needs. */
export type Need =
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'literal'; readonly word: string }
  | { readonly kind: 'all' | 'one'; readonly needs: readonly Need[] }

interface Open {
  readonly negative: boolean
  readonly alternatives: Need[][]
}

const nothing: Need = { kind: 'all', needs: [] }

const closed = (open: Open): Need => {
  if (open.negative) return nothing
  const branches = open.alternatives.map((needs): Need => ({ kind: 'all', needs }))
  const [only] = branches
  return branches.length === 1 && only !== undefined ? only : branches.some((one) => one.kind === 'all' && one.needs.length === 0) ? nothing : { kind: 'one', needs: branches }
}

const piece = /\\p\{\w+\}|\\.|\[(?:\\.|[^\]])*\]|\(\?(?:[:=!]|<[=!])|\(|\)[?*]?|\||\{(?:\w*[a-zA-Z]\w*)(?::\w+)?\}\??|[a-z]{2,}(?:['’-][a-z]+)*[?*]?|./gsu

const ofWord = (word: string): Need | null => {
  const letters = /[?*]$/.test(word) ? word.slice(0, -2) : word
  const longest = letters.split(/['’-]/).sort((one, other) => other.length - one.length)[0] ?? ''
  return longest.length < 2 ? null : { kind: 'literal', word: longest }
}

const ofField = (field: string): Need | null => {
  const match = /^\{(\w+)(?::(\w+))?\}$/.exec(field)
  return match === null ? null : { kind: 'class', name: match[2] ?? match[1] ?? '' }
}

/**
 * Reads off a row's pattern what every match of it must hold, so that patterns without a chance are not tried. Says too little rather than
 * too much: what is optional, or only looked at in the negative, is left out.
 */
export const needOf = (pattern: string): Need => {
  const stack: Open[] = [{ negative: false, alternatives: [[]] }]
  for (const [part] of pattern.matchAll(piece)) {
    const top = stack.at(-1)
    if (top === undefined) return nothing
    const needs = top.alternatives.at(-1)
    if (part.startsWith('(')) stack.push({ negative: part.endsWith('!'), alternatives: [[]] })
    else if (part === '|') top.alternatives.push([])
    else if (part.startsWith(')')) {
      stack.pop()
      if (part === ')') stack.at(-1)?.alternatives.at(-1)?.push(closed(top))
    } else {
      const need = part.startsWith('{') ? ofField(part) : /^[a-z]{2}/.test(part) ? ofWord(part) : null
      if (need !== null) needs?.push(need)
    }
  }
  const [root] = stack
  return root === undefined ? nothing : closed(root)
}

/** How to tell by a text's runs of letters and digits whether it may hold words of a class. */
export interface Looks {
  /** First run of each word → classes that have such a word. */
  readonly byRun: ReadonlyMap<string, readonly string[]>
  /** Classes whose forms need a digit. */
  readonly digits: ReadonlySet<string>
  /** Forms that only trying can tell. */
  readonly forms: ReadonlyMap<string, RegExp>
}

/** A class as its words, and a form (regular expression source) where it has one. */
export interface ClassWords {
  readonly words: readonly string[]
  readonly form: string | null
}

const runs = /[\p{L}]+|\p{N}+/gu

const needsDigit = (form: string): boolean => form.includes('d') && !/[a-z]/i.test(form.replace(/\\d|\(\?[:=!]/g, ''))

/** Prepares classes for `needMeter`. */
export const looksFor = (classes: ReadonlyMap<string, ClassWords>): Looks => {
  const byRun = new Map<string, string[]>()
  for (const [name, { words }] of classes) {
    for (const word of words) {
      const run = word.toLowerCase().match(runs)?.[0]
      if (run !== undefined) byRun.set(run, [...(byRun.get(run) ?? []), name])
    }
  }
  const formed = [...classes].flatMap(([name, { form }]) => (form === null ? [] : [{ name, form }]))
  return {
    byRun, digits: new Set(formed.filter(({ form }) => needsDigit(form)).map(({ name }) => name)),
    forms: new Map(formed.filter(({ form }) => !needsDigit(form)).map(({ name, form }) => [name, new RegExp(form, 'iu')])),
  }
}

/** Answers whether a text holds what a need asks for, at the price of one pass over its words; `lowered` is the text in lower case. */
export const needMeter = (lowered: string, looks: Looks): ((need: Need) => boolean) => {
  const known = new Map<string, boolean>()
  for (const [run] of lowered.matchAll(runs)) {
    for (const name of looks.byRun.get(run) ?? []) known.set(`{${name}`, true)
  }
  if (/\d/.test(lowered)) for (const name of looks.digits) known.set(`{${name}`, true)
  const look = (key: string, find: () => boolean): boolean => {
    const before = known.get(key)
    if (before !== undefined) return before
    const found = find()
    known.set(key, found)
    return found
  }
  const meets = (need: Need): boolean => {
    switch (need.kind) {
      case 'class': return look(`{${need.name}`, () => looks.forms.get(need.name)?.test(lowered) ?? false)
      case 'literal': return look(need.word, () => lowered.includes(need.word))
      case 'all': return need.needs.every(meets)
      case 'one': return need.needs.some(meets)
    }
  }
  return meets
}
