import type { AccountMail } from './one-time.ts'

/** The pages that links in mails lead to. */
export type AccountPage = 'confirm-mail' | 'reset-password'

/** The path of a page below the public address of this server. */
export const accountPath = (page: AccountPage): string => `/account/${page}`

/** What mails about accounts say, in one language. */
export interface MailWords {
  /** BCP 47. */
  readonly language: string
  greeting(userName: string): string
  readonly confirm: readonly [subject: string, request: string, end: string]
  readonly reset: readonly [subject: string, request: string, end: string]
  secret(secret: string, mutation: string): string
}

/** The words for a user who once asked in a language; null: who never named one. */
export type MailWordsIn = (language: string | null) => MailWords

export interface AccountMailOptions {
  readonly id: string
  readonly to: string
  readonly userName: string
  readonly secret: string
  /** The public address of this server; null where nobody said it. */
  readonly publicUrl: string | null
}

/** The mail that asks the owner of an address whether it is theirs. */
export const confirmationMail = (words: MailWords, options: AccountMailOptions): AccountMail =>
  mailOf(words, words.confirm, options, linkOr(words, options, 'confirm-mail', 'confirmMail(input: { secret: "..." })'))

/** The mail with the link to a new password. */
export const resetMail = (words: MailWords, options: AccountMailOptions): AccountMail =>
  mailOf(
    words,
    words.reset,
    options,
    linkOr(words, options, 'reset-password', 'resetPasswordByMail(input: { secret: "...", new: "..." })'),
  )

const mailOf = (
  { greeting }: MailWords,
  [subject, request, end]: MailWords['reset'],
  { id, to, userName }: AccountMailOptions,
  link: string,
): AccountMail => ({ id, to, subject, text: [greeting(userName), request, link, end, ''].join('\n\n') })

function linkOr(
  words: MailWords,
  { secret, publicUrl }: AccountMailOptions,
  page: AccountPage,
  mutation: string,
): string {
  if (publicUrl === null) return words.secret(secret, mutation)
  return `${publicUrl.replace(/\/+$/, '')}${accountPath(page)}?secret=${secret}&lang=${words.language}`
}
