import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { english } from '../../src/languages/en/index.js'
import { chooseLemma, lemmaByRow } from '../../src/text/lemmas.js'
import { openPieces } from '../../src/text/pieces.js'
import { root } from '../house/source-files.js'
import { bracketed, grammar } from './samples.js'

const tags = ['VBD', 'VBN', 'VBG', 'VBZ', 'VB', 'MD', 'NNS', 'NN', 'JJR', 'JJS', 'RB', 'RBR', 'DT']
const file = join(root, 'models/en/tokenizer.json')

describe.skipIf(!existsSync(file))('lemma rows with the vocabulary of models/en', () => {
  const { isWord } = openPieces(readFileSync(file, 'utf8'), ['none', 'lower', 'title', 'upper', 'letter', 'mixed'], 12)

  it.each([...english.text.irregular, ...english.text.endings].map((row) => [row.id, row] as const))('%s', (id, row) => {
    const tag = tags.find((one) => new RegExp(row.tags, 'u').test(one)) ?? ''
    for (const example of row.examples) {
      const { text, spans } = bracketed(example.split(' = ')[0] ?? '')
      const form = text.slice(spans[0]?.start, spans[0]?.end)
      expect(lemmaByRow(form, tag, grammar, isWord), example).toEqual({ lemma: example.split(' = ')[1], rule: id })
    }
  })

  it.each([
    ['seized', 'VBD', 'seize'], ['seizing', 'VBG', 'seize'], ['opened', 'VBD', 'open'], ['occurred', 'VBD', 'occur'], ['targeted', 'VBN', 'target'], ['fired', 'VBD', 'fire'], ['violated', 'VBD', 'violate'],
    ['stationed', 'VBN', 'station'], ['evacuated', 'VBN', 'evacuate'], ['bombed', 'VBN', 'bomb'], ['deployed', 'VBD', 'deploy'], ['urging', 'VBG', 'urge'], ['referring', 'VBG', 'refer'], ['lying', 'VBG', 'lie'],
    ['Servicemen', 'NNS', 'serviceman'], ['cease-fires', 'NNS', 'cease-fire'], ['forces', 'NNS', 'force'], ['Buses', 'NNS', 'bus'], ['died', 'VBD', 'die'], ['handed', 'VBN', 'hand'], ['blaming', 'VBG', 'blame'], ['ambushed', 'VBD', 'ambush'],
    ['repelled', 'VBD', 'repel'], ['controlled', 'VBN', 'control'], ['committed', 'VBN', 'commit'], ['disarmed', 'VBN', 'disarm'], ['besieged', 'VBN', 'besiege'], ['negotiated', 'VBD', 'negotiate'],
  ])('%s under %s is %s', (form, tag, lemma) => {
    expect(lemmaByRow(form, tag, grammar, isWord)?.lemma).toBe(lemma)
  })

  it('says nothing where no row fits', () => {
    for (const [form, tag] of [['’s', 'VBZ'], ['Baku', 'NNP'], ['1990s', 'NNS'], ['', 'NNS'], ['s', 'NNS'], ['\uD800', 'XX']] as const) expect(lemmaByRow(form, tag, grammar, isWord)).toBe(null)
  })
})

describe('chooseLemma', () => {
  it('takes the row’s lemma, with the network’s capitals where both agree, and a name’s own', () => {
    expect(chooseLemma('told', 'VBD', { lemma: 'tell', rule: 'r' }, 'toy')).toBe('tell')
    expect(chooseLemma('MPs', 'NNS', { lemma: 'mp', rule: 'r' }, 'MP')).toBe('MP')
    expect(chooseLemma('Bosnians', 'NNPS', { lemma: 'bosnian', rule: 'r' }, 'Bosnians')).toBe('Bosnian')
    expect(chooseLemma('BAKU', 'NNP', null, 'Baku')).toBe('Baku')
  })
})
