import { describe, expect, it } from 'vitest'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { documentIdOf, inputOf, type DocumentSketch } from './build-claims.js'

const wire = 'Shells fell on the market of Northford at noon on Friday. Two traders were wounded and a doctor was on the way, the mayor said. The railway to the coast has been closed since the morning.'
const document = (name: string, outlet: string, out: string | null, text: string): DocumentSketch => ({ name, outlet, out, text, claims: [] })
const membersOf = (documents: readonly DocumentSketch[]): readonly (readonly string[])[] => {
  const names = new Map(documents.map(({ name }) => [documentIdOf(name), name]))
  return reconcile(inputOf(documents)).lineages.map((lineage) => lineage.members.map((member) => `${names.get(member.document)} ${member.descent}${member.from === null ? '' : ` of ${names.get(member.from)}`}`))
}

describe('lineage', () => {
  it('follows copies and reprints to the first document', () => {
    expect(membersOf([
      document('b', 'Harbour Post', '2024-03-02', `${wire} (Northern Wire)`),
      document('a', 'Northern Wire', '2024-03-01', wire),
      document('c', 'Evening Sheet', '2024-03-02', wire.replace('noon', 'midday').replace('coast', 'sea')),
    ]).map((members) => [...members].sort())).toEqual([['a first', 'b reprint of a', 'c copy of a']])
  })

  it('takes a text in other words for a paraphrase only where it names its source', () => {
    const retold = 'In Northford, shells hit the market on Friday, Northern Wire reported. The mayor said two traders were wounded, and the railway is closed.'
    expect(membersOf([document('a', 'Northern Wire', '2024-03-01', wire), document('b', 'Harbour Post', '2024-03-01T18:00', retold)])).toEqual([['a first', 'b paraphrase of a']])
    expect(membersOf([document('a', 'Northern Wire', '2024-03-01', wire), document('b', 'Harbour Post', '2024-03-01T18:00', retold.replace('Northern Wire', 'a witness'))])).toEqual([])
  })

  it('does not take equal formulas months apart for copies', () => {
    expect(membersOf([document('a', 'Northern Wire', '2024-03-01', wire), document('b', 'Northern Wire', '2024-06-01', wire)])).toEqual([])
  })

  it('does not take the other side’s account of the same event for a copy', () => {
    const other = 'A warehouse with arms near the market of Northford blew up on Friday, the army said. It denied that shells were fired at the town and spoke of two wounded traders.'
    expect(membersOf([document('a', 'Northern Wire', '2024-03-01', wire), document('b', 'Army Press', '2024-03-01', other)])).toEqual([])
  })

  it('looks at no furniture: the same frame around two texts is no copy', () => {
    const frame = 'Home Politics Sport Weather. Subscribe to our letter and never miss a story from the region that you live in and care about.'
    const texts = [wire, 'The council of Eastham chose a new head on Tuesday after a long evening of speeches about schools, water and roads in the valley.']
    const input = inputOf(texts.map((text, at) => document(`page ${at}`, 'Harbour Post', '2024-03-01', `${frame}\n${text}`)))
    const blocks = (text: string): NonNullable<(typeof input.documents)[number]['blocks']> => [
      { kind: 'boilerplate', span: { start: 0, end: frame.length }, rule: 'test' }, { kind: 'body', span: { start: frame.length + 1, end: text.length }, rule: 'test' }]
    expect(reconcile({ documents: input.documents.map((one) => ({ ...one, blocks: blocks(one.text) })), claims: [] }).lineages).toEqual([])
  })
})
