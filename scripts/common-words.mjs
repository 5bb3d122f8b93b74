// Writes src/languages/<tag>/common-words.ts anew from the network's vocabulary, whose ids run about from the most to the least frequent word.
// Usage: node scripts/common-words.mjs en
import { readFileSync, writeFileSync } from 'node:fs'

const many = 8_000
const perLine = 24

const tag = process.argv[2] ?? 'en'
const { vocab } = JSON.parse(readFileSync(`models/${tag}/tokenizer.json`, 'utf8')).model
const words = Object.entries(vocab).sort((one, other) => one[1] - other[1]).map(([word]) => word).filter((word) => /^\p{Ll}{2,}$/u.test(word)).slice(0, many).filter((word) => word.length >= 4)
const lines = Array.from({ length: Math.ceil(words.length / perLine) }, (_, at) => `  '${words.slice(at * perLine, (at + 1) * perLine).join(' ')}',`)
writeFileSync(`src/languages/${tag}/common-words.ts`, `/**
 * The words of four letters and more among the ${many.toLocaleString('en')} most frequent of the language, most frequent first, in lines of ${perLine}: what stands here tells
 * no text from another. Made by scripts/common-words.mjs from the vocabulary of the network (BERT's uncased English one, Apache 2.0), which is in order of frequency.
 */
export const commonWords = [
${lines.join('\n')}
] as const
`)
