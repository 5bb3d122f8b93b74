import type { Document } from '../model/document.js'
import type { Mention, Resolution } from '../model/mention.js'
import type { Analysis } from '../model/sentence.js'
import { findActors } from './actor/actors.js'
import type { ResolveContext } from './context.js'
import { findPlaces } from './place/places.js'
import { readPublished } from './published.js'
import { findQuantities } from './quantity/quantities.js'
import { findTimes } from './time/times.js'

/**
 * When, where, who and how many of one document. The document's date comes first, because times and offices count from it; quantities
 * come after times, whose numbers count nothing. Mentions stand in order of the text.
 */
export const resolve = (document: Document, analysis: Analysis, context: ResolveContext): Resolution => {
  const published = readPublished(document, analysis, context)
  const times = findTimes(document, analysis, context, published)
  const quantities = findQuantities(document, analysis, context, times.map((time) => time.span))
  const places = findPlaces(document, analysis, context)
  const actors = findActors(document, analysis, context, published)
  const mentions: readonly Mention[] = [...times, ...quantities, ...places, ...actors]
  return { published, mentions: mentions.toSorted((one, other) => one.span.start - other.span.start || other.span.end - one.span.end) }
}
