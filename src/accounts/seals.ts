import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Keeps secrets that the server has to read again unreadable to a reader of the store alone. */
export interface Seals {
  /** Whether there is a key to seal with. */
  readonly canSeal: boolean
  /** Seals a text for one place, such as the id of a user. Throws where there is no key. */
  seal(text: string, place: string): string
  /** The text that was sealed for a place, or one in clear as it is; null where no key opens it. */
  open(stored: string, place: string): string | null
  /** Whether a stored text is sealed with the first key. */
  isCurrent(stored: string): boolean
}

const ALGORITHM = 'aes-256-gcm'
const KEY_BYTES = 32
/** As NIST SP 800-38D advises for random nonces. A key seals far fewer than the 2^32 it allows. */
const NONCE_BYTES = 12
const TAG_BYTES = 16

const FORM = /^sealed\.1\.([0-9a-f]{16})\.([\w-]+)$/

/**
 * Seals with AES-256-GCM and the first of the keys; the others only open what was sealed with them
 * before. A sealed text is good in its place alone, because the place is its associated data.
 */
export function createSeals(texts: readonly string[]): Seals {
  const keys = texts.map(keyOf)
  const [current] = keys
  return {
    canSeal: current !== undefined,
    seal(text, place) {
      if (current === undefined) throw new Error('there is no key to seal with')
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv(ALGORITHM, current.key, nonce).setAAD(Buffer.from(place))
      const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return `sealed.1.${current.id}.${Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64url')}`
    },
    open(stored, place) {
      if (!isSealed(stored)) return stored
      const [, id, content = ''] = FORM.exec(stored) ?? []
      const found = keys.find((each) => each.id === id)
      return found === undefined ? null : opened(found.key, Buffer.from(content, 'base64url'), place)
    },
    isCurrent: (stored) => current !== undefined && FORM.exec(stored)?.[1] === current.id,
  }
}

export const isSealed = (stored: string): boolean => stored.startsWith('sealed.')

interface Key {
  /** Says which key sealed a text, and nothing else about it. */
  readonly id: string
  readonly key: Buffer
}

function keyOf(text: string): Key {
  const derived = (purpose: string, bytes: number) => Buffer.from(hkdfSync('sha256', text, '', purpose, bytes))
  return { id: derived('aetia seal id', 8).toString('hex'), key: derived('aetia seal key', KEY_BYTES) }
}

function opened(key: Buffer, content: Buffer, place: string): string | null {
  if (content.length < NONCE_BYTES + TAG_BYTES) return null
  try {
    const decipher = createDecipheriv(ALGORITHM, key, content.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(place))
      .setAuthTag(content.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
    const text = [decipher.update(content.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]
    return Buffer.concat(text).toString('utf8')
  } catch {
    // The text, its place or its key is another.
    return null
  }
}
