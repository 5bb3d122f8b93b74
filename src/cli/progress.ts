import type { Step } from '../pipeline/add.js'
import type { Terminal } from './terminal.js'

const short = (id: string): string => id.slice(0, 'sha256:'.length + 12)
const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** One line for one step, as printed where there is no terminal. */
export const stepLine = (step: Step): string => {
  if (step.step === 'problem') return `problem  ${step.problem.message}`
  if (step.step === 'known') return `known    ${step.name}  ${short(step.id)}`
  const { document, claims, saved } = step
  const read = document.language.status === 'read' ? counted(claims, 'claim') : `not read: ${document.language.reason}`
  const changes = step.step === 'reread' && saved.appended + saved.retired > 0 ? `, ${saved.appended} new, ${saved.retired} retired` : ''
  return `${step.step === 'added' ? 'added  ' : 'reread '}  ${document.name}  ${short(document.id)}  ${read}${changes}`
}

const stepJson = (step: Step): Readonly<Record<string, unknown>> => {
  if (step.step === 'problem') return { step: 'problem', name: step.name, problem: { code: step.problem.code, message: step.problem.message, details: step.problem.details } }
  if (step.step === 'known') return step
  const { document, claims, saved } = step
  return { step: step.step, id: document.id, name: document.name, claims, ...saved, ...(document.language.status === 'not-read' ? { notRead: document.language.reason } : {}) }
}

const width = 24

/** Shows steps as they come: JSON lines, or plain lines, or on a terminal a bar above which only problems and unread texts stay. */
export const showProgress = (terminal: Terminal, json: boolean, total: number | null): { readonly report: (step: Step) => void; readonly done: () => void } => {
  let count = 0
  const { redraw } = terminal
  const bar = (name: string): string => {
    // A file may hold many documents, so the count may outgrow the files counted before.
    const all = Math.max(total ?? 0, count)
    const filled = Math.round((width * count) / all)
    return `[${'█'.repeat(filled)}${'·'.repeat(width - filled)}] ${count}/${all} ${name}`.slice(0, terminal.columns - 1)
  }
  return {
    report: (step) => {
      count += 1
      if (json) { terminal.out(JSON.stringify(stepJson(step))); return }
      if (redraw === null) { terminal.out(stepLine(step)); return }
      const name = step.step === 'problem' || step.step === 'known' ? step.name : step.document.name
      if (step.step === 'problem' || (step.step !== 'known' && step.document.language.status === 'not-read')) {
        redraw('')
        terminal.err(stepLine(step))
      }
      redraw(bar(name))
    },
    done: () => redraw?.(''),
  }
}
