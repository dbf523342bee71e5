import { Secret, TOTP } from 'otpauth'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { storesOf } from '../notation/memory-stores.ts'
import { startServer } from '../notation/start-server.ts'
import { type AccountsServer, PASSWORD, startAccountsServer } from '../start-accounts-server.ts'

const SIGN_IN =
  'mutation ($name: String!, $password: String!, $code: String) { signIn(input: { name: $name, password: $password, code: $code }) { outcome secret } }'
const ENROL =
  'mutation ($password: String!) { enrolSecondFactor(input: { password: $password }) { outcome secret uri recoveryCodes } }'
const CONFIRM =
  'mutation ($code: String!) { confirmSecondFactor(input: { code: $code }) { outcome secret recoveryCodes } }'
const DISABLE =
  'mutation ($password: String!, $code: String!) { disableSecondFactor(input: { password: $password, code: $code }) { outcome } }'
const LEFT = '{ viewer { secondFactor { confirmedAt recoveryCodesLeft } } }'
const STEP = 30_000
const KEY = 'a-key-of-tests-that-is-long-enough-for-seals'

let server: AccountsServer
let session: string
/** The clock of the device. */
let now: number
beforeEach(async () => {
  server = await startAccountsServer({ AETIA_SEALING_KEYS: KEY })
  session = await server.session('AUTHOR')
  now = Date.parse('2026-11-23T09:00:00.000Z')
  return () => server.close()
})
const pass = (milliseconds: number) => {
  server.pass(milliseconds)
  now += milliseconds
}

const codeAt = (secret: string, moment = now) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: moment })
const ask = async (query: string, variables: object, bearer: string | null = session) =>
  // biome-ignore lint/suspicious/noExplicitAny: answers of every shape
  Object.values((await server.ask(query, variables, bearer)).data)[0] as any
const signIn = (code?: string, password = PASSWORD) => ask(SIGN_IN, { name: 'author', password, code }, null)

async function enrolled() {
  const { secret, uri } = await ask(ENROL, { password: PASSWORD })
  const { recoveryCodes } = await ask(CONFIRM, { code: codeAt(secret) })
  pass(STEP)
  return { secret, uri, recoveryCodes } as { secret: string; uri: string; recoveryCodes: string[] }
}

describe('a second factor', () => {
  test('is asked for once a first code has confirmed it, and not before', async () => {
    const begun = await ask(ENROL, { password: PASSWORD })
    expect(begun).toEqual({
      outcome: 'DONE',
      secret: expect.stringMatching(/^[A-Z2-7]{32}$/),
      uri: expect.stringMatching(/^otpauth:\/\/totp\/Aetia:author\?/),
      recoveryCodes: [],
    })
    expect(await signIn()).toMatchObject({ outcome: 'SIGNED_IN' })
    expect(await ask(CONFIRM, { code: '000000' })).toMatchObject({ outcome: 'WRONG_CODE', recoveryCodes: [] })
    const confirmed = await ask(CONFIRM, { code: codeAt(begun.secret) })
    expect(confirmed).toMatchObject({ outcome: 'DONE', secret: null })
    expect(new Set(confirmed.recoveryCodes).size).toBe(10)
    expect(await signIn()).toEqual({ outcome: 'SECOND_FACTOR_NEEDED', secret: null })
    // The code that confirmed is used.
    expect(await signIn(codeAt(begun.secret))).toMatchObject({ outcome: 'WRONG_CODE' })
    pass(STEP)
    expect(await signIn(codeAt(begun.secret))).toMatchObject({ outcome: 'SIGNED_IN' })
    expect(await ask(LEFT, {})).toEqual({ secondFactor: { confirmedAt: expect.any(String), recoveryCodesLeft: 10 } })
  })

  test('takes each code once, also of requests at once, and no earlier one', async () => {
    const { secret } = await enrolled()
    pass(STEP)
    const code = codeAt(secret)
    const made = await Promise.all(Array.from({ length: 4 }, () => signIn(code)))
    expect(made.map(({ outcome }) => outcome).sort()).toEqual(['SIGNED_IN', ...Array(3).fill('WRONG_CODE')])
    expect(await signIn(codeAt(secret, now - STEP))).toMatchObject({ outcome: 'WRONG_CODE' })
    expect(await signIn(codeAt(secret, now + STEP))).toMatchObject({ outcome: 'SIGNED_IN' })
    expect(await signIn(code)).toMatchObject({ outcome: 'WRONG_CODE' })
  })

  test('takes codes of a clock that is half a minute off, and of none further', async () => {
    const { secret } = await enrolled()
    pass(10 * STEP)
    expect(await signIn(codeAt(secret, now - 2 * STEP))).toMatchObject({ outcome: 'WRONG_CODE' })
    expect(await signIn(codeAt(secret, now + 2 * STEP))).toMatchObject({ outcome: 'WRONG_CODE' })
    expect(await signIn(codeAt(secret, now - STEP))).toMatchObject({ outcome: 'SIGNED_IN' })
  })

  test('says nothing of a wrong password', async () => {
    const { secret } = await enrolled()
    expect(await signIn(undefined, 'wrong')).toMatchObject({ outcome: 'WRONG_NAME_OR_PASSWORD' })
    expect(await signIn(codeAt(secret), 'wrong')).toMatchObject({ outcome: 'WRONG_NAME_OR_PASSWORD' })
    // That code was not used up.
    expect(await signIn(codeAt(secret))).toMatchObject({ outcome: 'SIGNED_IN' })
  })

  test('takes ten tries in a quarter of an hour, for all networks together', async () => {
    const { secret, recoveryCodes } = await enrolled()
    const store = server.store
    const at = new Date(now).toISOString()
    for (let count = 0; count < 10; count++)
      await store.countCodeTry('user-author', at, new Date(now - 900_000).toISOString())
    expect(await signIn(codeAt(secret))).toMatchObject({ outcome: 'TOO_MANY_ATTEMPTS' })
    expect(await signIn(recoveryCodes[0])).toMatchObject({ outcome: 'TOO_MANY_ATTEMPTS' })
    pass(15 * 60_000 + STEP)
    expect(await signIn(codeAt(secret))).toMatchObject({ outcome: 'SIGNED_IN' })
  })

  test('takes no codes that are none', async () => {
    await enrolled()
    for (const code of [
      '',
      ' ',
      '12345',
      '1234567',
      '١٢٣٤٥٦',
      '-1',
      '1e5',
      '0x1234',
      'null',
      '__proto__',
      'a'.repeat(10_000),
    ]) {
      const { outcome } = await signIn(code)
      expect(['WRONG_CODE', 'TOO_MANY_ATTEMPTS'], code).toContain(outcome)
    }
  })

  test('is begun and ended only with the password', async () => {
    expect(await ask(ENROL, { password: 'wrong' })).toMatchObject({
      outcome: 'WRONG_PASSWORD',
      secret: null,
      uri: null,
    })
    expect(await ask(CONFIRM, { code: '123456' })).toMatchObject({ outcome: 'NOT_ENROLLED' })
    const { secret } = await enrolled()
    expect(await ask(ENROL, { password: PASSWORD })).toMatchObject({ outcome: 'ALREADY_ON', secret: null })
    expect(await ask(CONFIRM, { code: codeAt(secret) })).toMatchObject({ outcome: 'ALREADY_ON' })
    expect(await ask(DISABLE, { password: 'wrong', code: codeAt(secret) })).toEqual({ outcome: 'WRONG_PASSWORD' })
    expect(await ask(DISABLE, { password: PASSWORD, code: '000000' })).toEqual({ outcome: 'WRONG_CODE' })
    expect(await ask(DISABLE, { password: PASSWORD, code: codeAt(secret) })).toEqual({ outcome: 'DONE' })
    expect(await signIn()).toMatchObject({ outcome: 'SIGNED_IN' })
  })

  test('is shown in no log and no entry of the audit log', async () => {
    const { secret, recoveryCodes } = await enrolled()
    await signIn(recoveryCodes[0])
    const log = JSON.stringify(await server.store.auditLog({ actor: null, action: null, target: null }, null, 100))
    for (const shown of [secret, ...recoveryCodes]) expect(log + server.log()).not.toContain(shown)
  })
})

describe('the secret of a second factor', () => {
  const stored = async () => (await server.store.secondFactor('user-author'))?.secret ?? ''
  /** The same store behind a server with other keys. */
  async function restarted(keys: string) {
    const other = await startServer({
      environment: { ...(keys !== '' && { AETIA_SEALING_KEYS: keys }) },
      stores: storesOf(server.store),
      clock: () => new Date(now).toISOString(),
    })
    onTestFinished(() => other.close())
    return async (code: string) => {
      const body = JSON.stringify({ query: SIGN_IN, variables: { name: 'author', password: PASSWORD, code } })
      const answer = await fetch(other.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      const { data, errors } = (await answer.json()) as {
        data: { signIn: { outcome: string } } | null
        errors?: { extensions: { code: string } }[]
      }
      return errors?.[0]?.extensions.code ?? data?.signIn.outcome
    }
  }

  test('is nowhere in the store but under a seal', async () => {
    const { secret } = await enrolled()
    expect(await stored()).toMatch(/^sealed\.1\.[0-9a-f]{16}\.[\w-]+$/)
    expect(await stored()).not.toContain(secret)
  })

  test('is begun by no server without a key, and those in clear from before still work', async () => {
    const bare = await startAccountsServer()
    onTestFinished(() => bare.close())
    const bearer = await bare.session('AUTHOR')
    expect((await bare.ask(ENROL, { password: PASSWORD }, bearer)).data.enrolSecondFactor).toMatchObject({
      outcome: 'NO_SEALING_KEY',
      secret: null,
    })
    expect((await bare.ask('{ signOnOptions { secondFactors } }')).data.signOnOptions).toEqual({ secondFactors: false })
    await bare.store.enrolSecondFactor('user-author', 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', new Date(now).toISOString())
    await bare.store.confirmSecondFactor('user-author', [], new Date(now).toISOString())
    const variables = { name: 'author', password: PASSWORD, code: codeAt('JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP') }
    expect((await bare.ask(SIGN_IN, variables)).data.signIn).toMatchObject({ outcome: 'SIGNED_IN' })
  })

  test('is opened by a former key behind the first one, and by no server without its key', async () => {
    const { secret, recoveryCodes } = await enrolled()
    const after = await restarted(`another-key-of-tests-that-is-long-enough,${KEY}`)
    expect(await after(codeAt(secret))).toBe('SIGNED_IN')
    now += STEP
    for (const keys of ['', 'another-key-of-tests-that-is-long-enough']) {
      const without = await restarted(keys)
      expect(await without(codeAt(secret))).toBe('UNAVAILABLE')
    }
    // They need no key.
    const without = await restarted('')
    expect(await without(recoveryCodes[0] ?? '')).toBe('SIGNED_IN')
  })

  test('of another user is worth nothing in the place of the own one', async () => {
    const { secret } = await enrolled()
    const admin = await server.session('ADMIN')
    await ask(ENROL, { password: PASSWORD }, admin)
    const own = (await server.store.secondFactor('user-admin'))?.secret ?? ''
    expect(await server.store.replaceSecondFactorSecret('user-admin', own, await stored())).toBe(true)
    expect((await server.ask(CONFIRM, { code: codeAt(secret) }, admin)).refusal).toMatch(/^UNAVAILABLE/)
  })
})

describe('recovery codes', () => {
  test('are good once each, however they are typed', async () => {
    const { recoveryCodes } = await enrolled()
    const [first = '', second = ''] = recoveryCodes
    expect(await signIn(` ${first.toUpperCase().replaceAll('-', ' ')} `)).toMatchObject({ outcome: 'SIGNED_IN' })
    expect(await signIn(first)).toMatchObject({ outcome: 'WRONG_CODE' })
    const made = await Promise.all([signIn(second), signIn(second)])
    expect(made.map(({ outcome }) => outcome).sort()).toEqual(['SIGNED_IN', 'WRONG_CODE'])
    expect(await ask(LEFT, {})).toMatchObject({ secondFactor: { recoveryCodesLeft: 8 } })
  })

  test('that are lost are made good by an ADMIN alone', async () => {
    await enrolled()
    const reset = 'mutation { resetSecondFactor(input: { name: "author" }) { outcome } }'
    expect((await server.ask(reset, {}, session)).refusal).toMatch(/^FORBIDDEN/)
    expect(await ask(reset, {}, await server.session('ADMIN'))).toEqual({ outcome: 'DONE' })
    expect(await signIn()).toMatchObject({ outcome: 'SIGNED_IN' })
  })
})
