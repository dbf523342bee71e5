import { type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

/** The parameters of https://www.rfc-editor.org/rfc/rfc7914, with N as the power of two `ln`. */
export interface ScryptCost {
  readonly ln: number
  readonly r: number
  readonly p: number
}

/**
 * What one hashing costs: memory of 128 * 2^ln * r bytes (128 MiB), and the time to fill it p
 * times.
 */
export const SCRYPT: ScryptCost = Object.freeze({ ln: 17, r: 8, p: 1 })

const HASH_BYTES = 32
/** A hash that claims to cost more than this was not written by us. */
const MAX_LN = 20

const derive = promisify<string, Uint8Array, number, ScryptOptions, Buffer>(scrypt)

/**
 * The hash of a password with a fresh salt of at least 16 bytes, with all that it takes to check
 * one: `$scrypt$ln=17,r=8,p=1$<salt>$<hash>`.
 */
export async function hashPassword(password: string, salt: Uint8Array, cost = SCRYPT): Promise<string> {
  const hash = await derived(password, salt, cost, HASH_BYTES)
  return `$scrypt$ln=${cost.ln},r=${cost.r},p=${cost.p}$${text(salt)}$${text(hash)}`
}

/**
 * Whether a hash is that of the password. How long it takes does not depend on how much of it is
 * right.
 */
export async function isPassword(password: string, hash: string): Promise<boolean> {
  const [, ln, r, p, salt, stored] = /^\$scrypt\$ln=(\d+),r=(\d+),p=(\d+)\$([\w-]+)\$([\w-]+)$/.exec(hash) ?? []
  if (!salt || !stored || Number(ln) > MAX_LN)
    throw new Error('A password hash is not of the form that is written here.')
  const expected = Buffer.from(stored, 'base64url')
  const cost = { ln: Number(ln), r: Number(r), p: Number(p) }
  return timingSafeEqual(await derived(password, Buffer.from(salt, 'base64url'), cost, expected.length), expected)
}

/** Letters that look alike and mean the same are the same letter, whatever keyboard wrote them. */
const derived = (password: string, salt: Uint8Array, { ln, r, p }: ScryptCost, bytes: number) =>
  derive(password.normalize('NFKC'), salt, bytes, { N: 2 ** ln, r, p, maxmem: 2 * 128 * 2 ** ln * r * p })

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
