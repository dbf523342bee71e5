import type { CommandContext } from '../command-context.ts'
import { showProgress } from './show-progress.ts'

/**
 * Writes lines to standard output and progress to standard error, so that neither spoils the other.
 */
export function commandOutput({ stdout, stderr }: Pick<CommandContext, 'stdout' | 'stderr'>) {
  const progress = showProgress({
    terminal: stderr.isTTY ?? false,
    write: (text) => stderr.write(text),
    now: () => performance.now(),
  })
  const write = (...lines: readonly string[]) => {
    progress.clear()
    stdout.write(lines.map((line) => `${line}\n`).join(''))
  }
  /** Like `write`, to standard error. */
  const complain = (line: string) => {
    progress.clear()
    stderr.write(`${line}\n`)
  }
  return { report: progress.report, write, complain }
}
