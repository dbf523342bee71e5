import type { AccountStore } from '../accounts/account-store.ts'
import type { Calls } from './calls.ts'
import { createToken, revokeToken, token, tokenCount, tokens, tokensOfAll } from './queries/accounts/api-tokens.ts'
import { auditCount, auditLog, beginAudit, endAudit } from './queries/accounts/audit.ts'
import { credential, credentialById } from './queries/accounts/credential.ts'
import {
  createPreviewLink,
  previewLink,
  previewLinkCount,
  previewLinks,
  previewLinkUnder,
  revokePreviewLink,
} from './queries/accounts/preview-links.ts'
import { createSession, endSession } from './queries/accounts/sessions.ts'
import {
  changeUser,
  createFirstUser,
  createUser,
  setPassword,
  user,
  userCount,
  userNamed,
  users,
} from './queries/accounts/users.ts'

/** The port of accounts. */
export const accountCalls = ({ read, change }: Calls): AccountStore => ({
  createFirstUser: change(createFirstUser),
  createUser: change(createUser),
  user: read(user),
  userNamed: read(userNamed),
  users: read(users),
  userCount: read(userCount),
  changeUser: change(changeUser),
  setPassword: change(setPassword),
  createSession: change(createSession),
  endSession: change(endSession),
  createToken: change(createToken),
  tokens: read(tokens),
  tokensOfAll: read(tokensOfAll),
  tokenCount: read(tokenCount),
  token: read(token),
  revokeToken: change(revokeToken),
  credential: read(credential),
  credentialById: read(credentialById),
  createPreviewLink: change(createPreviewLink),
  previewLink: read(previewLink),
  previewLinks: read(previewLinks),
  previewLinkCount: read(previewLinkCount),
  revokePreviewLink: change(revokePreviewLink),
  previewLinkUnder: read(previewLinkUnder),
  beginAudit: change(beginAudit),
  endAudit: change(endAudit),
  auditLog: read(auditLog),
  auditCount: read(auditCount),
})
