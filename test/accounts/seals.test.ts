import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { createAccountServices } from '../../src/accounts/account-services.ts'
import { placeOfSecret, sealSecondFactors } from '../../src/accounts/seal-second-factors.ts'
import { createSeals } from '../../src/accounts/seals.ts'
import { memoryStore } from '../notation/memory-stores.ts'

const FIRST = 'the first key, of more than thirty-two signs'
const SECOND = 'the second key, of more than thirty-two signs'

describe('a seal', () => {
  const seals = createSeals([FIRST])
  const sealed = seals.seal('the secret', 'a place')

  test('is opened with its key, in its place', () => {
    expect(seals.open(sealed, 'a place')).toBe('the secret')
    expect(createSeals([SECOND, FIRST]).open(sealed, 'a place')).toBe('the secret')
  })

  test('is opened in no other place, and with no other key', () => {
    expect(seals.open(sealed, 'another place')).toBeNull()
    expect(createSeals([SECOND]).open(sealed, 'a place')).toBeNull()
    expect(createSeals([]).open(sealed, 'a place')).toBeNull()
  })

  test('is another each time, also of the same text', () => {
    expect(new Set(Array.from({ length: 20 }, () => seals.seal('the secret', 'a place'))).size).toBe(20)
  })

  test('that was changed in any sign is not opened', () => {
    const start = sealed.lastIndexOf('.') + 1
    for (let index = start; index < sealed.length - 1; index++) {
      const changed = `${sealed.slice(0, index)}${sealed[index] === 'A' ? 'B' : 'A'}${sealed.slice(index + 1)}`
      expect(seals.open(changed, 'a place'), changed).toBeNull()
    }
    for (const cut of ['sealed.', 'sealed.1.', sealed.slice(0, 40), `${sealed}.`, `sealed.2${sealed.slice(8)}`])
      expect(seals.open(cut, 'a place'), cut).toBeNull()
  })

  test('needs a key', () => {
    expect(() => createSeals([]).seal('the secret', 'a place')).toThrow(/no key/)
    expect(createSeals([]).open('in clear', 'a place')).toBe('in clear')
  })
})

describe('the secrets of a store', () => {
  async function storeWith(secrets: readonly string[]) {
    const store = await memoryStore()
    for (const [index, secret] of secrets.entries()) {
      const id = `user-${index}`
      const at = '2026-11-30T09:00:00.000Z'
      const user = { id, name: `name-${index}`, role: 'AUTHOR', passwordHash: null, mustChangePassword: false } as const
      await store.createUser({ ...user, createdAt: at })
      await store.enrolSecondFactor(id, secret, at)
    }
    const sealWith = (...sealingKeys: string[]) => {
      const outside = { store, clock: () => '', random: randomBytes, newId: () => '', sealingKeys }
      return sealSecondFactors(createAccountServices(outside))
    }
    const opened = async (...keys: string[]) =>
      (await store.secondFactorSecrets('', 1_000)).map(({ user, secret }) =>
        createSeals(keys).open(secret, placeOfSecret(user)),
      )
    return { sealWith, opened }
  }

  test('in clear are sealed by the first key, and sealed anew by another one before it', async () => {
    const { sealWith, opened } = await storeWith(['JBSWY3DP', 'KRUGKIDT'])
    expect(await sealWith()).toEqual({ sealedNow: 0, inClear: 2, unreadable: 0 })
    expect(await sealWith(FIRST)).toEqual({ sealedNow: 2, inClear: 0, unreadable: 0 })
    expect(await opened(FIRST)).toEqual(['JBSWY3DP', 'KRUGKIDT'])
    expect(await sealWith(FIRST)).toEqual({ sealedNow: 0, inClear: 0, unreadable: 0 })
    expect(await sealWith(SECOND, FIRST)).toEqual({ sealedNow: 2, inClear: 0, unreadable: 0 })
    expect(await opened(SECOND)).toEqual(['JBSWY3DP', 'KRUGKIDT'])
    expect(await sealWith(FIRST)).toEqual({ sealedNow: 0, inClear: 0, unreadable: 2 })
    expect(await sealWith()).toEqual({ sealedNow: 0, inClear: 0, unreadable: 2 })
    expect(await opened(SECOND)).toEqual(['JBSWY3DP', 'KRUGKIDT'])
  })

  test('of several pages are sealed as well, by processes at once', async () => {
    const { sealWith, opened } = await storeWith(Array.from({ length: 501 }, () => 'JBSWY3DP'))
    const made = await Promise.all([sealWith(FIRST), sealWith(FIRST)])
    expect(made.reduce((sum, { sealedNow }) => sum + sealedNow, 0)).toBe(501)
    expect(new Set(await opened(FIRST))).toEqual(new Set(['JBSWY3DP']))
  })
})
