import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LineageMember } from '../../src/model/reconciled.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { openReconciler } from '../../src/reconcile/reconciler.js'
import type { DocumentSketch } from './build-claims.js'
import { englishContext, englishInput, joined, namesOf, report, texts } from './lineage-texts.js'

const wire = report('wire', 'Northern Wire', '2024-03-01T14:00', texts.wire)
const told = (outlet: string, text: string, out = '2024-03-01T19:00'): DocumentSketch => report(outlet.toLowerCase(), outlet, out, text)

const rotated = (by: number): readonly string[] => {
  const words = 'mortars stalls beekeeper honeycomb awning tannery scorched smouldering crates firefighters douse'.split(' ')
  return [...words.slice(by), ...words.slice(0, by)]
}

const lineagesOf = (...documents: readonly DocumentSketch[]): readonly (readonly string[])[] => {
  const names = namesOf(documents)
  return reconcile(englishInput(documents), englishContext).lineages.map(({ members }) =>
    members.map((member) => `${names.get(member.document)} ${member.descent}${member.from === null ? '' : ` of ${names.get(member.from)}`}`))
}

const lastMember = (...documents: readonly DocumentSketch[]): LineageMember | undefined => reconcile(englishInput(documents), englishContext).lineages[0]?.members.at(-1)

describe('texts that retell another without naming it', () => {
  it('are found by unusual words and details in the same order, though no phrase is the same', () => {
    expect(lineagesOf(wire, told('Evening', texts.retold))).toEqual([['wire first', 'evening paraphrase of wire']])
    const member = lastMember(wire, told('Evening', texts.retold))
    expect(member?.reason).toMatch(/the unusual words .*beekeeper.* tannery, \d+ names, figures and unusual words \(\d+ % of the shorter text’s\), \d+ % of their pairs in the same order/)
    expect(member?.shared).toBeLessThan(0.1)
  })

  it('are found by stretches of the same prose under a new beginning', () => {
    expect(lineagesOf(wire, told('Evening', texts.newLead))).toEqual([['wire first', expect.stringMatching(/^evening (copy|paraphrase) of wire$/)]])
  })

  it('are found by shared mistakes too', () => {
    const slips = (text: string): string => text.replace('scorched', 'schorched').replace('hospital', 'hosptial')
    expect(lastMember({ ...wire, text: slips(texts.wire) }, told('Evening', slips(texts.retold)))?.reason).toMatch(/unusual words .*hosptial.*schorched/)
  })

  it('come from the earlier, whichever was taken in first, and say where none is told to be', () => {
    expect(lineagesOf(told('Evening', texts.retold, '2024-03-01T09:00'), wire)).toEqual([['evening first', 'wire paraphrase of evening']])
    expect(lastMember(report('one', 'One', '2024-03-01', texts.wire), told('Evening', texts.retold, '2024-03-01'))?.reason).toMatch(/; which came first is not told$/)
    expect(lastMember(wire, told('Evening', texts.retold))?.reason).not.toMatch(/not told/)
  })

  it('hang on the story that they share most with where they join two; the two stay apart', () => {
    const convoy = report('convoy', 'Coast Agency', '2024-03-01T15:00', texts.convoy)
    expect(lineagesOf(wire, convoy, told('Evening', joined))).toEqual([['wire first', 'evening copy of wire']])
    expect(lineagesOf(convoy, told('Evening', joined))).toEqual([['convoy first', expect.stringMatching(/^evening (copy|paraphrase) of convoy$/)]])
  })
})

describe('texts that are no retellings', () => {
  it('are two reporters’ own, with the same place, figures and quoted words', () => {
    expect(lineagesOf(wire, report('agency', 'Coast Agency', '2024-03-01T18:00', texts.independent))).toEqual([])
    expect(lineagesOf(told('Evening', texts.retold), report('agency', 'Coast Agency', '2024-03-01T18:00', texts.independent))).toEqual([])
  })

  it('are two reporters’ own, with the same long quotation', () => {
    const quotation = '"We counted every crater along the harbour wall before sunrise, photographed the fragments, and sent them to the laboratory in the capital. Nobody should speak of guilt until the laboratory has answered, and nobody should sleep near the harbour either," the mayor said.'
    const [one, other] = [`Mayor Ilse Varga asked the people of Northford for patience on Saturday.
${quotation}
Before that she had walked through two schools, spoken to parents on the stairs, and promised a second bus from Dunmere. The town council will vote on money for new windows next Thursday.`, `An expert commission looks into Friday's shelling.
${quotation}
Ilse Varga leads it herself, with a retired judge and two engineers from the railway. Its first report is due before Easter, and relatives of the wounded may read it beforehand, a clerk told us.`]
    expect(lineagesOf(report('one', 'One', '2024-03-02T09:00', one), report('other', 'Other', '2024-03-02T10:00', other))).toEqual([])
  })

  it('are two ministries’ own, with the same facts and the same formula', () => {
    expect(lineagesOf(report('north', 'Ministry of Defence of Northland', '2024-03-01', texts.ministryNorth), report('south', 'Ministry of Defence of Southland', '2024-03-01', texts.ministrySouth))).toEqual([])
  })

  it('are two daily statements of one form, though nearly all their words are the same', () => {
    const statement = (day: string, hour: string, from: string, at: string): string => `Ministry of Defence of Northland
On ${day} at ${hour} units of the Southland armed forces in positions in the direction of ${from} fired with small arms at positions of the Northland army in the direction of ${at}. There are no losses among the personnel. The units of the Northland army took adequate retaliatory measures.`
    const first = report('first', null, '2024-03-01', statement('1 March', '21:30', 'Harrow', 'Wexcombe'))
    expect(lineagesOf(first, report('second', null, '2024-03-02', statement('2 March', '02:10', 'Dunmere', 'Eastham')))).toEqual([])
    expect(lineagesOf(first, report('third', null, '2024-03-02', statement('1 March', '21:30', 'Harrow', 'Eastham')))).toEqual([['first first', 'third copy of first']])
  })

  it('are an outlet’s own second text, and one that comes days later', () => {
    expect(lineagesOf(wire, report('again', 'Northern Wire', '2024-03-02', texts.retold))).toEqual([])
    expect(lineagesOf(wire, told('Evening', texts.retold, '2024-03-09'))).toEqual([])
  })

  it('are those whose words many texts of the record hold, whenever these came', () => {
    const others = Array.from({ length: 8 }, (_, at) => report(`other ${at}`, `Outlet ${at}`, `2023-0${at + 1}-05`, rotated(at).join(` and ${'abcdefgh'[at]} `)))
    const evening = told('Evening', texts.retold)
    expect(lineagesOf(wire, evening, ...others.slice(0, 3)).flat()).toContain('evening paraphrase of wire')
    for (const all of [[wire, evening, ...others], [...others, evening, wire]]) expect(lineagesOf(...all).flat().filter((member) => member.startsWith('evening'))).toEqual([])
  })

  it('are any in a language whose frequent words are not known, save by phrases', () => {
    const input = englishInput([wire, told('Evening', texts.retold)])
    expect(reconcile(input, { accords: [] }).lineages).toEqual([])
  })
})

const pool: readonly DocumentSketch[] = [
  wire, told('Evening', texts.retold), told('Sheet', texts.newLead, '2024-03-02'), report('agency', 'Coast Agency', '2024-03-01T18:00', texts.independent),
  report('convoy', 'Plough Press', '2024-03-01T15:00', texts.convoy), told('Morning', joined, '2024-03-02'), report('undated', null, null, texts.retold.replace('Injured', 'Hurt')),
  told('Herald', `${texts.retold} Northern Wire had it first.`, '2024-03-02'), told('Mirror', texts.wire, '2024-03-01'),
  ...Array.from({ length: 7 }, (_, at) => report(`more ${at}`, `Outlet ${at}`, `2024-0${at + 1}-05`, `${['One', 'Some', 'Three', 'Many', 'Few', 'Those', 'All'][at]} of day ${at}: ${rotated(at).join(` ${at} and `)}.`)),
]

describe('lineages with retellings', () => {
  it('are the same for every order and every split into batches', () => {
    fc.assert(fc.property(fc.oneof(fc.shuffledSubarray([...pool], { minLength: 2 }), fc.shuffledSubarray([...pool], { minLength: pool.length - 1 })), fc.array(fc.nat(), { maxLength: 4 }), (documents, cuts) => {
      const { documents: all } = englishInput(documents)
      const reconciler = openReconciler(englishContext)
      const ends = [...cuts.map((cut) => cut % (all.length + 1)), all.length].sort((one, other) => one - other)
      const records = ends.map((end, at) => reconciler.add({ documents: all.slice(ends[at - 1] ?? 0, end), claims: [] }))
      const inOrderOfName = englishInput([...documents].sort((one, other) => (one.name < other.name ? -1 : 1)))
      const whole = reconcile(inOrderOfName, englishContext)
      expect(records.at(-1)).toEqual(whole)
      for (const { members } of whole.lineages) expect(members.map((member, at) => (member.descent === 'first') === (at === 0))).not.toContain(false)
    }), { numRuns: 80 })
  })
})
