import type { Figure, MeasureContext } from '../../eval/figure.js'
import { measureGazetteer } from '../resolve/gazetteer.js'
import { measureReading } from '../resolve/reading.js'

/** Loading the gazetteer, then resolving analysed text. */
export async function* measure(context: MeasureContext): AsyncIterable<Figure> {
  yield* measureGazetteer(context)
  yield* measureReading(context)
}
