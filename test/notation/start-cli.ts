import type { ChildProcess } from 'node:child_process'
import { program } from './program.ts'
import { startProgram } from './run-cli.ts'

const CLI = await program('src/cli/aetia.js')

/**
 * Starts the command line in a process of its own, from a bundle as its package has it. It is killed
 * when the file's tests are done, should it still run.
 */
export function startCli(args: readonly string[], environment: Readonly<Record<string, string>> = {}): ChildProcess {
  return startProgram(process.execPath, [CLI, ...args], environment)
}
