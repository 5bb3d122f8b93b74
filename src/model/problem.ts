/** Every problem a user can meet: worded once, with the remedy, mapped to exit code and HTTP status. Documented in docs/problems.md. */
export const problems = {
  'usage': { exit: 2, http: 400, words: 'The command {what} is not understood; run `audiatur --help` to see what there is.' },
  'path-unreadable': { exit: 3, http: 404, words: '{path} cannot be read ({reason}); check that it exists and that you may read it.' },
  'source-empty': { exit: 3, http: 422, words: '{name} is empty; nothing was stored. Give a file with text.' },
  'source-binary': { exit: 3, http: 415, words: '{name} is not text ({detail}); nothing was stored. Convert it to text or HTML first.' },
  'source-encoding': { exit: 3, http: 415, words: '{name} is not valid {encoding} (first bad byte at {offset}); save it as UTF-8 and add it again.' },
  'source-too-large': { exit: 3, http: 413, words: '{name} has {bytes} bytes, over the limit of {limit}; split it into single articles.' },
  'source-malformed': { exit: 3, http: 422, words: '{name} is not well-formed {format} ({reason}, {where}); mend that place and add it again.' },
  'source-no-text': { exit: 3, http: 422, words: '{name} holds no text to read ({detail}); check that it is an article.' },
  'record-missing': { exit: 4, http: 404, words: 'No record at {path}; make one with `audiatur add FILE… --record {path}`.' },
  'record-locked': { exit: 5, http: 409, words: 'Another process (pid {pid}) writes to the record at {path}; wait for it to end, then try again.' },
  'record-newer': { exit: 4, http: 409, words: 'The record at {path} has format {found}, newer than this version knows ({known}); update audiatur.' },
  'record-damaged': { exit: 4, http: 500, words: 'The record at {path} is damaged ({reason}); rebuild it from its sources with `audiatur rebuild --record {path}`.' },
  'disk-full': { exit: 6, http: 507, words: 'No space left while writing {path}; free some and run the same command again: what was acknowledged is kept.' },
  'not-found': { exit: 3, http: 404, words: 'Nothing in the record has the id {id}; `audiatur claims` and `audiatur incidents` list the ids.' },
  'pack-missing': { exit: 4, http: 404, words: 'There is no conflict pack named {name}; there are: {known}.' },
  'pack-malformed': { exit: 4, http: 500, words: '{file}, {where}: {reason}; mend that row.' },
  'model-missing': { exit: 4, http: 500, words: 'The language model’s file {file} is missing; reinstall audiatur, or restore the file from its repository.' },
  'model-altered': { exit: 4, http: 500, words: 'The language model’s file {file} does not match its digest (expected {expected}, found {found}); restore it.' },
  'gazetteer-malformed': { exit: 4, http: 422, words: '{file}, line {line}: {reason}; give a GeoNames dump (19 tab-separated columns, plain or zipped).' },
  'port-taken': { exit: 7, http: 500, words: 'Port {port} is in use; choose another with --port.' },
  'internal': { exit: 70, http: 500, words: 'A defect of audiatur: {reason}. Please report it with the command that you ran.' },
} as const

export type ProblemCode = keyof typeof problems

/** A coded problem with its details; `message` carries the remedy. Thrown across module borders, or collected over a batch. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly details: Readonly<Record<string, string | number>>

  constructor(code: ProblemCode, details: Readonly<Record<string, string | number>> = {}) {
    super(problems[code].words.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? name)))
    this.name = 'Problem'
    this.code = code
    this.details = details
  }

  get exit(): number {
    return problems[this.code].exit
  }

  get http(): number {
    return problems[this.code].http
  }
}
