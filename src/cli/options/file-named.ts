import { resolve } from 'node:path'
import type { CommandContext } from '../command-context.ts'

/**
 * The path by which this process opens a file or folder that a person names. It stays as written
 * where possible, since messages show it.
 */
export const fileNamed = ({ cwd }: Pick<CommandContext, 'cwd'>, path: string): string =>
  cwd === process.cwd() ? path : resolve(cwd, path)
