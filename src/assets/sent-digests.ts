/** A digest of a file, as its sender says it. */
export interface SentDigest {
  readonly algorithm: 'sha256' | 'sha512'
  /** In base64. */
  readonly expected: string
  /** The header that says it. */
  readonly header: string
}

const ALGORITHMS = { 'sha-256': 'sha256', 'sha-512': 'sha512' } as const
const ENTRY = /^(sha-256|sha-512)=:([A-Za-z0-9+/]{43,88}={0,2}):$/

/**
 * The digests in `Repr-Digest` or `Content-Digest` (RFC 9530), which mean the same of a body without
 * content coding. Algorithms that are not known are passed over; null: the header cannot be read.
 */
export function sentDigests(header: string, value: string | undefined): readonly SentDigest[] | null {
  const digests: SentDigest[] = []
  for (const entry of (value ?? '').split(',').map((part) => part.trim())) {
    if (entry === '') continue
    const [, name, expected] = ENTRY.exec(entry) ?? []
    if (name !== undefined && expected !== undefined)
      digests.push({ algorithm: ALGORITHMS[name as keyof typeof ALGORITHMS], expected, header })
    else if (!/^[a-z*][a-z0-9_.*-]*=:[A-Za-z0-9+/=]*:$/.test(entry) || /^sha-(?:256|512)=/.test(entry)) return null
  }
  return digests
}
