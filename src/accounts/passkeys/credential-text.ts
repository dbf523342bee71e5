/** What a browser answers a challenge with (`PublicKeyCredential.toJSON`), as far as it is read. */
export interface CredentialText {
  readonly credentialId: string
  /** The challenge that was signed, as base64url. */
  readonly challenge: string
  /** The whole, for the library that checks it. */
  readonly json: Readonly<Record<string, unknown>> & { readonly response: Readonly<Record<string, unknown>> }
}

/** Longer than any device needs, in UTF-16 code units. */
export const LONGEST_CREDENTIAL = 20_000

/** WebAuthn bounds the name of a key to 1,023 bytes. */
const CREDENTIAL_ID = /^[\w-]{1,1364}$/
const CHALLENGE = /^[\w-]{43}$/

/** Reads the JSON of a credential. Null where it is none; nothing of it is checked yet. */
export function readCredential(text: string): CredentialText | null {
  if (text.length > LONGEST_CREDENTIAL) return null
  const json = objectIn(text)
  const response = json?.['response']
  if (json === null || !isObject(response)) return null
  const { id, type } = json
  const clientData = response['clientDataJSON']
  if (typeof id !== 'string' || !CREDENTIAL_ID.test(id) || type !== 'public-key') return null
  if (typeof clientData !== 'string') return null
  const challenge = objectIn(Buffer.from(clientData, 'base64url').toString('utf8'))?.['challenge']
  if (typeof challenge !== 'string' || !CHALLENGE.test(challenge)) return null
  return { credentialId: id, challenge, json: { ...json, response } }
}

function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
