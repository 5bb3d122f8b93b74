import type { ReconcileContext, ReconcileInput } from '../../src/reconcile/input.js'
import { commonWords } from '../../src/languages/en/common-words.js'
import { documentIdOf, inputOf, type DocumentSketch } from './build-claims.js'

/** Invented reports of an invented shelling, each written anew save where its name says otherwise. */
export const texts = {
  wire: `Mortar shells hit the fish market of Northford shortly after noon on Friday and tore the awning off a bakery, witnesses told Northern Wire.
Two traders were wounded, one of them a 61-year-old beekeeper from Dunmere who had come to sell honeycomb. Ambulances took both to the clinic in Eastham, 14 kilometres away, because the Northford hospital has had no electricity since the floods of 2019.
Mayor Ilse Varga said that 23 stalls were scorched. "We will open again on Monday, with or without a roof," she said.
Firefighters needed three hours to douse a smouldering heap of crates behind the tannery. The railway to the coast was closed until dusk.`,
  /** The same facts in the same order in other words, nobody named: as if put into another language and back. */
  retold: `NORTHFORD. A bakery lost its awning when mortars struck Northford's fish market around midday on Friday.
Injured were two sellers, among them a beekeeper of 61 years from Dunmere, there with his honeycomb. They were driven 14 kilometres to a clinic in Eastham: the hospital of Northford stands without power since floods in 2019.
According to mayor Ilse Varga the fire scorched 23 stalls; she wants the place to reopen on Monday.
Behind the tannery crates kept smouldering, and it was three hours before firefighters could douse them. Trains to the coast did not run until evening.`,
  /** The wire's second half word for word under a new beginning. */
  newLead: `A quiet Friday ended in smoke in one of the oldest trading towns of the valley, where people speak of little else now.
Ambulances took both to the clinic in Eastham, 14 kilometres away, because the Northford hospital has had no electricity since the floods of 2019.
Mayor Ilse Varga said that 23 stalls were scorched. Firefighters needed three hours to douse a smouldering heap of crates behind the tannery. The railway to the coast was closed until dusk.`,
  /** Another reporter at the same market: same place, same figures, same mayor and her very words. */
  independent: `Coast Agency reporters counted four craters in Northford on Friday after mortar fire on the town's market.
"We will open again on Monday, with or without a roof," Mayor Ilse Varga told them. She put the damage at 23 stalls and said the wounded, two traders, were in the Eastham clinic.
A schoolteacher, Ana Berec, described a whistling sound, then dust. Her pupils hid in a cellar. Soldiers cordoned off the quay and searched for duds.
The railway has been idle, and the ferry was full. It was the third attack on Northford since 2019.`,
  /** Two ministries on one day, each with its own account, and a formula of the trade. */
  ministryNorth: `The Ministry of Defence of Northland states that on Friday at 12:10 units of the Southland armed forces shelled Northford with 82-millimetre mortars. Two civilians were wounded and 23 stalls burned. Units of the Northland army took adequate retaliatory measures. Responsibility for the escalation lies wholly with the military and political leadership of Southland.`,
  ministrySouth: `The Ministry of Defence of Southland rejects reports from Northford. On Friday at 12:10 a depot of unexploded 82-millimetre ammunition detonated beside the market; two civilians were wounded. No unit of Southland opened fire in that sector. Responsibility for the escalation lies wholly with the military and political leadership of Northland.`,
  /** Another wire story of the same day, on something else. */
  convoy: `Six lorries with seed potatoes reached Wexcombe on Friday evening after eleven hours at the Harrow checkpoint, the relief agency Plough said.
Inspectors unsealed every sack and confiscated two satellite telephones, said its coordinator Piet Lund. A refrigerated trailer with insulin was turned back because its manifest bore the wrong stamp.
Lund said that 4,100 families in the upper valley have had no flour for nine days. The next convoy is due on 7 March.`,
} as const

const ends = (text: string, from: number, to: number): string => text.split('\n').slice(from, to).join('\n')

/** The middle of one wire story and of another, in one text. */
export const joined = `${ends(texts.wire, 1, 3)}\n${ends(texts.convoy, 1, 2)}`

/** A document of the lineage tests: it makes no claims. */
export const report = (name: string, outlet: string | null, out: string | null, text: string): DocumentSketch =>
  ({ name, out, text, claims: [], ...(outlet === null ? {} : { outlet }) })

/** Input of which every document is known to be English. */
export const englishInput = (documents: readonly DocumentSketch[]): ReconcileInput => {
  const input = inputOf(documents)
  return { ...input, documents: input.documents.map((document) => ({ ...document, language: { status: 'read', tag: 'en' } })) }
}

export const englishContext: ReconcileContext = { accords: [], commonWords: { en: commonWords } }

/** Names by id, to read a lineage by. */
export const namesOf = (documents: readonly DocumentSketch[]): ReadonlyMap<string, string> => new Map(documents.map(({ name }) => [documentIdOf(name), name]))
