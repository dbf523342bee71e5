import type { SignedIn } from '../../../accounts/actor.ts'
import { changePassword } from '../../../accounts/change-password.ts'
import { createToken } from '../../../accounts/create-token.ts'
import { createUser } from '../../../accounts/create-user.ts'
import { resetPassword } from '../../../accounts/reset-password.ts'
import { signIn } from '../../../accounts/sign-in.ts'
import { badUserInput, notFound, unauthenticated } from '../../../errors/public-errors.ts'
import type { RequestContext } from '../../context.ts'
import { dateTimeArgument } from '../../date-time-argument.ts'
import type { MutationResolvers } from '../../generated/resolver-types.ts'

/** A payload that has nothing to show. */
const NOTHING = { user: null, oneTimePassword: null, token: null, secret: null, revokedTokens: [] }

/** The policies refuse callers who are not signed in before this point. */
function signedIn({ actor }: RequestContext): SignedIn {
  if (actor.kind === 'ANONYMOUS') throw unauthenticated('Nobody is signed in.')
  return actor
}

/** Sessions, passwords, tokens and users. */
export const accounts: MutationResolvers<RequestContext> = {
  signIn: async (_parent, { input: { name, password } }, { accountServices, clientAddress }) => {
    const result = await signIn(accountServices, { name, password, address: clientAddress })
    return { secret: null, expiresAt: null, ...result }
  },
  signOut: async (_parent, _args, context) => {
    const { kind, credential, user } = signedIn(context)
    const { accounts: store } = context.stores
    if (kind === 'TOKEN')
      return { ...NOTHING, outcome: 'DONE', user, token: await store.revokeToken(credential, context.clock()) }
    await store.endSession(credential)
    return { ...NOTHING, outcome: 'DONE', user }
  },
  changePassword: async (_parent, { input: { current, new: next } }, context) => ({
    ...NOTHING,
    ...(await changePassword(context.accountServices, signedIn(context), { current, next })),
  }),
  createToken: async (_parent, { input: { name, rights, expiresAt } }, context) => {
    const made = await createToken(context.accountServices, signedIn(context).user, {
      name,
      rights,
      expiresAt: typeof expiresAt === 'string' ? dateTimeArgument('expiresAt', expiresAt) : null,
    })
    return { ...NOTHING, outcome: 'DONE', ...made }
  },
  revokeToken: async (_parent, { input: { id } }, context) => {
    const { user, rights } = signedIn(context)
    const { accounts: store } = context.stores
    const found = await store.token(id)
    const may = found !== null && (found.user === user.id || rights.includes('ADMINISTER'))
    const token = may ? await store.revokeToken(id, context.clock()) : null
    if (!token)
      throw notFound(
        'token',
        id,
        ' Those that you may revoke are among "viewer { tokens { id } }", and for an ADMIN among "tokens".',
      )
    return { ...NOTHING, outcome: 'DONE', token }
  },
  createUser: async (_parent, { input: { name, role } }, { accountServices }) => ({
    ...NOTHING,
    ...(await createUser(accountServices, { name, role })),
  }),
  changeUser: async (_parent, { input: { name, basedOn, role, active } }, { stores }) => {
    if ((role ?? active ?? null) === null) throw badUserInput('Pass "role" or "active", or both, to be changed.')
    const change = { role: role ?? undefined, active: active ?? undefined }
    const result = await stores.accounts.changeUser(name, basedOn, change)
    if (result.outcome === 'NO_SUCH_USER') throw noSuchUser(name)
    return { ...NOTHING, ...result }
  },
  resetPassword: async (_parent, { input: { name, revokeTokens } }, { accountServices }) => {
    const reset = await resetPassword(accountServices, { name, revokeTokens })
    if (!reset) throw noSuchUser(name)
    return { ...NOTHING, outcome: 'DONE', ...reset }
  },
}

const noSuchUser = (name: string) => notFound('user', name, ' "users" lists all there are.')
