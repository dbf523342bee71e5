import { type Config, readConfig } from '../config/config.ts'
import { OperatorError } from '../errors/operator-error.ts'
import type { CommandContext } from './command-context.ts'
import { fileNamed } from './options/file-named.ts'

/** Where `aetia mcp` and `aetia keys` find the token that they ask a server with. */
export const TOKEN_KEY = 'AETIA_TOKEN'

/** The configuration of the environment. Fails with every problem it has. */
export function configuration(context: Pick<CommandContext, 'env' | 'cwd'>): Config {
  // The command line asks with a token where it is a client; no setting of a server holds one.
  const { [TOKEN_KEY]: _token, ...env } = context.env
  const reading = readConfig(env)
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
