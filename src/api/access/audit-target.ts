import { isUserName } from '../../accounts/user-name.ts'

/** Which arguments may name what a mutation is about, from most to least telling. No other argument is ever written down. */
const TARGETS = ['id', 'changeset', 'name', 'url', 'document', 'delivery', 'version'] as const

const LONGEST = 200

/** What the audit log says a mutation is about, or null. A secret is never in it. */
export function auditTarget(action: string, args: Readonly<Record<string, unknown>>): string | null {
  const argument = TARGETS.find((name) => typeof args[name] === 'string' || typeof args[name] === 'number')
  if (argument === undefined) return null
  const value = String(args[argument])
  // Who is in a hurry types the password where the name belongs.
  if (action === 'signIn' && !isUserName(value)) return null
  return (
    (argument === 'url' ? withoutSecrets(value) : value)?.slice(0, LONGEST).toWellFormed().replaceAll('\0', '') ?? null
  )
}

/** An address may have a password before its host, and a key among its parameters. */
function withoutSecrets(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { protocol, host, pathname } = new URL(address)
  return `${protocol}//${host}${pathname}`
}
