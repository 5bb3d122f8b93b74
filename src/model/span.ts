/** A run of the stored text: UTF-16 offsets, `start` inclusive, `end` exclusive. Values point here instead of copying words. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words that a span points at. */
export const wordsOf = (text: string, span: Span): string => text.slice(span.start, span.end)

/** True where `inner` lies wholly inside `outer`. */
export const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** True where the two spans share at least one character. */
export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** The shortest span that covers all of `spans`; throws on an empty list, which is a bug of the caller. */
export const covering = (spans: readonly Span[]): Span => {
  if (spans.length === 0) throw new RangeError('covering() needs at least one span')
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) }
}
