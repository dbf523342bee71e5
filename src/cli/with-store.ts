import { digestMismatchInWords } from '../app/digest-mismatch-in-words.ts'
import { type GraphHistory, openHistory, openStore, type Store } from '../app/open-store.ts'
import type { CommandContext } from './command-context.ts'
import { configuration } from './configuration.ts'

/** Does something with the store that the environment names, and closes it. */
export async function withStore<Result>(
  context: CommandContext,
  work: (store: Store, history: GraphHistory) => Promise<Result>,
): Promise<Result> {
  const config = configuration(context)
  const store = await openStore(config)
  try {
    const history = await openHistory(config, store, {
      onDigestMismatch: (mismatch) => context.stderr.write(`Warning: ${digestMismatchInWords(mismatch)}.\n`),
    })
    return await work(store, history)
  } finally {
    await store.close()
  }
}
