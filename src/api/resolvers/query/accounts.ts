import { badCursor, forbidden, notFound } from '../../../errors/public-errors.ts'
import { signedIn } from '../../acting.ts'
import type { RequestContext } from '../../context.ts'
import type { QueryResolvers } from '../../generated/resolver-types.ts'
import type { Place } from '../../paging/cursor.ts'
import { listName } from '../../paging/page.ts'
import { rowPage } from '../../paging/row-page.ts'

function numberIn([number]: Place): number {
  if (typeof number === 'number' && Number.isInteger(number)) return number
  throw badCursor('it is malformed')
}

/** The queries for users and the audit log. */
export const accounts: QueryResolvers<RequestContext> = {
  viewer: (_parent, _args, { actor }) => (actor.kind === 'ANONYMOUS' ? null : actor),
  signOnOptions: (_parent, _args, { signOnOptions }) => ({
    ...signOnOptions,
    passkeys: signOnOptions.relyingParty !== null,
  }),
  sessions: async (_parent, args, context) => {
    const { stores, clock } = context
    const { user: caller, rights } = signedIn(context)
    const name = args.user ?? caller.name
    if (name !== caller.name && !rights.includes('ADMINISTER'))
      throw forbidden(
        `Query.sessions takes the right ADMINISTER for those of others. "${caller.name}" does not have it.`,
      )
    const user = name === caller.name ? caller : (await stores.accounts.userNamed(name))?.user
    if (!user) throw notFound('user', name, ' "users" lists all there are.')
    return stores.accounts.sessions(user.id, clock())
  },
  users: (_parent, args, { stores }) =>
    rowPage('users', args, {
      read: (after, limit) => stores.accounts.users(String(after?.[0] ?? ''), limit),
      count: () => stores.accounts.userCount(),
      placeOf: ({ name }) => [name],
    }),
  tokens: (_parent, args, { stores }) => {
    const user = args.user ?? null
    return rowPage(listName('tokens', '', args), args, {
      read: (after, limit) =>
        stores.accounts.tokensOfAll(user, after && { createdAt: String(after[0]), id: String(after[1]) }, limit),
      count: () => stores.accounts.tokenCount(user),
      placeOf: ({ createdAt, id }) => [createdAt, id],
    })
  },
  auditLog: (_parent, args, { stores }) => {
    const filter = { actor: args.actor ?? null, action: args.action ?? null, target: args.target ?? null }
    return rowPage(listName('auditLog', '', args), args, {
      read: async (before, limit) => stores.accounts.auditLog(filter, before && numberIn(before), limit),
      count: () => stores.accounts.auditCount(filter),
      placeOf: ({ id }) => [id],
    })
  },
}
