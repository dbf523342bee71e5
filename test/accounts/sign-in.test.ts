import { randomBytes, randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { AccountServices } from '../../src/accounts/account-services.ts'
import { createAccountServices } from '../../src/accounts/account-services.ts'
import type { AccountStore } from '../../src/accounts/account-store.ts'
import { changePassword } from '../../src/accounts/change-password.ts'
import { resetPassword } from '../../src/accounts/reset-password.ts'
import { rightsOf } from '../../src/accounts/rights.ts'
import { signIn } from '../../src/accounts/sign-in.ts'
import { isOneOfMany } from '../../src/accounts/sign-in-attempts.ts'
import { memoryStore } from '../notation/memory-stores.ts'

const AT = '2026-11-23T09:00:00.000Z'

/**
 * Accounts of `ada`, `bob` who is locked out, and `cai` whose password must be changed. Each
 * password is the name; hashing costs nothing, and is counted.
 */
async function accounts(shared?: AccountStore) {
  const store = shared ?? (await memoryStore())
  let now = Date.parse(AT)
  for (const name of shared ? [] : ['ada', 'bob', 'cai'])
    await store.createUser({
      id: name,
      name,
      role: 'AUTHOR',
      passwordHash: `hash of ${name}`,
      mustChangePassword: name === 'cai',
      createdAt: AT,
    })
  if (!shared) await store.changeUser('bob', 1, { active: false })
  const checked: (string | null)[] = []
  const services: AccountServices = {
    ...createAccountServices({
      store,
      clock: () => new Date(now).toISOString(),
      random: randomBytes,
      newId: randomUUID,
    }),
    passwords: {
      hash: async (password) => `hash of ${password}`,
      async matches(password, hash) {
        checked.push(hash)
        return hash === `hash of ${password}`
      },
    },
  }
  return {
    services,
    checked,
    pass(milliseconds: number) {
      now += milliseconds
    },
    outcome: async (name: string, password: string, address = '192.0.2.1') =>
      (await signIn(services, { name, password, address })).outcome,
  }
}

describe('signing in', () => {
  test('checks one password, whoever is asked for', async () => {
    const { outcome, checked } = await accounts()
    for (const [name, hash] of [
      ['ada', 'hash of ada'],
      ['nobody', null],
      ['', null],
      ['bob', 'hash of bob'],
    ] as const) {
      checked.length = 0
      expect(await outcome(name, 'wrong')).toBe('WRONG_NAME_OR_PASSWORD')
      expect(checked).toEqual([hash])
    }
    checked.length = 0
    expect(await outcome('bob', 'bob')).toBe('WRONG_NAME_OR_PASSWORD')
    expect(checked).toEqual(['hash of bob'])
  })

  test('checks no password of a name from a network that had ten wrong ones for it', async () => {
    const { outcome, checked } = await accounts()
    for (let count = 0; count < 10; count++) await outcome('ada', 'wrong', `2001:db8::${count}`)
    checked.length = 0
    expect(await outcome('ada', 'ada', '2001:db8::ffff')).toBe('TOO_MANY_ATTEMPTS')
    expect(checked).toEqual([])
    expect(await outcome('cai', 'cai', '2001:db8::ffff')).toBe('PASSWORD_MUST_CHANGE')
  })

  test('is not turned away for what others tried for the same name from elsewhere', async () => {
    const { outcome } = await accounts()
    for (let count = 0; count < 200; count++) await outcome('ada', 'wrong', `192.0.2.${count}`)
    for (let count = 0; count < 12; count++) await outcome('ada', 'wrong', '192.0.2.250')
    expect(await outcome('ada', 'ada', '198.51.100.7')).toBe('SIGNED_IN')
  })

  test('for one name is bounded over all networks, but not where the password was right before', async () => {
    const { outcome, checked, pass } = await accounts()
    expect(await outcome('ada', 'ada', '198.51.100.7')).toBe('SIGNED_IN')
    for (let count = 0; count < 1_000; count++) await outcome('ada', 'wrong', `2001:db8:0:${count.toString(16)}::1`)
    checked.length = 0
    expect(await outcome('ada', 'ada', '192.0.2.1')).toBe('TOO_MANY_ATTEMPTS')
    expect(checked).toEqual([])
    expect(await outcome('ada', 'ada', '198.51.100.7')).toBe('SIGNED_IN')
    for (let count = 0; count < 10; count++) await outcome('ada', 'wrong', '198.51.100.7')
    expect(await outcome('ada', 'ada', '198.51.100.7')).toBe('TOO_MANY_ATTEMPTS')
    pass(15 * 60_000)
    expect(await outcome('ada', 'ada', '192.0.2.1')).toBe('SIGNED_IN')
  })

  test('is possible again once the password is another, whichever process has set it', async () => {
    const one = await accounts()
    const other = await accounts(one.services.store)
    for (let count = 0; count < 10; count++) await one.outcome('ada', 'wrong')
    for (let count = 0; count < 1_000; count++) await one.outcome('ada', 'wrong', `2001:db8:0:${count.toString(16)}::1`)
    expect(await one.outcome('ada', 'ada')).toBe('TOO_MANY_ATTEMPTS')
    const reset = await resetPassword(other.services, { name: 'ada', revokeTokens: false })
    const password = reset?.oneTimePassword ?? ''
    expect(await one.outcome('ada', 'wrong')).toBe('WRONG_NAME_OR_PASSWORD')
    expect(await one.outcome('ada', password)).toBe('PASSWORD_MUST_CHANGE')
    // What is counted against the network is nobody's to lift by one name.
    for (let count = 0; count < 90; count++) await one.outcome(`name-${count}`, 'wrong')
    expect(await one.outcome('cai', 'cai')).toBe('TOO_MANY_ATTEMPTS')
  })

  test('counts what is tried at once as if it had failed already', async () => {
    const { outcome, checked } = await accounts()
    const tried = await Promise.all(Array.from({ length: 50 }, (_, index) => outcome('ada', `guess ${index}`)))
    expect(tried.filter((each) => each === 'WRONG_NAME_OR_PASSWORD')).toHaveLength(10)
    expect(checked).toHaveLength(10)
  })

  test('of one network has a hundred failures, whatever the names, and others go on', async () => {
    const { outcome, pass } = await accounts()
    for (let count = 0; count < 100; count++)
      expect(await outcome(`name-${count}`, 'wrong', `2001:db8::${count.toString(16)}`)).toBe('WRONG_NAME_OR_PASSWORD')
    expect(await outcome('ada', 'ada', '2001:db8::ffff')).toBe('TOO_MANY_ATTEMPTS')
    expect(await outcome('ada', 'ada', '2001:db8:0:1::1')).toBe('SIGNED_IN')
    pass(15 * 60_000)
    expect(await outcome('ada', 'ada', '2001:db8::ffff')).toBe('SIGNED_IN')
  })

  test('is not counted when it succeeds', async () => {
    const { outcome } = await accounts()
    for (let count = 0; count < 30; count++) expect(await outcome('ada', 'ada')).toBe('SIGNED_IN')
  })

  test('takes no failures back when it succeeds', async () => {
    const { outcome } = await accounts()
    for (let count = 0; count < 9; count++) await outcome('ada', 'wrong')
    expect(await outcome('ada', 'ada')).toBe('SIGNED_IN')
    await outcome('ada', 'wrong')
    expect(await outcome('ada', 'ada')).toBe('TOO_MANY_ATTEMPTS')
  })

  test('with a password that must be changed happens once', async () => {
    const { outcome } = await accounts()
    expect(await outcome('cai', 'cai')).toBe('PASSWORD_MUST_CHANGE')
    expect(await outcome('cai', 'cai')).toBe('WRONG_NAME_OR_PASSWORD')
  })
})

test('whoever found a session open cannot guess the password with it, nor keep its owner from changing it', async () => {
  const { services } = await accounts()
  const user = await services.store.user('ada')
  if (!user) throw new Error('there is ada')
  const actor = { kind: 'SESSION', user, credential: 's', rights: rightsOf(user.role), expiresAt: null } as const
  const guess = (current: string) => changePassword(services, actor, { current, next: 'another password' })
  for (let count = 0; count < 10; count++) expect(await guess(`guess ${count}`)).toEqual({ outcome: 'WRONG_PASSWORD' })
  await expect(guess('ada')).rejects.toThrow('Too many wrong passwords came lately.')
  const elsewhere = { ...actor, credential: 'another session' }
  const next = 'another password'
  expect(await changePassword(services, elsewhere, { current: 'ada', next })).toMatchObject({ outcome: 'DONE' })
})

test('a network that is turned away is worth a line once in a quarter of an hour, whatever the names', async () => {
  const { services, outcome, pass } = await accounts()
  expect(await isOneOfMany(services, 'ada', '192.0.2.1')).toBe(false)
  for (let count = 0; count < 100; count++) await outcome(`name-${count}`, 'wrong')
  const said = Array.from({ length: 20 }, (_, index) => isOneOfMany(services, `other-${index}`, '192.0.2.1'))
  expect(await Promise.all(said)).toEqual([false, ...Array(19).fill(true)])
  expect(await isOneOfMany(services, 'other', '192.0.2.2')).toBe(false)
  pass(15 * 60_000)
  expect(await isOneOfMany(services, 'ada', '192.0.2.1')).toBe(false)
})
