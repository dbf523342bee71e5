import type { Logger } from 'pino'
import type { AccountStore } from '../accounts/account-store.ts'
import { sealSecondFactors } from '../accounts/seal-second-factors.ts'
import type { Config } from '../config/config.ts'
import { accountServices } from './account-services.ts'
import { storeFailure } from './store-failure.ts'

/** Seals what is in clear or sealed with a former key, and logs what remains to be done. */
export async function sealSecrets(config: Config, store: AccountStore, logger: Logger): Promise<void> {
  try {
    const { sealedNow, inClear, unreadable } = await sealSecondFactors(accountServices(store, config.sealingKeys))
    if (sealedNow > 0) logger.info({ sealedNow }, 'secrets of second factors were sealed with the first key')
    if (inClear > 0)
      logger.warn({ inClear }, 'secrets of second factors are in clear: set AETIA_SEALING_KEYS, and start again')
    if (unreadable > 0)
      logger.error(
        { unreadable },
        'no key of AETIA_SEALING_KEYS opens some secrets of second factors: add the former key, or their users need recovery codes',
      )
  } catch (error) {
    throw storeFailure(config, error)
  }
}
