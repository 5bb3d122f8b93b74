const sides = [['Armenia', 'Azerbaijani', 'Sotk'], ['Azerbaijan', 'Armenian', 'Kalbajar'], ['Eritrea', 'Ethiopian', 'Badme'], ['Ethiopia', 'Eritrean', 'Zalambessa']] as const
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const

type Fill = readonly [speaker: string, other: string, place: string, day: string, count: number]

// Ways of telling like things, so that dispatches are as unlike as those of different outlets; near copies are another case.
const openings: readonly ((fill: Fill) => string)[] = [
  ([speaker, other, place, day]) => `The Defence Ministry of ${speaker} said that ${other} forces opened fire near ${place} on ${day}.`,
  ([speaker, other, place, day]) => `On ${day}, positions around ${place} were shelled with mortars by ${other} units, according to the government of ${speaker}.`,
  ([speaker, other, place, day]) => `A convoy was attacked on the road to ${place} on the evening of ${day}; ${speaker} blamed ${other} troops.`,
  ([speaker, other, place, day]) => `${other} drones struck a depot outside ${place} during the night to ${day}, the army of ${speaker} announced.`,
  ([speaker, , place, day]) => `Residents of ${place} reported explosions on ${day}, and officials of ${speaker} later confirmed an attack.`,
]
const middles: readonly ((fill: Fill) => string)[] = [
  ([, , , , count]) => `At least ${count} soldiers were killed and several others wounded, it added.`, ([speaker, , , , count]) => `Doctors in ${speaker} treated ${count} wounded civilians, among them two children.`,
  ([, other, , , count]) => `${count} ${other} servicemen were captured after the clash.`, ([, , place]) => `No one was hurt, but houses in ${place} lost their windows and roofs.`,
  ([, , , , count]) => `The bodies of ${count} men were handed over to the Red Cross the next morning.`, ([speaker]) => `The president of ${speaker} called it a grave breach of the ceasefire.`,
]
const endings: readonly ((fill: Fill) => string)[] = [
  ([speaker]) => `The Foreign Ministry of ${speaker} demanded the withdrawal of all troops from the area.`, ([, other]) => `The ${other} side denied that its forces had fired.`,
  () => 'The Secretary-General of the United Nations urged both sides to return to talks.', ([speaker, , , day]) => `Defence ministers were to meet a week after ${day}, a spokesman in ${speaker} said.`,
  () => 'Observers who reached the scene found craters, spent cartridges and a burnt lorry.', ([, , place]) => `Schools in ${place} stayed closed, and buses did not run for three days.`, () => 'Markets opened late; prices of flour and fuel rose by a third within hours.',
]

const pick = <T>(all: readonly T[], seed: number): T => all[((seed % all.length) + all.length) % all.length] as T

/** A dispatch by number, each with its own day, place, toll and way of telling. */
export const dispatch = (number: number): string => {
  const seed = (number * 2_654_435_761) % 4_294_967_296
  const [speaker, other, place] = pick(sides, Math.floor(seed / 7))
  const day = `${pick(months, Math.floor(seed / 31))} ${(Math.floor(seed / 101) % 27) + 1}, ${2015 + (Math.floor(seed / 401) % 9)}`
  const fill: Fill = [speaker, other, place, day, (Math.floor(seed / 1009) % 9) + 2]
  const sentence = (ways: readonly ((fill: Fill) => string)[], salt: number): string => pick(ways, Math.floor(seed / salt))(fill)
  return `${place}, report ${number}\n\n${sentence(openings, 13)} ${sentence(middles, 17)} ${sentence(middles, 1601)}\n\n${sentence(endings, 19)} ${sentence(endings, 2003)}\n`
}

/** The same as lines of JSON, from number `first` on. */
export const dispatchLines = (first: number, count: number): string => Array.from({ length: count }, (_, at) => `${JSON.stringify({ text: dispatch(first + at) })}\n`).join('')
