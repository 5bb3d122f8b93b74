import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/model/claim.js'
import { columnsOf, isHeardTwice } from '../../src/web/incident-view.js'
import type { IncidentView } from '../../src/web/incident-view.js'
import { html } from '../../src/web/html.js'
import { incidentPage } from '../../src/web/incident-page.js'
import { markedText } from '../../src/web/marked-text.js'
import { claimOf, documentOf, incidentOf } from '../store/samples.js'

const document = documentOf(1)

const viewOf = (...speakers: readonly string[]): IncidentView => {
  const claims = speakers.map((party, at) => claimOf(document, at, party))
  return { incident: incidentOf(1, claims), claims: new Map(claims.map((claim) => [claim.id, { claim, quote: `words ${claim.id}`, document: 'a.txt' }])), names: new Map() }
}

describe('markup', () => {
  it('escapes text, keeps markup, leaves out what is not there', () => {
    expect(html`<a title="${'"<&>\''}">${html`<b>${1}</b>`}${null}${false}${['x', '<']}</a>`.markup).toBe('<a title="&quot;&lt;&amp;&gt;&#39;"><b>1</b>x&lt;</a>')
  })
})

describe('columns', () => {
  it('stand in the order of the parties’ ids, whoever speaks first, and hold the others apart', () => {
    expect(columnsOf(viewOf('AZE/MOD', 'ARM/MFA')).map((column) => column.key)).toEqual(['ARM', 'AZE'])
    expect(columnsOf(viewOf('ARM/MFA', 'AZE/MOD', 'RUS/MOD')).map((column) => column.key)).toEqual(['ARM', 'AZE', 'others'])
    expect(columnsOf(viewOf('AZE/MOD')).map((column) => column.key)).toEqual(['ARM', 'AZE'])
    expect(columnsOf(viewOf('outlet')).at(-1)?.heading).toBe('Outlets’ own words')
  })

  it('know whether more than one side is heard', () => {
    expect(isHeardTwice(viewOf('ARM/MOD', 'ARM/MFA', 'outlet'))).toBe(false)
    expect(isHeardTwice(viewOf('ARM/MOD', 'AZE/MFA'))).toBe(true)
  })

  it('treat both sides alike: exchanged sides give exchanged pages', () => {
    const swap = (markup: string): string => markup.replace(/ARM|AZE/g, (party) => (party === 'ARM' ? 'AZE' : 'ARM'))
    const cells = (markup: string): readonly string[] => [...markup.matchAll(/<section class="voice"><h3>(\w+)<\/h3>(.*?)<\/section>/gs)].map((match) => `${match[1]}: ${match[2]}`).sort()
    expect(cells(swap(incidentPage(viewOf('ARM/MOD', 'AZE/MFA'))))).toEqual(cells(incidentPage(viewOf('AZE/MOD', 'ARM/MFA'))))
  })
})

describe('ledger', () => {
  const figure = { low: 15, high: 15, speaker: 'ARM/PARL', standpoint: 'own', scope: 'incident', asOf: '2021-11-16', supersededBy: 'claim:later', partOf: null, withdrawn: true, names: [], claims: [] } as const
  const pageWith = (whose: string | null, withdrawn: boolean): string => {
    const view = viewOf('ARM/PARL', 'AZE/MOD')
    const tolls = [{ kind: 'killed', whose, standing: 'military', status: 'single-source', low: 15, high: 15, figures: [{ ...figure, withdrawn, standpoint: whose === null ? 'other' : 'own' }] }] as const
    return incidentPage({ ...view, incident: { ...view.incident, tolls } })
  }

  it('says that a figure was withdrawn, and not only that another took its place', () => {
    expect(pageWith('ARM', true)).toContain('>withdrawn<')
    expect(pageWith('ARM', false)).toContain('>superseded<')
  })

  it('tells nobody’s own losses from the other’s where it is not told whose they are', () => {
    expect(pageWith('ARM', false)).toContain('on its own side')
    expect(pageWith(null, false)).not.toContain('on the other side')
  })
})

describe('marked text', () => {
  it('keeps every letter and gives every claim its anchor, however claims overlap', () => {
    const text = 'Two soldiers were killed near the road on Friday.'
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 20 })), { maxLength: 6 }), (spans) => {
      const claims: readonly Claim[] = spans.map(([start, length], at) => ({ ...claimOf(document, at), span: { start, end: Math.min(text.length, start + length) } }))
      const { markup } = markedText(text, { start: 0, end: text.length }, claims)
      expect(markup.replace(/<[^>]+>/g, '')).toBe(text)
      for (const claim of claims) expect(markup.split(`id="${claim.id}"`)).toHaveLength(2)
    }))
  })
})
