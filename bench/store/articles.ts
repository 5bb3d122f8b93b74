const sides = [['Armenia', 'Azerbaijani', 'Sotk'], ['Azerbaijan', 'Armenian', 'Kalbajar'], ['Eritrea', 'Ethiopian', 'Badme'], ['Ethiopia', 'Eritrean', 'Zalambessa']] as const
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const

/** A dispatch by number, each with its own day, place and toll: six sentences, of which four tell something. */
export const dispatch = (number: number): string => {
  const [speaker, other, place] = sides[number % sides.length] ?? sides[0]
  const day = `${months[number % 12]} ${(number % 27) + 1}, ${2019 + (number % 5)}`
  return `Dispatch ${number} from the border

The Defence Ministry of ${speaker} said on ${day} that ${other} forces had opened fire near ${place}. As a result, ${(number % 5) + 2} soldiers were killed and ${(number % 7) + 3} were wounded, the ministry said. The Foreign Ministry of ${speaker} condemned the attack and demanded the withdrawal of the troops.

The situation along the border remained tense. Observers were told of the incident number ${number}. The two sides held talks by telephone in the evening.
`
}

/** The same as lines of JSON, from number `first` on. */
export const dispatchLines = (first: number, count: number): string => Array.from({ length: count }, (_, at) => `${JSON.stringify({ text: dispatch(first + at) })}\n`).join('')
