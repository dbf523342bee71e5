/** What mails about accounts, and the pages that their links lead to, say. */
export interface AccountWording {
  readonly mails: MailWording
  readonly pages: PageWording
  readonly passkeys: PasskeyWording
}

/** Lines of mails; the link stands between the second and the third. */
interface MailWording {
  greeting(userName: string): string
  readonly confirm: readonly [subject: string, request: string, end: string]
  readonly reset: readonly [subject: string, request: string, end: string]
  /** In place of a link, where nobody said where the server is. */
  secret(secret: string, mutation: string): string
}

interface PageWording {
  readonly confirmMail: FormWording
  readonly resetPassword: FormWording
  readonly newPassword: string
  readonly linkInvalid: string
  readonly tooManyAttempts: string
  readonly passwordsOff: string
  readonly passwordRefused: string
  readonly failed: string
}

interface FormWording {
  readonly title: string
  readonly text: string
  readonly button: string
  readonly done: string
}

/** The page where users manage passkeys. */
interface PasskeyWording {
  readonly title: string
  readonly off: string
  readonly needsScript: string
  readonly signIn: string
  readonly withPassword: string
  readonly userName: string
  readonly password: string
  readonly code: string
  readonly signInWithPassword: string
  readonly yours: string
  readonly none: string
  readonly add: string
  readonly nameOfPasskey: string
  readonly remove: string
  readonly signOut: string
  readonly signedIn: string
  readonly added: string
  readonly removed: string
  readonly notSupported: string
  readonly cancelled: string
  readonly wrong: string
  readonly codeNeeded: string
  readonly passkeyInvalid: string
  readonly lastSignOn: string
  readonly failed: string
}
