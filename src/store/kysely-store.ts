import type { Kysely } from 'kysely'
import { migrate } from './migrations.js'
import { readers } from './reading.js'
import type { Store } from './store.js'
import type { Tables } from './tables.js'
import { isReconciled, saveDecision, saveReading, saveReconciled } from './writing.js'

/** Turns a database's own errors into coded problems, or gives them back as they are. */
export type Translate = (error: unknown) => unknown

const guarded = <Arguments extends readonly unknown[], Result>(translate: Translate, act: (...values: Arguments) => Promise<Result>) =>
  async (...values: Arguments): Promise<Result> => {
    try {
      return await act(...values)
    } catch (error) {
      throw translate(error)
    }
  }

/** A store over any database that Kysely speaks to; brings its tables to this version first. `path` names it in problems. */
export const kyselyStore = async (database: Kysely<Tables>, path: string, translate: Translate): Promise<Store> => {
  await guarded(translate, migrate)(database, path)
  return {
    ...readers(database),
    saveReading: guarded(translate, (document, claims, made) => saveReading(database, document, claims, made)),
    saveReconciled: guarded(translate, (reconciled, made) => saveReconciled(database, reconciled, made)),
    saveDecision: guarded(translate, (decision, made) => saveDecision(database, decision, made)),
    isReconciled: (made) => isReconciled(database, made),
    close: () => database.destroy(),
  }
}
