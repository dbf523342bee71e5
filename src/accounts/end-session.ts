import type { AccountServices } from './account-services.ts'
import { mayDo, type SignedIn } from './actor.ts'
import type { User } from './user.ts'

/**
 * Ends a session of the caller, or for an ADMIN of anybody, and returns whose it was. Null where the
 * caller has no such session.
 */
export async function endOneSession(
  { store }: Pick<AccountServices, 'store'>,
  caller: SignedIn,
  id: string,
): Promise<User | null> {
  const session = await store.session(id)
  if (!session || (session.user !== caller.user.id && !mayDo(caller, 'ADMINISTER'))) return null
  await store.endSession(id)
  return store.user(session.user)
}
