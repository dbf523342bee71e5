import type { CommandContext } from '../command-context.ts'
import { showProgress } from './show-progress.ts'

/** Writes lines to standard output, and how far things are to standard error, without one spoiling the other. */
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
  return { tell: progress.tell, write, complain }
}
