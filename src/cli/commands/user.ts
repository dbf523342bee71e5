import { audited } from '../../app/audited.ts'
import type { Store } from '../../app/open-store.ts'
import { removeUserHere } from '../../app/remove-user-here.ts'
import { OperatorError } from '../../errors/operator-error.ts'
import type { CommandContext } from '../command-context.ts'
import { EXIT } from '../exit.ts'
import { withAccounts } from '../with-accounts.ts'

export interface RemoveUserOptions {
  readonly pseudonym?: boolean
}

/** Lists the sessions of a user, newest first. */
export const listSessions = (context: CommandContext, name: string): Promise<number> =>
  withAccounts(context, async (store) => {
    const user = await userNamed(store, name)
    const sessions = await store.sessions(user.id, new Date().toISOString())
    for (const { id, provider, client, createdAt } of sessions)
      context.stdout.write(
        `${[id, createdAt, (provider ?? 'password').padEnd(10), printable(client ?? '-')].join('  ')}\n`,
      )
    if (sessions.length === 0) context.stdout.write(`"${name}" has no session.\n`)
    return EXIT.OK
  })

/** Ends one session at once. */
export const endSessionOf = (context: CommandContext, key: string): Promise<number> =>
  withAccounts(context, (store) =>
    audited(store, 'user end-session', key, async (concerns) => {
      const session = await store.session(key)
      if (!session)
        throw new OperatorError(`There is no session "${key}". List those of a user with: aetia user sessions <name>`)
      await store.endSession(key)
      const user = await store.user(session.user)
      if (user) concerns(user.name)
      context.stdout.write('The session is ended.\n')
      return EXIT.OK
    }),
  )

/** Removes a user with everything that lets somebody in. */
export const removeUserNamed = (
  context: CommandContext,
  name: string,
  { pseudonym = false }: RemoveUserOptions,
): Promise<number> =>
  withAccounts(context, (store) =>
    audited(store, 'user remove', name, async () => {
      const removed = await removeUserHere(store, name, pseudonym)
      if (removed.outcome === 'NO_SUCH_USER') throw noSuchUser(name)
      if (removed.outcome === 'LAST_ADMIN')
        throw new OperatorError(`"${name}" is the only active user with the role ADMIN. Give it to another one first.`)
      context.stdout.write(
        pseudonym
          ? `The user is removed; the history says "${removed.user.name}".\n`
          : `The user is removed; the history still says "${name}", and nobody else gets that name.\n`,
      )
      return EXIT.OK
    }),
  )

/** Ends the second factor of a user; the password stays. */
export const resetSecondFactorOf = (context: CommandContext, name: string): Promise<number> =>
  withAccounts(context, (store) =>
    audited(store, 'second-factor reset', name, async () => {
      const user = await userNamed(store, name)
      const had = await store.removeSecondFactor(user.id)
      context.stdout.write(
        had ? 'The second factor is ended; a sign-in needs the password alone.\n' : `"${name}" has none.\n`,
      )
      return EXIT.OK
    }),
  )

async function userNamed(store: Store, name: string) {
  const found = await store.userNamed(name)
  if (!found) throw noSuchUser(name)
  return found.user
}

const noSuchUser = (name: string) => new OperatorError(`There is no user "${name}". List them with: aetia users`)

/** What a client calls itself must not move the cursor of a terminal. */
const printable = (text: string) => text.replace(/\p{C}/gu, '?')
