import { randomBytes, randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { createAccountServices } from '../../src/accounts/account-services.ts'
import { hashPassword, isPassword, SCRYPT } from '../../src/accounts/password-hash.ts'
import { createPasswords } from '../../src/accounts/passwords.ts'
import { passwordProblem } from '../../src/config/new-password.ts'
import { PublicError } from '../../src/errors/public-errors.ts'
import { memoryStore } from '../notation/memory-stores.ts'

const SALT = new Uint8Array(16).fill(7)

describe('the hash of a password', () => {
  test('costs what is decided, and says so', async () => {
    expect(SCRYPT).toEqual({ ln: 17, r: 8, p: 1 })
    expect(await hashPassword('correct horse battery staple', SALT)).toMatch(
      /^\$scrypt\$ln=17,r=8,p=1\$BwcHBwcHBwcHBwcHBwcHBw\$[\w-]{43}$/,
    )
  })

  test('is that of the password alone', async () => {
    const hash = await hashPassword('correct horse battery staple', SALT)
    expect(await isPassword('correct horse battery staple', hash)).toBe(true)
    expect(await isPassword('correct horse battery stapl', hash)).toBe(false)
    expect(await isPassword('', hash)).toBe(false)
  })

  test('is checked at the cost that it was made at', async () => {
    // The second test vector of RFC 7914.
    const cheap = `$scrypt$ln=10,r=8,p=16$${Buffer.from('NaCl').toString('base64url')}$${Buffer.from(
      'fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640',
      'hex',
    ).toString('base64url')}`
    expect(await isPassword('password', cheap)).toBe(true)
    expect(await isPassword('Password', cheap)).toBe(false)
  })

  test('does not depend on which keyboard wrote the letters', async () => {
    const hash = await hashPassword('caf\u00e9 au lait noir', SALT)
    expect(await isPassword('cafe\u0301 au lait noir', hash)).toBe(true)
  })

  test.each(['', 'plain text', '$scrypt$ln=30,r=8,p=1$AAAA$AAAA', '$scrypt$ln=17,r=8,p=1$$'])(
    'is not taken from elsewhere: %s',
    async (hash) => {
      await expect(isPassword('x', hash)).rejects.toThrow('not of the form')
    },
  )
})

test('the services of accounts hash at that cost where their caller has no passwords of its own', async () => {
  const clock = () => '2026-11-23T09:00:00.000Z'
  const { passwords } = createAccountServices({
    store: await memoryStore(),
    clock,
    random: randomBytes,
    newId: randomUUID,
  })
  expect(await passwords.hash('x')).toMatch(/^\$scrypt\$ln=17,r=8,p=1\$/)
})

test('nobody has no password, and checking it costs the same hashing', async () => {
  let asked = 0
  const passwords = createPasswords((bytes) => {
    asked++
    return randomBytes(bytes)
  })
  const made = asked
  expect(made).toBe(2)
  expect(await passwords.matches('x', null)).toBe(false)
  expect(await passwords.matches('x', await passwords.hash('x'))).toBe(true)
})

test('more passwords than can wait are refused at once, and the others are checked', async () => {
  const passwords = createPasswords(randomBytes)
  const cheap = '$scrypt$ln=10,r=8,p=1$AAAA$AAAA'
  const checks = await Promise.allSettled(Array.from({ length: 30 }, () => passwords.matches('x', cheap)))
  const refused = checks.filter((check) => check.status === 'rejected')
  expect(refused).toHaveLength(30 - 18)
  for (const { reason } of refused) {
    expect(reason).toBeInstanceOf(PublicError)
    expect((reason as PublicError).extensions.code).toBe('LIMIT_EXCEEDED')
  }
  expect(await passwords.matches('x', cheap)).toBe(false)
})

const LENGTH = '12 to 1,000 characters'
const DIFFERENT = 'text with at least 5 different characters'
const REPETITION = 'text that does not repeat fewer than 12 characters over and over'
const SEQUENCE = 'text that does not run along the alphabet or the digits'
const NAME = 'text with at least 8 characters besides the name of the user'

test.each([
  ['', LENGTH],
  ['elevenchars', LENGTH],
  ['twelve chars', null],
  ['correct horse '.repeat(71), null],
  ['correct horse '.repeat(72), LENGTH],
  ['🦵🦶🦴🏃🩹🦷', LENGTH],
  ['🦵🦶🦴🏃🩹🦷🧠👣🩺💊🧬🔬', null],
  ['a'.repeat(12), DIFFERENT],
  ['a'.repeat(1_000), DIFFERENT],
  ['🦵'.repeat(12), DIFFERENT],
  ['abababababab', DIFFERENT],
  ['AaBbCcDdAaBb', DIFFERENT],
  ['0000 0000 0001', DIFFERENT],
  ['passwordpassword', REPETITION],
  ['PasswordpassworD', REPETITION],
  ['hunter2hunter2hunt', REPETITION],
  ['correct horsecorrect horse', null],
  ['abcdefghijkl', SEQUENCE],
  ['zyxwvutsrqponm', SEQUENCE],
  ['123456789012', SEQUENCE],
  ['7890123456789', SEQUENCE],
  ['grace.hopper', NAME],
  ['Grace.Hopper-1906', NAME],
  ['grace.hopper found a moth', null],
])('whether "%s" may become the password of grace.hopper', (password, expected) => {
  expect(passwordProblem(password, 'grace.hopper')).toBe(expected)
})
