import { writeFile } from 'node:fs/promises'
import { openQuestions } from '../../app/graph-questions.ts'
import { AetiaError } from '../../client/index.ts'
import { OperatorError } from '../../errors/operator-error.ts'
import type { CommandContext } from '../command-context.ts'
import { TOKEN_KEY } from '../configuration.ts'
import { EXIT } from '../exit.ts'
import { fileNamed } from '../options/file-named.ts'
import { numberOption } from '../options/number-option.ts'
import { serverAddress } from '../options/server-address.ts'
import { counted } from '../print/counted.ts'
import { keysAsTypes } from '../print/keys-as-types.ts'
import { askServer, type PublishedKeys, publishedKeys } from '../published-keys.ts'
import { withStore } from '../with-store.ts'

export interface KeysOptions {
  readonly ts?: boolean
  readonly url?: string
  readonly most?: string
  readonly module?: string
  readonly out?: string
}

/** Beyond some thousands, unions make the type checker and editors slow. */
const DEFAULT_MOST = 1_000
const GREATEST_MOST = 100_000
const DEFAULT_MODULE = 'aetia-client'

/** Writes the keys of the newest version, as a module of TypeScript or one a line. */
export async function keys(context: CommandContext, options: KeysOptions): Promise<number> {
  const { stdout, stderr } = context
  const most = numberOption('--most', options.most, DEFAULT_MOST, GREATEST_MOST)
  const published = await newestKeys(context, options.url, most)
  const text = options.ts
    ? keysAsTypes(published, options.module ?? DEFAULT_MODULE)
    : published.kinds.flatMap(({ keys }) => keys ?? []).join('\n')
  // A file that is there stays as it is until all is known.
  if (options.out === undefined) stdout.write(text.endsWith('\n') ? text : `${text}\n`)
  else await writeFile(fileNamed(context, options.out), text)
  for (const { kind, keys, count } of published.kinds)
    if (keys === null)
      stderr.write(
        `${kind}: ${counted(count, 'key')}, more than --most ${most}${options.ts ? `; every "${kind}:..." is accepted` : ': not listed'}.\n`,
      )
  return EXIT.OK
}

async function newestKeys(context: CommandContext, url: string | undefined, most: number): Promise<PublishedKeys> {
  if (url === undefined)
    return withStore(context, async (store, history) => {
      const { ask } = await openQuestions(store, history)
      return publishedKeys(history.current().version, ask, most)
    })
  try {
    const { version, ask } = await askServer(serverAddress(url), context.env[TOKEN_KEY] || undefined)
    return await publishedKeys(version, ask, most)
  } catch (error) {
    throw error instanceof AetiaError ? new OperatorError(error.message) : error
  }
}
