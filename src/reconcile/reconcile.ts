import type { Reconciled } from '../model/reconciled.js'
import type { ReconcileContext, ReconcileInput } from './input.js'
import { openReconciler } from './reconciler.js'

/** The record of these documents, claims and decisions: a pure function of their set, whatever their order. */
export const reconcile = (input: ReconcileInput, context: ReconcileContext = { accords: [] }): Reconciled => openReconciler(context).add(input)
