import type { AccountMail } from './one-time.ts'

/** The pages that links in mails lead to. */
export type AccountPage = 'confirm-mail' | 'reset-password'

/** The path of a page below the public address of this server. */
export const accountPath = (page: AccountPage): string => `/account/${page}`

export interface AccountMailOptions {
  readonly id: string
  readonly to: string
  readonly userName: string
  readonly secret: string
  /** The public address of this server; null where nobody said it. */
  readonly publicUrl: string | null
}

/** The mail that asks the owner of an address whether it is theirs. */
export const confirmationMail = ({ id, to, userName, ...link }: AccountMailOptions): AccountMail => ({
  id,
  to,
  subject: 'Aetia: is this your mail address?',
  text: [
    `Hello ${userName},`,
    'somebody, probably you, has given this address for mails about your work. It gets none before you confirm it:',
    linkOr('confirm-mail', 'confirmMail(input: { secret: "..." })', link),
    'The link is good once, for a day. If this was not you, do nothing.',
    '',
  ].join('\n\n'),
})

/** The mail with the link to a new password. */
export const resetMail = ({ id, to, userName, ...link }: AccountMailOptions): AccountMail => ({
  id,
  to,
  subject: 'Aetia: a new password',
  text: [
    `Hello ${userName},`,
    'somebody, probably you, has asked for a new password. Set it here:',
    linkOr('reset-password', 'resetPasswordByMail(input: { secret: "...", new: "..." })', link),
    'The link is good once, for an hour, and ends all your sessions. If this was not you, do nothing: the password stays as it is.',
    '',
  ].join('\n\n'),
})

function linkOr(
  page: AccountPage,
  mutation: string,
  { secret, publicUrl }: Pick<AccountMailOptions, 'secret' | 'publicUrl'>,
): string {
  if (publicUrl === null) return `The secret is ${secret}, for the mutation ${mutation}.`
  return `${publicUrl.replace(/\/+$/, '')}${accountPath(page)}?secret=${secret}`
}
