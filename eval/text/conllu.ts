import type { GoldDocument, GoldSentence, GoldToken } from './gold.js'

/** Words under a range such as `3-4 don't` are the tokens; where they spell the surface, no space stands between them. */
const readSentence = (lines: readonly string[]): readonly GoldToken[] => {
  const tokens: GoldToken[] = []
  let glued = 0
  for (const line of lines) {
    const [id = '', form = '', lemma = '', upos = '', , , head = '', relation = '', , misc = ''] = line.split('\t')
    if (id.includes('-')) glued = Number(id.split('-')[1])
    if (!/^\d+$/.test(id)) continue
    tokens.push({ form, lemma, upos, head: Number(head) - 1, relation, spaceAfter: Number(id) >= glued && !misc.includes('SpaceAfter=No') })
  }
  return tokens
}

/** Documents of a CoNLL-U text, empty nodes left out. */
export const readConllu = (text: string): readonly GoldDocument[] => {
  const documents: { name: string; sentences: GoldSentence[] }[] = []
  let newParagraph = true
  for (const block of text.split(/\n\n+/)) {
    const lines = block.split('\n').filter((line) => line !== '')
    const comments = lines.filter((line) => line.startsWith('#'))
    const document = comments.find((line) => line.startsWith('# newdoc'))
    if (document !== undefined) documents.push({ name: document.split('=').at(-1)?.trim() ?? '', sentences: [] })
    newParagraph = document !== undefined || comments.some((line) => line.startsWith('# newpar'))
    const tokens = readSentence(lines.filter((line) => !line.startsWith('#')))
    if (tokens.length > 0) documents.at(-1)?.sentences.push({ tokens, paragraph: newParagraph })
  }
  return documents
}
