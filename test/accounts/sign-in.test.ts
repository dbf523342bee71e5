import { randomBytes, randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { AccountServices } from '../../src/accounts/account-services.ts'
import { createAccountServices } from '../../src/accounts/account-services.ts'
import { changePassword } from '../../src/accounts/change-password.ts'
import { rightsOf } from '../../src/accounts/rights.ts'
import { signIn } from '../../src/accounts/sign-in.ts'
import { isOneOfMany } from '../../src/accounts/sign-in-attempts.ts'
import { memoryStore } from '../notation/memory-stores.ts'

const AT = '2026-11-23T09:00:00.000Z'

/** Accounts of `ada`, `bob` who is locked out, and `cai` whose password must be changed. Each password is the name; hashing costs nothing, and is counted. */
async function accounts() {
  const store = await memoryStore()
  let now = Date.parse(AT)
  for (const name of ['ada', 'bob', 'cai'])
    await store.createUser({
      id: name,
      name,
      role: 'AUTHOR',
      passwordHash: `hash of ${name}`,
      mustChangePassword: name === 'cai',
      createdAt: AT,
    })
  await store.changeUser('bob', 1, { active: false })
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

  test('checks none of who had too many attempts', async () => {
    const { outcome, checked } = await accounts()
    for (let count = 0; count < 10; count++) await outcome('ada', 'wrong', `192.0.2.${count}`)
    checked.length = 0
    expect(await outcome('ada', 'ada', '192.0.2.99')).toBe('TOO_MANY_ATTEMPTS')
    expect(checked).toEqual([])
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

  test('that succeeds is not counted', async () => {
    const { outcome } = await accounts()
    for (let count = 0; count < 30; count++) expect(await outcome('ada', 'ada')).toBe('SIGNED_IN')
  })

  test('that succeeds takes no failures back', async () => {
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

test('whose session was found open does not lose the password to whoever guesses on', async () => {
  const { services } = await accounts()
  const user = await services.store.user('ada')
  if (!user) throw new Error('there is ada')
  const actor = { kind: 'SESSION', user, credential: 's', rights: rightsOf(user.role), expiresAt: null } as const
  const guess = (current: string) => changePassword(services, actor, { current, next: 'another password' })
  for (let count = 0; count < 10; count++) expect(await guess(`guess ${count}`)).toEqual({ outcome: 'WRONG_PASSWORD' })
  await expect(guess('ada')).rejects.toThrow('Too many wrong passwords came lately.')
})

test('a network that is turned away is worth a line once in a quarter of an hour, whatever the names', async () => {
  const { services, outcome, pass } = await accounts()
  expect(isOneOfMany(services, 'ada', '192.0.2.1')).toBe(false)
  for (let count = 0; count < 100; count++) await outcome(`name-${count}`, 'wrong')
  const said = Array.from({ length: 20 }, (_, index) => isOneOfMany(services, `other-${index}`, '192.0.2.1'))
  expect(said).toEqual([false, ...Array(19).fill(true)])
  expect(isOneOfMany(services, 'other', '192.0.2.2')).toBe(false)
  pass(15 * 60_000)
  expect(isOneOfMany(services, 'ada', '192.0.2.1')).toBe(false)
})
