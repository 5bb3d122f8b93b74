import type { Entity, EntityKind } from '../model/sentence.js'
import type { Matrix } from './model.js'

/** The column with the greatest score in a row, the lowest on a tie; `not` is left out. */
export const greatest = ({ data, columns }: Matrix, row: number, not = -1): number => {
  let best = not === 0 ? 1 : 0
  for (let column = best + 1; column < columns; column += 1) {
    if (column !== not && (data[row * columns + column] ?? 0) > (data[row * columns + best] ?? 0)) best = column
  }
  return best
}

/** The lemma that an edit script `case|cut|add` makes of a form; lengths in code points. The cased form where the cut is too long. */
export const lemmaOf = (script: string, form: string): string => {
  const [step = 'keep', cut = '0', ...add] = script.split('|')
  const signs = [...casedBy(step, form)]
  const count = Number(cut)
  return count > signs.length ? signs.join('') : signs.slice(0, signs.length - count).join('') + add.join('|')
}

const casedBy = (step: string, form: string): string => {
  if (step === 'lower') return form.toLowerCase()
  if (step !== 'title') return form
  const [first = '', ...rest] = form
  return first.toUpperCase() + rest.join('').toLowerCase()
}

const kinds: Readonly<Record<string, EntityKind>> = { PERSON: 'person', ORG: 'organisation', PLACE: 'place', GROUP: 'group', EVENT: 'event', FACILITY: 'facility' }

/** An entity by token indices, before it has a span. */
export type TokenEntity = Omit<Entity, 'span'>

/** Entities from one BIO label a token; an `I` that continues nothing of its kind begins one. */
export const entitiesOf = (labels: readonly string[]): readonly TokenEntity[] => {
  const entities: TokenEntity[] = []
  for (const [token, label] of labels.entries()) {
    const kind = kinds[label.slice(2)]
    if (kind === undefined) continue
    const before = entities.at(-1)
    if (label.startsWith('I-') && before?.kind === kind && before.last === token) entities[entities.length - 1] = { ...before, last: token + 1 }
    else entities.push({ kind, first: token, last: token + 1 })
  }
  return entities
}
