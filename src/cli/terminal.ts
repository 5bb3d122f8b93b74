import type { Readable } from 'node:stream'

/** All that a command touches of the outside world; tests give their own. */
export interface Terminal {
  readonly out: (line: string) => void
  readonly err: (line: string) => void
  /** Overwrites the last line on a terminal; null where standard error is no terminal. */
  readonly redraw: ((line: string) => void) | null
  readonly columns: number
  readonly stdin: Readable
  /** ISO 8601 with zone. */
  readonly now: () => string
  /** Resolves when the user asks to stop (Ctrl-C or SIGTERM). */
  readonly stopped: () => Promise<void>
}

/** The process's own terminal. */
export const processTerminal = (): Terminal => {
  const { stdout, stderr, stdin } = process
  return {
    out: (line) => { stdout.write(`${line}\n`) },
    err: (line) => { stderr.write(`${line}\n`) },
    redraw: stderr.isTTY ? (line) => { stderr.write(`\r\u001b[K${line}`) } : null,
    columns: stdout.columns ?? 100,
    stdin,
    now: () => new Date().toISOString(),
    stopped: () => new Promise((resolve) => { for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve()) }),
  }
}
