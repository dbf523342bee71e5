import { changePassword } from '../../../accounts/change-password.ts'
import { confirmMail } from '../../../accounts/confirm-mail.ts'
import { createToken } from '../../../accounts/create-token.ts'
import { createUser } from '../../../accounts/create-user.ts'
import { disconnectSignOn } from '../../../accounts/disconnect-sign-on.ts'
import { endOneSession } from '../../../accounts/end-session.ts'
import { confirmSecondFactor, disableSecondFactor, enrolSecondFactor } from '../../../accounts/manage-second-factor.ts'
import { addPasskey, beginPasskey } from '../../../accounts/passkeys/add-passkey.ts'
import { removePasskey } from '../../../accounts/passkeys/remove-passkey.ts'
import {
  beginPasskeySignIn,
  completePasskeySignIn,
  hasSigned,
} from '../../../accounts/passkeys/sign-in-with-passkey.ts'
import { removeUser } from '../../../accounts/remove-user.ts'
import { resetPassword } from '../../../accounts/reset-password.ts'
import { requestPasswordReset, resetPasswordByMail } from '../../../accounts/reset-password-by-mail.ts'
import { signIn } from '../../../accounts/sign-in.ts'
import { signOffUrl } from '../../../accounts/sign-off.ts'
import { completeSignOn, connectSignOn } from '../../../accounts/sign-on.ts'
import { badUserInput, notFound } from '../../../errors/public-errors.ts'
import { signedIn } from '../../acting.ts'
import type { RequestContext } from '../../context.ts'
import { dateTimeArgument } from '../../date-time-argument.ts'
import type { MutationResolvers } from '../../generated/resolver-types.ts'
import { mailWords } from '../../mail-words.ts'

/** A payload that has nothing to show. */
const NOTHING = { user: null, oneTimePassword: null, token: null, secret: null, signOffUrl: null, revokedTokens: [] }

/** A payload of the second factor that shows nothing. */
const NO_CODES = { secret: null, uri: null, recoveryCodes: [] }

/** A payload of passkeys that shows nothing. */
const NO_PASSKEY = { options: null, passkey: null }

const NOT_SIGNED_IN = { secret: null, expiresAt: null }

/** Sessions, passwords, tokens and users. */
export const accounts: MutationResolvers<RequestContext> = {
  signIn: async (_parent, { input: { name, password, code = null, passkey = null } }, context) => {
    const { accountServices, clientAddress: address, userAgent: client = null, signOnOptions } = context
    const { passwords, relyingParty } = signOnOptions
    if (!passwords) return { ...NOT_SIGNED_IN, outcome: 'PASSWORDS_OFF' }
    const passkeyOf =
      passkey === null || relyingParty === null ? null : hasSigned(accountServices, relyingParty, passkey)
    return {
      ...NOT_SIGNED_IN,
      ...(await signIn(accountServices, { name, password, code, passkeyOf, address, client })),
    }
  },
  beginPasskeySignIn: async (_parent, _args, { accountServices, clientAddress, signOnOptions }) => ({
    ...NO_PASSKEY,
    ...(await beginPasskeySignIn(accountServices, signOnOptions.relyingParty, clientAddress)),
  }),
  completePasskeySignIn: async (_parent, { input: { credential } }, context) => {
    const { accountServices, clientAddress: address, userAgent: client = null, signOnOptions } = context
    const given = { credential, address, client }
    const { result, user } = await completePasskeySignIn(accountServices, signOnOptions.relyingParty, given)
    const payload = { ...NOT_SIGNED_IN, ...result, account: user }
    return payload
  },
  beginPasskey: async (_parent, { input: { password = null } }, context) => ({
    ...NO_PASSKEY,
    ...(await beginPasskey(context.accountServices, signedIn(context), context.signOnOptions, password)),
  }),
  addPasskey: async (_parent, { input }, context) => ({
    ...NO_PASSKEY,
    ...(await addPasskey(context.accountServices, signedIn(context), context.signOnOptions.relyingParty, input)),
  }),
  removePasskey: async (_parent, { input: { id } }, context) => {
    const outcome = await removePasskey(context.accountServices, signedIn(context), id, context.signOnOptions)
    if (outcome === 'NO_SUCH_PASSKEY') throw notFound('passkey', id, ' "viewer { passkeys { key } }" lists yours.')
    return { ...NO_PASSKEY, outcome }
  },
  completeSignOn: async (_parent, { input: { code, verifier } }, context) => {
    const { accountServices, clientAddress: address, userAgent: client = null } = context
    const { result, user } = await completeSignOn(accountServices, { code, verifier, address, client })
    const payload = { ...NOT_SIGNED_IN, ...result, account: user }
    return payload
  },
  connectSignOn: async (_parent, { input }, context) => ({
    ...NOTHING,
    user: signedIn(context).user,
    ...(await connectSignOn(context.accountServices, signedIn(context).user, {
      ...input,
      address: context.clientAddress,
    })),
  }),
  disconnectSignOn: async (_parent, { input: { id } }, context) => {
    const { user } = signedIn(context)
    const outcome = await disconnectSignOn(context.accountServices, user, id, context.signOnOptions)
    if (outcome === 'NO_SUCH_IDENTITY') throw notFound('identity', id, ' "viewer { identities { key } }" lists yours.')
    return { ...NOTHING, outcome, user }
  },
  endSession: async (_parent, { input: { id } }, context) => {
    const user = await endOneSession(context.accountServices, signedIn(context), id)
    if (!user) throw notFound('session', id, ' "sessions" lists yours, and for an ADMIN those of any user.')
    const payload = { ...NOTHING, outcome: 'DONE' as const, user, account: user }
    return payload
  },
  signOut: async (_parent, _args, context) => {
    const { kind, credential, user } = signedIn(context)
    const { accounts: store } = context.stores
    if (kind === 'TOKEN')
      return { ...NOTHING, outcome: 'DONE', user, token: await store.revokeToken(credential, context.clock()) }
    const url = await signOffUrl(context.accountServices, signedIn(context), context.signOnOptions)
    await store.endSession(credential)
    return { ...NOTHING, outcome: 'DONE', user, signOffUrl: url }
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
  enrolSecondFactor: async (_parent, { input: { password } }, context) => ({
    ...NO_CODES,
    ...(await enrolSecondFactor(context.accountServices, signedIn(context), password)),
  }),
  confirmSecondFactor: async (_parent, { input: { code } }, context) => ({
    ...NO_CODES,
    ...(await confirmSecondFactor(context.accountServices, signedIn(context), code)),
  }),
  disableSecondFactor: async (_parent, { input }, context) => ({
    ...NO_CODES,
    ...(await disableSecondFactor(context.accountServices, signedIn(context), input)),
  }),
  resetSecondFactor: async (_parent, { input: { name } }, { stores }) => {
    const user = (await stores.accounts.userNamed(name))?.user
    if (!user) throw noSuchUser(name)
    await stores.accounts.removeSecondFactor(user.id)
    return { ...NOTHING, outcome: 'DONE', user }
  },
  removeUser: async (_parent, { input: { name, basedOn, pseudonym } }, { accountServices }) => {
    const result = await removeUser(accountServices, { name, basedOn, asPseudonym: pseudonym })
    if (result.outcome === 'NO_SUCH_USER') throw noSuchUser(name)
    return { ...NOTHING, ...result }
  },
  confirmMail: async (_parent, { input: { secret } }, { accountServices, clientAddress }) => {
    const { outcome, user: account } = await confirmMail(accountServices, { secret, address: clientAddress })
    const payload = { outcome, account }
    return payload
  },
  requestPasswordReset: async (_parent, { input: { name } }, context) => {
    const { accountServices, clientAddress: address, signOnOptions, publicUrl } = context
    if (!signOnOptions.resetsByMail) return { outcome: 'MAIL_OFF' }
    return {
      outcome: await requestPasswordReset(accountServices, {
        nameOrMail: name,
        address,
        publicUrl,
        wordsIn: mailWords(context),
      }),
    }
  },
  resetPasswordByMail: async (_parent, { input: { secret, new: next } }, context) => {
    const { accountServices, clientAddress: address, signOnOptions } = context
    if (!signOnOptions.passwords) return { outcome: 'MAIL_OFF' }
    const { outcome, user: account } = await resetPasswordByMail(accountServices, { secret, next, address })
    const payload = { outcome, account }
    return payload
  },
  resetPassword: async (_parent, { input: { name, revokeTokens } }, { accountServices }) => {
    const reset = await resetPassword(accountServices, { name, revokeTokens })
    if (!reset) throw noSuchUser(name)
    return { ...NOTHING, outcome: 'DONE', ...reset }
  },
}

const noSuchUser = (name: string) => notFound('user', name, ' "users" lists all there are.')
