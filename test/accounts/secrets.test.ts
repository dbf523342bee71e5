import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { effectiveRights } from '../../src/accounts/effective-rights.ts'
import { oneTimePassword } from '../../src/accounts/one-time-password.ts'
import { RIGHTS, ROLES, rightsOf } from '../../src/accounts/rights.ts'
import { isSecret, newSecret, secretHash } from '../../src/accounts/secrets.ts'
import { passwordProblem } from '../../src/config/new-password.ts'

test('a secret is 256 random bits behind a prefix that tells what it is', () => {
  const asked: number[] = []
  const secret = newSecret('token', (bytes) => {
    asked.push(bytes)
    return new Uint8Array(bytes).fill(255)
  })
  expect(asked).toEqual([32])
  expect(secret).toBe(`aetia_token_${'_'.repeat(42)}8`)
  expect(newSecret('session', randomBytes)).toMatch(/^aetia_session_[\w-]{43}$/)
  expect(isSecret(secret)).toBe(true)
})

test.each([
  '',
  'aetia_token_',
  `aetia_user_${'a'.repeat(43)}`,
  `aetia_token_${'a'.repeat(44)}`,
  `xaetia_token_${'a'.repeat(43)}`,
])('"%s" could not be one', (text) => expect(isSecret(text)).toBe(false))

test('of a secret only a hash is kept', () => {
  expect(secretHash('aetia_token_x')).toMatch(/^[\da-f]{64}$/)
  expect(secretHash('aetia_token_x')).not.toBe(secretHash('aetia_token_y'))
})

test('a one-time password is 100 random bits in groups that can be read aloud', () => {
  const asked: number[] = []
  const all = Array.from({ length: 200 }, () =>
    oneTimePassword((bytes) => {
      asked.push(bytes)
      return randomBytes(bytes)
    }),
  )
  for (const password of all) {
    expect(password).toMatch(/^(?:[0-9a-hjkmnp-tv-z]{5}-){3}[0-9a-hjkmnp-tv-z]{5}$/)
    expect(passwordProblem(password, 'admin')).toBeNull()
  }
  expect(new Set(all).size).toBe(all.length)
  expect(new Set(asked)).toEqual(new Set([20]))
  // 256 is a multiple of 32, so each of the 32 letters is as likely: 20 of them are 100 bits.
  expect(new Set(all.join('').replaceAll('-', '')).size).toBe(32)
})

test('a token never exceeds its role, never its own rights, and never uses the account', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ROLES),
      fc.subarray([...RIGHTS]),
      fc.boolean(),
      (role, carried, mustChangePassword) => {
        const user = { id: '', name: '', role, active: true, mustChangePassword, createdAt: '', revision: 1 }
        const rights = effectiveRights({ kind: 'TOKEN', user, rights: carried })
        const expected = carried.filter((right) => rightsOf(role).includes(right) && right !== 'USE_ACCOUNT')
        expect(rights.toSorted()).toEqual(expected.toSorted())
      },
    ),
  )
})

test('a session has the rights of the role, and none while the password must be changed', () => {
  for (const role of ROLES) {
    const user = { id: '', name: '', role, active: true, mustChangePassword: false, createdAt: '', revision: 1 }
    expect(effectiveRights({ kind: 'SESSION', user, rights: null })).toEqual(rightsOf(role))
    expect(effectiveRights({ kind: 'SESSION', user: { ...user, mustChangePassword: true }, rights: null })).toEqual([])
  }
})
