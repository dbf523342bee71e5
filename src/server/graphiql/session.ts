/** What came of an attempt to sign in: a session, or the next step in a sentence. */
export type SignInResult =
  | { readonly isSignedIn: true }
  | {
      readonly isSignedIn: false
      readonly mustChangePassword: boolean
      /** Whether the next attempt takes a code as well. */
      readonly needsCode: boolean
      readonly message: string
    }

/**
 * The session of the page. It is in memory alone: a reload or another tab of the browser knows
 * nothing of it.
 */
export interface Session {
  /** The name of the user, or null while nobody is signed in. */
  name(): string | null
  /** The header of requests by the session. */
  headers(): Readonly<Record<string, string>>
  /** `code`: of a second factor; empty where none is asked for. */
  signIn(name: string, password: string, code?: string): Promise<SignInResult>
  /** Sets a new password in place of a one-time one, and signs in with it. */
  changePassword(current: string, next: string): Promise<SignInResult>
  signOut(): Promise<void>
}

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { outcome secret } }'
const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { outcome } }'
const SIGN_OUT = 'mutation { signOut { outcome } }'

const MESSAGES: Readonly<Record<string, string>> = {
  WRONG_NAME_OR_PASSWORD: 'The name or the password is wrong.',
  TOO_MANY_ATTEMPTS: 'There were too many attempts. Try again a little later.',
  SECOND_FACTOR_NEEDED: 'Enter the code that your device shows, or a recovery code.',
  WRONG_CODE: 'The code is wrong, or was used before.',
  PASSWORDS_OFF: 'This server takes no passwords. Sign in through a provider, and set the header of a tab.',
  PASSWORD_MUST_CHANGE: 'This password is valid once. Choose one of your own, of at least 12 characters.',
}

const refused = (message: string, mustChangePassword = false, needsCode = false): SignInResult => ({
  isSignedIn: false,
  mustChangePassword,
  needsCode,
  message,
})

/** @param url - the address of GraphQL */
export function createSession(url: string): Session {
  let secret: string | null = null
  /** That of a user who must change the password, and may do nothing else. */
  let restricted: { readonly name: string; readonly secret: string } | null = null
  let user: string | null = null

  async function send(query: string, variables: object, token: string | null): Promise<Record<string, Payload>> {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token !== null && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await response.json()) as Answer
    if (errors?.[0]) throw new Error(errors[0].message)
    return data ?? {}
  }

  return {
    name: () => user,
    headers: () => (secret === null ? {} : { Authorization: `Bearer ${secret}` }),
    async signIn(name, password, code = '') {
      const input = { name, password, ...(code !== '' && { code }) }
      const { signIn } = await send(SIGN_IN, { input }, null)
      const { outcome = '', secret: given = null } = signIn ?? {}
      if (outcome === 'PASSWORD_MUST_CHANGE' && given !== null) {
        restricted = { name, secret: given }
        return refused(MESSAGES[outcome] ?? outcome, true)
      }
      const needsCode = outcome === 'SECOND_FACTOR_NEEDED' || outcome === 'WRONG_CODE'
      if (given === null) return refused(MESSAGES[outcome] ?? outcome, false, needsCode)
      secret = given
      user = name
      return { isSignedIn: true }
    },
    async changePassword(current, next) {
      if (restricted === null) return refused('Sign in first.')
      const { changePassword } = await send(CHANGE, { input: { current, new: next } }, restricted.secret)
      if (changePassword?.outcome !== 'DONE')
        return refused(`The password was not changed: ${changePassword?.outcome}`, true)
      const { name } = restricted
      restricted = null
      return this.signIn(name, next)
    },
    async signOut() {
      const ended = secret
      secret = null
      user = null
      if (ended !== null) await send(SIGN_OUT, {}, ended)
    },
  }
}

interface Payload {
  readonly outcome?: string
  readonly secret?: string | null
}

interface Answer {
  readonly data?: Readonly<Record<string, Payload>> | null
  readonly errors?: readonly { readonly message: string }[]
}
