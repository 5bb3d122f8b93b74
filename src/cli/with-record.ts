import { Problem } from '../model/problem.js'
import { reconcileRecord } from '../pipeline/add.js'
import { madeBy, openPacks } from '../pipeline/knowledge.js'
import { openToRead, openToWrite } from '../store/record.js'
import type { RecordFolder } from '../store/record.js'

/** Acts on an open record and closes it, whatever comes. */
export const withRecord = async <T>(opening: Promise<RecordFolder>, act: (record: RecordFolder) => Promise<T>): Promise<T> => {
  const record = await opening
  try {
    return await act(record)
  } finally {
    await record.close()
  }
}

/**
 * Opens a record to read its incidents. Where a process ended between reading and reconciling, that is made up for first;
 * while another process writes, the incidents are shown as they last were.
 */
export const openSettled = async (path: string): Promise<RecordFolder> => {
  const reader = await openToRead(path)
  const made = await madeBy(reader.settings.conflicts)
  if (await reader.store.isReconciled(made)) return reader
  try {
    await withRecord(openToWrite(path, {}), (record) => reconcileRecord(record, openPacks(record.settings.conflicts), made))
  } catch (error) {
    if (!(error instanceof Problem && error.code === 'record-locked')) throw error
  }
  return reader
}
