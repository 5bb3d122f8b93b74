import type { Figure, MeasureContext } from '../figure.js'
import { measureEcbPlus } from '../reconcile/measure-ecbplus.js'
import { measureUcdp } from '../reconcile/ucdp.js'

/** Incidents against UCDP's coding, then coreference of events on ECB+. */
export async function* measure(context: MeasureContext): AsyncIterable<Figure> {
  yield* measureUcdp(context)
  yield* measureEcbPlus(context)
}
