import { randomBytes, scryptSync } from 'node:crypto'
import { createPasswords, type Passwords } from '../../src/accounts/passwords.ts'

/**
 * The hash of a password in the form that the product writes, at next to no cost. A hash says
 * itself what it costs to check.
 */
export function cheapHash(password: string): string {
  const salt = randomBytes(16)
  const hash = scryptSync(password, salt, 32, { N: 16, r: 8, p: 1 })
  return `$scrypt$ln=4,r=8,p=1$${salt.toString('base64url')}$${hash.toString('base64url')}`
}

/** Hashes and checks passwords as the product does, at next to no cost. */
export const cheapPasswords = (): Passwords => createPasswords(randomBytes, { ln: 4, r: 8, p: 1 })
