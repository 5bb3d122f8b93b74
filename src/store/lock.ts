import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '../model/problem.js'
import { fileProblem } from './durable-file.js'

/** Who holds the lock: process id, and its start as the kernel counts it, so that a recycled id is not taken for the holder. */
interface Holder {
  readonly pid: number
  readonly started: string
}

const isCode = (error: unknown, ...codes: readonly string[]): boolean => error instanceof Error && 'code' in error && codes.includes(String(error.code))

const startOf = (pid: number): string => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch (error) {
    // No /proc (other systems) or no such process: then the id alone decides.
    if (isCode(error, 'ENOENT', 'ESRCH', 'EACCES')) return ''
    throw error
  }
}

const isAlive = ({ pid, started }: Holder): boolean => {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return isCode(error, 'EPERM')
  }
  return started === '' || startOf(pid) === '' || startOf(pid) === started
}

const readHolder = (path: string): Holder | undefined => {
  try {
    const [, pid, started = ''] = /^(\d+) (\d*)\n$/.exec(readFileSync(path, 'utf8')) ?? []
    return { pid: Number(pid ?? 0), started }
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    throw fileProblem(error, path)
  }
}

// A hard link is made whole or not at all, so no process ever sees a lock without its holder.
const takeNew = (path: string): boolean => {
  const own = `${path}.${process.pid}.part`
  try {
    writeFileSync(own, `${process.pid} ${startOf(process.pid)}\n`)
    linkSync(own, path)
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw fileProblem(error, path)
  } finally {
    rmSync(own, { force: true })
  }
}

const dropStale = (path: string, stale: Holder): void => {
  const aside = `${path}.${process.pid}.stale`
  try {
    renameSync(path, aside)
  } catch (error) {
    if (isCode(error, 'ENOENT')) return
    throw fileProblem(error, path)
  }
  // Another process may have taken the lock over between our look and our rename: then it is put back.
  if (readHolder(aside)?.pid !== stale.pid) linkSync(aside, path)
  rmSync(aside, { force: true })
}

/**
 * Takes the record's writer lock and gives the function that lets it go. A lock whose process is dead is taken over;
 * throws `record-locked` with the holder's pid where it is alive.
 */
export const takeLock = (folder: string): (() => void) => {
  const path = join(folder, 'lock')
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (takeNew(path)) return () => rmSync(path, { force: true })
    const holder = readHolder(path)
    if (holder !== undefined && isAlive(holder)) throw new Problem('record-locked', { path: folder, pid: holder.pid })
    if (holder !== undefined) dropStale(path, holder)
  }
  throw new Problem('record-locked', { path: folder, pid: readHolder(path)?.pid ?? 0 })
}
