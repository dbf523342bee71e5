import type { AccountServices } from './account-services.ts'
import { isSealed } from './seals.ts'

/** What is in the store after the secrets of second factors were looked through. */
export interface SecondFactorSeals {
  /** How many were sealed now, or sealed anew with the first key. */
  readonly sealedNow: number
  /** How many are in clear: there is no key. */
  readonly inClear: number
  /** How many no key opens. */
  readonly unreadable: number
}

const PAGE = 500

/** What the secret of a user is sealed for, so that it is good for no other user. */
export const placeOfSecret = (user: string): string => `second factor of ${user}`

/**
 * Seals the secrets of second factors that are in clear, or sealed with a former key. Any number of
 * processes may do so at once. Without a key, it only counts.
 */
export async function sealSecondFactors({
  store,
  seals,
}: Pick<AccountServices, 'store' | 'seals'>): Promise<SecondFactorSeals> {
  const counts = { sealedNow: 0, inClear: 0, unreadable: 0 }
  let after = ''
  for (;;) {
    const page = await store.secondFactorSecrets(after, PAGE)
    for (const { user, secret } of page) {
      if (seals.isCurrent(secret)) continue
      const place = placeOfSecret(user)
      const text = seals.open(secret, place)
      if (text === null) counts.unreadable++
      else if (seals.canSeal) {
        if (await store.replaceSecondFactorSecret(user, secret, seals.seal(text, place))) counts.sealedNow++
      } else if (!isSealed(secret)) counts.inClear++
    }
    const last = page.at(-1)
    if (last === undefined || page.length < PAGE) return counts
    after = last.user
  }
}
