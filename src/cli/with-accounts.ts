import { openStore, type Store } from '../app/open-store.ts'
import { storeFailure } from '../app/store-failure.ts'
import type { CommandContext } from './command-context.ts'
import { configuration } from './configuration.ts'

/** Does something with the store that the environment names, whatever content it has. */
export async function withAccounts(context: CommandContext, work: (store: Store) => Promise<number>): Promise<number> {
  const config = configuration(context)
  const store = await openStore(config)
  try {
    return await work(store)
  } catch (error) {
    throw storeFailure(config, error)
  } finally {
    await store.close()
  }
}
