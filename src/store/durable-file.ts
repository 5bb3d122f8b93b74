import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { Problem } from '../model/problem.js'

/** Turns what the file system says into a coded problem where it is one that a user can mend. */
export const fileProblem = (error: unknown, path: string): unknown => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return new Problem('disk-full', { path })
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EISDIR', 'ENOENT', 'EIO', 'EMFILE', 'ENAMETOOLONG', 'ELOOP'].includes(code)) return new Problem('path-unreadable', { path, reason: code })
  return error
}

const syncFolder = (folder: string): void => {
  // Windows cannot open a folder for syncing; its file systems order the rename themselves.
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

const writeWhole = (path: string, bytes: Uint8Array): void => {
  const handle = openSync(path, 'w')
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/**
 * Writes a file so that after a crash it is there whole or not at all: temporary file, fsync, rename, fsync of the folder.
 * Throws `disk-full` or `path-unreadable`; leaves no half-written file behind.
 */
export const writeDurably = (path: string, bytes: Uint8Array): void => {
  const temporary = `${path}.${process.pid}.part`
  try {
    const made = mkdirSync(dirname(path), { recursive: true })
    if (made !== undefined) syncFolder(dirname(made))
    writeWhole(temporary, bytes)
    renameSync(temporary, path)
    syncFolder(dirname(path))
  } catch (error) {
    rmSync(temporary, { force: true })
    throw fileProblem(error, path)
  }
}
