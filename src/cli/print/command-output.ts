import { showProgress } from './show-progress.ts'

/** Writes lines to standard output, and how far things are to standard error, without one spoiling the other. */
export function commandOutput() {
  const progress = showProgress({
    terminal: process.stderr.isTTY ?? false,
    write: (text) => process.stderr.write(text),
    now: () => performance.now(),
  })
  const write = (...lines: readonly string[]) => {
    progress.clear()
    process.stdout.write(lines.map((line) => `${line}\n`).join(''))
  }
  /** Like `write`, to standard error. */
  const complain = (line: string) => {
    progress.clear()
    process.stderr.write(`${line}\n`)
  }
  return { tell: progress.tell, write, complain }
}
