import { CommanderError } from 'commander'
import { BrokenContent } from '../app/first-content.ts'
import { OperatorError } from '../errors/operator-error.ts'
import type { CommandContext } from './command-context.ts'
import { EXIT } from './exit.ts'
import { createProgram } from './program.ts'

/**
 * Runs the command line in a context and returns its exit code. Without a command it serves. Rejects only on a defect of the
 * program.
 */
export async function runCli(args: readonly string[], context: CommandContext): Promise<number> {
  let code: number = EXIT.OK
  const program = createProgram(context, (ended) => {
    code = ended
  })
  try {
    await program.parseAsync(args.length === 0 ? ['serve'] : args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.OK : EXIT.FAILED
    if (!(error instanceof OperatorError || error instanceof BrokenContent || isFileError(error))) throw error
    context.stderr.write(`${error.message}\n`)
    return EXIT.FAILED
  }
}

const FILE_ERRORS: readonly unknown[] = ['ENOENT', 'EACCES', 'EISDIR', 'ENOTDIR', 'ELOOP']

const isFileError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && FILE_ERRORS.includes(error.code)
