import type {
  ApiTokenResolvers,
  AuditEntryResolvers,
  IdentityResolvers,
  PasskeyResolvers,
  SessionResolvers,
  ViewerResolvers,
} from '../generated/resolver-types.ts'
import { viewerNotifications } from './activity.ts'

export const Viewer: ViewerResolvers = {
  ...viewerNotifications,
  tokens: ({ user }, _args, { stores }) => stores.accounts.tokens(user.id),
  sessions: ({ user }, _args, { stores, clock }) => stores.accounts.sessions(user.id, clock()),
  secondFactor: ({ user }, _args, { stores }) => stores.accounts.secondFactor(user.id),
  passkeys: ({ user }, _args, { stores }) => stores.accounts.passkeys(user.id),
  identities: ({ user }, _args, { stores }) => stores.accounts.identities(user.id),
}

export const Session: SessionResolvers = {
  key: ({ id }) => id,
  isCurrent: ({ id }, _args, { actor }) => actor.kind === 'SESSION' && actor.credential === id,
}

export const Passkey: PasskeyResolvers = { key: ({ id }) => id }

export const Identity: IdentityResolvers = {
  key: ({ id }) => id,
  provider: ({ issuer }, _args, { signOnOptions }) =>
    signOnOptions.providers.find((provider) => provider.issuer === issuer)?.name ?? null,
}

export const ApiToken: ApiTokenResolvers = { user: ({ userName }) => userName }

export const AuditEntry: AuditEntryResolvers = {
  number: ({ id }) => id,
  outcome: ({ outcome }) => outcome ?? 'UNKNOWN',
}
