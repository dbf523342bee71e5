import { isUserName } from '../../accounts/user-name.ts'

/**
 * The fields of an input that may name the target of a mutation, most specific first. No other
 * field is ever audited.
 */
const TARGETS = ['id', 'changeset', 'name', 'url', 'document', 'source', 'delivery', 'version', 'kind'] as const

const LONGEST = 200

/** A stranger may write anything where a name belongs: a mail address, for instance. */
const NAMED_BY_STRANGERS: ReadonlySet<string> = new Set(['signIn', 'requestPasswordReset'])

/** The target of a mutation as the audit log names it, or null. It never holds a secret. */
export function auditTarget(action: string, input: Readonly<Record<string, unknown>>): string | null {
  const field = TARGETS.find((name) => typeof input[name] === 'string' || typeof input[name] === 'number')
  if (field === undefined) return null
  const value = String(input[field])
  // A user in a hurry types the password where the name belongs.
  if (NAMED_BY_STRANGERS.has(action) && !isUserName(value)) return null
  return (
    (field === 'url' ? withoutSecrets(value) : value)?.slice(0, LONGEST).toWellFormed().replaceAll('\0', '') ?? null
  )
}

/** An address may have a password before its host, and a key among its parameters. */
function withoutSecrets(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { protocol, host, pathname } = new URL(address)
  return `${protocol}//${host}${pathname}`
}
