import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { Problem } from '../model/problem.js'
import { version } from '../pipeline/knowledge.js'
import { commands, optionRows } from './commands.js'
import type { CommandRow, Options } from './commands.js'
import type { Terminal } from './terminal.js'

const wholeNumber = (value: string): number => {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 0 || number > 65535) throw new InvalidArgumentError('a whole number is expected.')
  return number
}

const helpOf = ({ more, examples }: CommandRow): string =>
  `${more === undefined ? '' : `\n${more}\n`}\nExamples:\n${examples.map(([line, words]) => `  ${line}\n      ${words}`).join('\n')}\n`

const subcommand = (row: CommandRow, act: (row: CommandRow, words: readonly string[], options: Options) => Promise<void>): Command => {
  const command = new Command(row.name).summary(row.summary).description(`${row.summary[0]?.toUpperCase() ?? ''}${row.summary.slice(1)}.`)
  for (const words of row.words.split(' ').filter((word) => word !== '')) command.argument(words)
  for (const name of row.options) {
    const { flag, words, initial } = optionRows[name]
    if (flag.includes('<number>')) command.option(flag, words, wholeNumber, initial as number | undefined)
    else command.option(flag, words, initial as string | undefined)
  }
  command.addHelpText('after', helpOf(row))
  return command.action(async (...given: readonly unknown[]) => {
    const words = given.slice(0, -2).flat().filter((word): word is string => typeof word === 'string')
    await act(row, words, { record: optionRows.record.initial as string, ...(given.at(-2) as Partial<Options>) })
  })
}

/** Says a problem on standard error: in words, or as JSON where the command was asked for JSON. */
const sayProblem = (problem: Problem, json: boolean, terminal: Terminal): void =>
  terminal.err(json ? JSON.stringify({ problem: { code: problem.code, message: problem.message, details: problem.details } }) : `audiatur: ${problem.message}`)

const failure = (error: unknown, json: boolean, terminal: Terminal): number => {
  if (error instanceof Problem) {
    sayProblem(error, json, terminal)
    return error.exit
  }
  const defect = new Problem('internal', { reason: error instanceof Error ? error.message : String(error) })
  sayProblem(defect, json, terminal)
  if (error instanceof Error && !json) terminal.err(error.stack ?? '')
  return defect.exit
}

/** Runs the command line `words` (without the program's name) and gives the exit code of the problem table. */
export const main = async (words: readonly string[], terminal: Terminal): Promise<number> => {
  const json = words.includes('--json')
  let exit = 0
  const program = new Command('audiatur').description('Reads what the sides of a conflict say and keeps one record that every party can check.').version(version())
  const output = { writeOut: (text: string) => terminal.out(text.trimEnd()), writeErr: (text: string) => terminal.err(text.trimEnd().replace(/^error: /, 'audiatur: ')) }
  for (const row of commands) {
    const command = subcommand(row, async (chosen, given, options) => {
      const { run } = await chosen.load()
      exit = await run({ words: given, options, terminal })
    })
    program.addCommand(command.exitOverride().configureOutput(output))
  }
  program.exitOverride().configureOutput(output).showHelpAfterError('Run `audiatur --help` to see what there is.')
  try {
    await program.parseAsync([...words], { from: 'user' })
    return exit
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : new Problem('usage', { what: words.join(' ') }).exit
    return failure(error, json, terminal)
  }
}
