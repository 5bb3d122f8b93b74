import type { Figure, MeasureContext } from '../figure.js'
import { measurePlaces } from '../resolve/place.js'
import { measureTimes } from '../resolve/time.js'

/** Times on TimeBank, then places on LGL and TR-News. */
export async function* measure(context: MeasureContext): AsyncIterable<Figure> {
  yield* measureTimes(context)
  yield* measurePlaces(context)
}
