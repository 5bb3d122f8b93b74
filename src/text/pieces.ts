import { Tokenizer } from '@huggingface/tokenizers'

/** The network's pieces of one token, with the case class of the run of letters that each comes from. */
export interface Pieces {
  readonly ids: readonly number[]
  readonly cases: readonly number[]
}

/** Cuts tokens into pieces of the encoder's vocabulary. */
export interface PieceCutter {
  /** Ids of the pieces before the first, between and after sentences. */
  readonly start: number
  readonly end: number
  /** Pieces of a token's form: at least one, at most the model's `window.tokenPieces`. */
  readonly cut: (form: string) => Pieces
  /** Whether the vocabulary has a small-lettered word as one piece. */
  readonly isWord: (word: string) => boolean
}

/** Runs longer than this have no pieces of their own in the vocabulary's rules either. */
const longestRun = 100

/** Forms remembered before the memory starts afresh: enough for a long document, small beside the network. */
const most = 20_000

const run = /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]/gu

/** A cutter from the text of `tokenizer.json`; `cases` are the case classes, `limit` the most pieces of one token. */
export const openPieces = (tokenizerJson: string, cases: readonly string[], limit: number): PieceCutter => {
  const tokenizer = new Tokenizer(JSON.parse(tokenizerJson) as object, {})
  const idOf = (token: string): number => {
    const id = tokenizer.token_to_id(token)
    if (id === undefined) throw new RangeError(`the tokenizer has no ${token}`)
    return id
  }
  const unknown = idOf('[UNK]')
  const known = new Map<string, Pieces>()
  const piecesOf = (form: string): Pieces => {
    const found = (form.normalize('NFC').slice(0, longestRun * limit).match(run) ?? []).slice(0, limit).map((letters) => {
      const ids = letters.length > longestRun ? [unknown] : tokenizer.encode(letters, { add_special_tokens: false }).ids
      return { ids, cases: ids.map(() => cases.indexOf(caseOf(letters))) }
    })
    const ids = found.flatMap((one) => one.ids).slice(0, limit)
    return ids.length === 0 ? { ids: [unknown], cases: [cases.indexOf('none')] } : { ids, cases: found.flatMap((one) => one.cases).slice(0, limit) }
  }
  const cut = (form: string): Pieces => {
    const remembered = known.get(form)
    if (remembered !== undefined) return remembered
    if (known.size >= most) known.clear()
    const pieces = piecesOf(form)
    known.set(form, pieces)
    return pieces
  }
  const isWord = (word: string): boolean => {
    const { ids } = cut(word)
    return ids.length === 1 && ids[0] !== unknown
  }
  return { start: idOf('[CLS]'), end: idOf('[SEP]'), cut, isWord }
}

/** The case class of a run: looks only at letters whose capital differs from their small form. */
export const caseOf = (letters: string): 'none' | 'lower' | 'upper' | 'letter' | 'title' | 'mixed' => {
  const capitals = [...letters].filter((sign) => sign.toUpperCase() !== sign.toLowerCase()).map((sign) => sign !== sign.toLowerCase())
  const [first, ...rest] = capitals
  if (first === undefined) return 'none'
  if (!capitals.includes(true)) return 'lower'
  if (!capitals.includes(false)) return capitals.length === 1 ? 'letter' : 'upper'
  return first && !rest.includes(true) ? 'title' : 'mixed'
}
