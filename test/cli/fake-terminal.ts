import { Readable } from 'node:stream'
import { main } from '../../src/cli/main.js'
import type { Terminal } from '../../src/cli/terminal.js'

/** What a command line printed, and how it ended. */
export interface Printed {
  readonly exit: number
  readonly out: readonly string[]
  readonly err: readonly string[]
}

/** A terminal that keeps what is printed, with words on standard input. */
export const fakeTerminal = (input = ''): { readonly terminal: Terminal; readonly out: readonly string[]; readonly err: readonly string[] } => {
  const out: string[] = []
  const err: string[] = []
  const lines = (into: string[]) => (line: string): void => { into.push(...line.split('\n')) }
  return {
    out, err,
    terminal: { out: lines(out), err: lines(err), redraw: null, columns: 100, stdin: Readable.from([Buffer.from(input)]), now: () => '2026-01-01T00:00:00.000Z', stopped: () => Promise.resolve() },
  }
}

/** Runs the command line in this process. */
export const audiatur = async (words: readonly string[], input = ''): Promise<Printed> => {
  const { terminal, out, err } = fakeTerminal(input)
  return { exit: await main(words, terminal), out, err }
}
