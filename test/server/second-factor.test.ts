import { Secret, TOTP } from 'otpauth'
import { beforeEach, describe, expect, test } from 'vitest'
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

let server: AccountsServer
let session: string
/** The clock of the device. */
let now: number
beforeEach(async () => {
  server = await startAccountsServer()
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
