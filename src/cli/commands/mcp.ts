import { agentOverStdio } from '../../app/agent-over-stdio.ts'
import { serverLog } from '../../app/server-log.ts'
import type { CommandContext } from '../command-context.ts'
import { configuration, TOKEN_KEY } from '../configuration.ts'
import { EXIT } from '../exit.ts'
import { serverAddress } from '../options/server-address.ts'

export interface McpOptions {
  readonly url?: string
}

/** What a client in this process is told to ask; nothing is sent there. */
const IN_PROCESS = 'http://localhost/graphql'

/**
 * Serves one agent over standard input and output until its input ends: from the store that the
 * environment names, or from a server. Standard output has nothing but the protocol.
 */
export async function mcp(context: CommandContext, { url }: McpOptions): Promise<number> {
  const { stdin, stdout, env } = context
  const token = env[TOKEN_KEY] || undefined
  if (url !== undefined) {
    await agentOverStdio({
      url: serverAddress(url),
      token,
      stdin,
      stdout,
      logger: serverLog({ logLevel: 'warn', logFormat: 'auto' }),
    })
    return EXIT.OK
  }
  // A store is much to load, and a server elsewhere has its own.
  const { createAetia } = await import('../../app/create-aetia.ts')
  const config = configuration(context)
  const logger = serverLog(config)
  const onFirstUser = (line: string) => void context.stderr.write(`${line}\n`)
  const aetia = createAetia({ ...config, mcp: false, editorWork: false, logger, onFirstUser })
  await aetia.start()
  try {
    await agentOverStdio({ url: IN_PROCESS, token, fetch: aetia.fetch, stdin, stdout, logger })
  } finally {
    await aetia.stop()
  }
  return EXIT.OK
}
