import { createTransport } from 'nodemailer'
import type { Mail } from './mail.ts'
import type { MailFailure } from './next-mail-attempt.ts'

/** Sends a mail, or says why not. Fails never. */
export type SendMail = (mail: Mail) => Promise<MailFailure | null>

/** How long the mail server may take for each step, in milliseconds. */
const PATIENCE = 10_000
const MAX_ERROR = 300

/**
 * Sends by the mail server at an address such as `smtps://user:password@mail.example.org`, from one
 * sender. Bodies are plain text. Nothing is read from files or other addresses.
 */
export function createSmtp(url: string, from: string): { readonly send: SendMail; close(): void } {
  const transport = createTransport(
    {
      url,
      connectionTimeout: PATIENCE,
      greetingTimeout: PATIENCE,
      socketTimeout: PATIENCE,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  )
  return {
    async send({ id, to, subject, text }) {
      try {
        await transport.sendMail({
          to: { name: '', address: to },
          subject,
          text,
          messageId: `<${id}@${from.slice(from.lastIndexOf('@') + 1).replace('>', '')}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        })
        return null
      } catch (error) {
        return failureOf(error)
      }
    },
    close: () => transport.close(),
  }
}

/** Parts of an error may come from the mail server; that of a wrong sign-in may quote the name. */
function failureOf(error: unknown): MailFailure {
  const { responseCode, code, message } = error as { responseCode?: number; code?: string; message?: string }
  // Whoever runs the server can mend a wrong sign-in, so the mail waits.
  const isFinal = code !== 'EAUTH' && responseCode !== undefined && responseCode >= 500
  const words = code === 'EAUTH' ? 'the mail server refused the sign-in' : String(message ?? error)
  const text = words
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .slice(0, MAX_ERROR)
    .toWellFormed()
    .trim()
  return { error: text, isFinal }
}
