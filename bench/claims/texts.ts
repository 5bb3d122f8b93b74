const sentences = [
  'The Ministry of Defence of {A} said on {day} that {B} forces opened fire on its positions near the border.',
  'Two {a} servicemen were killed and {n} others were wounded in the shelling, the ministry added.',
  'The {b} Defence Ministry denied the claim and accused {A} of violating the ceasefire agreement.',
  'According to the {b} side, {a} units tried to advance towards a height and were repelled.',
  'The foreign minister of {A} called on the international community to condemn the attack.',
  '“We will take all necessary measures to protect our people,” a spokesman told reporters on {day}.',
  'A convoy with food and medicine reached the town in the evening, an aid group reported.',
  'Residents blocked the road for several hours and demanded the release of the prisoners.',
  'The two presidents spoke by telephone and agreed to send observers to the area.',
  'Observers noted that the region has seen many such incidents over the past decades.',
  'The prime minister of {B} rejected the proposal and said that talks could resume next month.',
  'The army deployed additional troops and heavy weapons along the river, residents said.',
]

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const states = [['Armenia', 'Azerbaijan', 'Armenian', 'Azerbaijani'], ['Azerbaijan', 'Armenia', 'Azerbaijani', 'Armenian'], ['India', 'Pakistan', 'Indian', 'Pakistani'], ['Syria', 'Jordan', 'Syrian', 'Jordanian']]

/** Small deterministic generator of whole numbers below `below`. */
const numbers = (seed: number): ((below: number) => number) => {
  let state = (seed * 2654435761 + 12345) >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** An article of about 600 words in eight paragraphs, the same for the same seed. */
export const article = (seed: number): string => {
  const next = numbers(seed + 1)
  const [A = '', B = '', a = '', b = ''] = states[next(states.length)] ?? []
  const words: Readonly<Record<string, () => string>> = { A: () => A, B: () => B, a: () => a, b: () => b, day: () => days[next(days.length)] ?? '', n: () => String(2 + next(30)) }
  const sentence = (): string => (sentences[next(sentences.length)] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => words[name]?.() ?? '')
  return `${a} and ${b} sides report new clashes\n\n${Array.from({ length: 8 }, () => Array.from({ length: 5 }, sentence).join(' ')).join('\n\n')}`
}

const scraps = ['Armenia', 'Baku', 'said', 'that', 'opened', 'fire', '“', '”', '"', "'", ',', '.', '…', 'killed', 'two', 'soldiers', 'not', 'by', 'of', 'the', '\n\n', '\n', '(', ')', '—', '2023', 'Monday', 'must', 'withdraw', 'accused', 'ministry', 'was', 'were', 'and', 'if', 'Ընկեր', 'мина', 'مدينة', '\u{1F4A3}', '\ud800', '\u200f', '%', '$5', '12:30', 'U.S.', 'e.g.', 'http://a.b', '@x', '#y', 'A', 'I', '’s', 'n’t']

/** A random text with at least one letter: words, signs, scripts, lone surrogates. */
export const noise = (seed: number): string => {
  const next = numbers(seed + 7919)
  const text = Array.from({ length: 1 + next(200) }, () => scraps[next(scraps.length)] ?? '').join(next(4) === 0 ? '' : ' ')
  return `${text} a`
}
