import type { AccountStore } from '../accounts/account-store.ts'
import type { Calls } from './calls.ts'
import { createToken, revokeToken, token, tokenCount, tokens, tokensOfAll } from './queries/accounts/api-tokens.ts'
import { auditCount, auditLog, beginAudit, endAudit } from './queries/accounts/audit.ts'
import { credential, credentialById } from './queries/accounts/credential.ts'
import {
  adminHasIdentity,
  connectIdentity,
  disconnectIdentity,
  identities,
  userWithIdentity,
} from './queries/accounts/identities.ts'
import { keepOnce, takeOnce } from './queries/accounts/one-time.ts'
import {
  createPreviewLink,
  previewLink,
  previewLinkCount,
  previewLinks,
  previewLinkUnder,
  revokePreviewLink,
} from './queries/accounts/preview-links.ts'
import { removeUser } from './queries/accounts/remove-user.ts'
import {
  confirmSecondFactor,
  countCodeTry,
  enrolSecondFactor,
  removeSecondFactor,
  replaceSecondFactorSecret,
  secondFactor,
  secondFactorSecrets,
  takeCodeOfStep,
  takeRecoveryCode,
} from './queries/accounts/second-factors.ts'
import { createSession, endSession, session, sessions, signOffHint } from './queries/accounts/sessions.ts'
import {
  changeUser,
  confirmMail,
  createFirstUser,
  createUser,
  mailOf,
  setPassword,
  user,
  userCount,
  userNamed,
  users,
  userWithMail,
} from './queries/accounts/users.ts'

/** The port of accounts. */
export const accountCalls = ({ read, change }: Calls): AccountStore => ({
  createFirstUser: change(createFirstUser),
  createUser: change(createUser),
  user: read(user),
  userNamed: read(userNamed),
  userWithMail: read(userWithMail),
  users: read(users),
  userCount: read(userCount),
  changeUser: change(changeUser),
  removeUser: change(removeUser),
  mailOf: read(mailOf),
  confirmMail: change(confirmMail),
  setPassword: change(setPassword),
  createSession: change(createSession),
  sessions: read(sessions),
  session: read(session),
  signOffHint: read(signOffHint),
  endSession: change(endSession),
  keepOnce: change(keepOnce),
  takeOnce: change(takeOnce),
  userWithIdentity: read(userWithIdentity),
  connectIdentity: change(connectIdentity),
  identities: read(identities),
  disconnectIdentity: change(disconnectIdentity),
  adminHasIdentity: read(adminHasIdentity),
  secondFactor: read(secondFactor),
  enrolSecondFactor: change(enrolSecondFactor),
  confirmSecondFactor: change(confirmSecondFactor),
  countCodeTry: change(countCodeTry),
  takeCodeOfStep: change(takeCodeOfStep),
  takeRecoveryCode: change(takeRecoveryCode),
  secondFactorSecrets: read(secondFactorSecrets),
  replaceSecondFactorSecret: change(replaceSecondFactorSecret),
  removeSecondFactor: change(removeSecondFactor),
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
