import type { ApiTokenResolvers, AuditEntryResolvers, ViewerResolvers } from '../generated/resolver-types.ts'
import { viewerNotifications } from './activity.ts'

export const Viewer: ViewerResolvers = {
  ...viewerNotifications,
  tokens: ({ user }, _args, { stores }) => stores.accounts.tokens(user.id),
}

export const ApiToken: ApiTokenResolvers = { user: ({ userName }) => userName }

export const AuditEntry: AuditEntryResolvers = {
  number: ({ id }) => id,
  outcome: ({ outcome }) => outcome ?? 'UNKNOWN',
}
