import { resolve } from 'node:path'
import type { CommandContext } from '../command-context.ts'

/** The file or folder that a person names, as this process can open it. Where it can be, it stays as it was written: messages tell it. */
export const fileNamed = ({ cwd }: Pick<CommandContext, 'cwd'>, path: string): string =>
  cwd === process.cwd() ? path : resolve(cwd, path)
