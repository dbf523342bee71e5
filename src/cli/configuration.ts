import { type Config, readConfig } from '../config/config.ts'
import { OperatorError } from '../errors/operator-error.ts'
import type { CommandContext } from './command-context.ts'
import { fileNamed } from './options/file-named.ts'

/** The configuration of the environment. Fails with every problem it has. */
export function configuration(context: Pick<CommandContext, 'env' | 'cwd'>): Config {
  const reading = readConfig(context.env)
  if ('config' in reading) {
    const { dataDir, trustedDocuments } = reading.config
    return {
      ...reading.config,
      dataDir: fileNamed(context, dataDir),
      trustedDocuments: trustedDocuments === null ? null : fileNamed(context, trustedDocuments),
    }
  }
  throw new OperatorError(
    ['The configuration is wrong:', ...reading.problems.map((problem) => `  ${problem}`)].join('\n'),
  )
}
