import type { AccountServices } from './account-services.ts'
import type { ChangeUserResult } from './account-store.ts'

/**
 * Removes a user with sessions, tokens, identities and mail address. The name stays in the history
 * and is given to nobody else; or a random pseudonym takes its place everywhere. Texts that name the
 * user stay as they are.
 */
export const removeUser = (
  { store, clock, random }: Pick<AccountServices, 'store' | 'clock' | 'random'>,
  order: { readonly name: string; readonly basedOn: number | null; readonly asPseudonym: boolean },
): Promise<ChangeUserResult> =>
  store.removeUser({
    name: order.name,
    basedOn: order.basedOn,
    at: clock(),
    pseudonym: order.asPseudonym ? `removed-${Buffer.from(random(5)).toString('hex')}` : null,
  })
