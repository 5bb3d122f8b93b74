import { Transform, type Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { Problem } from '../../model/problem.js'

const problem = (file: string, line: number, reason: string): Problem => new Problem('gazetteer-malformed', { file, line, reason })

const localHeader = 0x04034b50

/** Takes the local header off the first member of a zip archive, so that what follows is its raw deflate stream. */
const withoutZipHeader = (file: string): Transform => {
  let head: Buffer | null = Buffer.alloc(0)
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (head === null) { done(null, chunk); return }
      head = Buffer.concat([head, chunk])
      if (head.length < 30) { done(); return }
      const length = 30 + head.readUInt16LE(26) + head.readUInt16LE(28)
      if (head.readUInt16LE(8) !== 8) { done(problem(file, 1, 'the first member of the archive is not compressed by deflate')); return }
      if (head.length < length) { done(); return }
      const rest = head.subarray(length)
      head = null
      done(null, rest)
    },
  })
}

const inflated = (bytes: Readable, file: string): Readable => {
  const strip = withoutZipHeader(file)
  const inflate = createInflateRaw()
  const fail = (error: Error): void => { inflate.destroy(error) }
  bytes.on('error', fail)
  strip.on('error', fail)
  return bytes.pipe(strip).pipe(inflate)
}

/** First bytes of a stream, put back before it is read. */
const peek = async (bytes: Readable): Promise<Buffer> => {
  for await (const chunk of bytes.iterator({ destroyOnReturn: false })) {
    bytes.unshift(chunk as Buffer)
    return chunk as Buffer
  }
  return Buffer.alloc(0)
}

/** Lines of a dump, plain or the first member of a zip archive, with their numbers from 1. Throws `gazetteer-malformed` where the archive breaks off. */
export async function* dumpLines(bytes: Readable, file: string): AsyncGenerator<readonly [string, number]> {
  const first = await peek(bytes)
  if (first.length === 0) throw problem(file, 1, 'the file is empty')
  const zipped = first.length >= 4 && first.readUInt32LE(0) === localHeader
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let number = 0
  let rest = ''
  try {
    for await (const chunk of zipped ? inflated(bytes, file) : bytes) {
      const lines = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) yield [line.replace(/\r$/, ''), ++number]
    }
    rest += decoder.decode()
  } catch (error) {
    if (error instanceof Problem) throw error
    throw problem(file, number + 1, zipped ? 'the archive is cut off or damaged here' : 'the bytes are not UTF-8 text')
  }
  if (rest !== '') yield [rest, number + 1]
}
