import { describe, expect, onTestFinished, test } from 'vitest'
import { MAX_IDENTITIES } from '../../src/accounts/identity.ts'
import { MAX_ONE_TIME, type OneTime } from '../../src/accounts/one-time.ts'
import { MAX_PASSKEYS, type Passkey } from '../../src/accounts/passkeys/passkey.ts'
import type { Role } from '../../src/accounts/rights.ts'
import type { StoreUnderTest } from './content-store.conformance.ts'
import { concept, draft, put } from './publishing.ts'

const AT = '2026-11-23T09:00:00.000Z'
const LATER = '2026-11-23T10:00:00.000Z'
const ISSUER = 'https://login.example.org'

const oneTime = (secretHash: string, more: Partial<OneTime> = {}): OneTime => ({
  kind: 'RESET_PASSWORD',
  secretHash,
  account: 'user-ada',
  data: 'data',
  createdAt: AT,
  expiresAt: LATER,
  ...more,
})
const identity = (id: string, name: string, subject = `subject of ${id}`) => ({
  id,
  user: `user-${name}`,
  issuer: ISSUER,
  subject,
  createdAt: AT,
})

/** What every store of sign-ons keeps to. `open` makes a store on an empty database. */
export function signOnStoreConformance(name: string, open: () => Promise<StoreUnderTest>): void {
  async function fresh(...users: readonly (readonly [name: string, role: Role])[]) {
    const opened = await open()
    onTestFinished(opened.dispose)
    for (const [userName, role] of users)
      await opened.store.createUser({
        id: `user-${userName}`,
        name: userName,
        role,
        passwordHash: `hash of ${userName}`,
        mustChangePassword: false,
        createdAt: AT,
      })
    return opened
  }

  describe(`${name}: one-time secrets`, () => {
    test('are taken once, by one of those who try at once, also in another process', async () => {
      const subject = await fresh(['ada', 'AUTHOR'])
      const other = await subject.again()
      await subject.store.keepOnce(oneTime('a'), null)
      const takes = await Promise.all(
        [subject.store, other, subject.store, other].map((store) => store.takeOnce('RESET_PASSWORD', 'a', AT)),
      )
      expect(takes.filter((taken) => taken !== null)).toEqual([oneTime('a')])
      await other.close()
    })

    test('are good for their kind alone, and until they end', async () => {
      const { store } = await fresh(['ada', 'AUTHOR'])
      await store.keepOnce(oneTime('a'), null)
      expect(await store.takeOnce('CONFIRM_MAIL', 'a', AT)).toBeNull()
      expect(await store.takeOnce('RESET_PASSWORD', 'b', AT)).toBeNull()
      expect(await store.takeOnce('RESET_PASSWORD', 'a', LATER)).toBeNull()
      expect(await store.takeOnce('RESET_PASSWORD', 'a', AT)).toBeNull()
    })

    test('of a user are few, and the oldest go', async () => {
      const { store } = await fresh(['ada', 'AUTHOR'])
      for (let count = 0; count <= MAX_ONE_TIME; count++)
        await store.keepOnce(oneTime(`s${count}`, { createdAt: `2026-11-23T09:0${count}:00.000Z` }), null)
      expect(await store.takeOnce('RESET_PASSWORD', 's0', AT)).toBeNull()
      for (let count = 1; count <= MAX_ONE_TIME; count++)
        expect(await store.takeOnce('RESET_PASSWORD', `s${count}`, AT)).not.toBeNull()
    })

    test('to reset a password end when it is set', async () => {
      const { store } = await fresh(['ada', 'AUTHOR'])
      await store.keepOnce(oneTime('a'), null)
      await store.setPassword('user-ada', { passwordHash: 'x', mustChangePassword: false, replaces: null }, null)
      expect(await store.takeOnce('RESET_PASSWORD', 'a', AT)).toBeNull()
    })

    test('come with their mail, which goes to any address', async () => {
      const { store } = await fresh(['ada', 'AUTHOR'])
      await store.keepOnce(oneTime('a'), { id: 'm1', to: 'ada@example.org', subject: 'S', text: 'T' })
      await store.keepOnce(oneTime('b', { account: null }), null)
      expect(await store.takeDueMails(10, 60)).toMatchObject([
        { id: 'm1', to: 'ada@example.org', subject: 'S', text: 'T' },
      ])
    })
  })

  describe(`${name}: identities`, () => {
    test('find their user, and are of one user', async () => {
      const { store } = await fresh(['ada', 'AUTHOR'], ['bob', 'AUTHOR'])
      expect(await store.userWithIdentity(ISSUER, 's')).toBeNull()
      expect(await store.connectIdentity(identity('1', 'ada', 's'))).toBe('DONE')
      expect(await store.connectIdentity(identity('2', 'ada', 's'))).toBe('DONE')
      expect(await store.connectIdentity(identity('3', 'bob', 's'))).toBe('TAKEN')
      expect(await store.userWithIdentity(ISSUER, 's')).toMatchObject({ name: 'ada' })
      expect(await store.userWithIdentity(ISSUER, 'S')).toBeNull()
      expect(await store.userWithIdentity('https://other.example', 's')).toBeNull()
      expect(await store.identities('user-ada')).toEqual([identity('1', 'ada', 's')])
      expect(await store.disconnectIdentity('user-bob', '1')).toBe(false)
      expect(await store.disconnectIdentity('user-ada', '1')).toBe(true)
      expect(await store.userWithIdentity(ISSUER, 's')).toBeNull()
    })

    test('are bounded for a user', async () => {
      const { store } = await fresh(['ada', 'AUTHOR'])
      for (let count = 0; count < MAX_IDENTITIES; count++)
        expect(await store.connectIdentity(identity(`i${count}`, 'ada'))).toBe('DONE')
      expect(await store.connectIdentity(identity('more', 'ada'))).toBe('TOO_MANY')
    })

    test('come with a new user: both are made, or neither', async () => {
      const { store } = await fresh(['ada', 'AUTHOR'])
      const eve = {
        id: 'user-eve',
        name: 'eve',
        role: 'AUTHOR',
        passwordHash: null,
        mustChangePassword: false,
        createdAt: AT,
      } as const
      const along = { identity: identity('1', 'eve', 's'), confirmedMail: 'Eve@example.org' }
      expect(await store.createUser({ ...eve, name: 'ada' }, along)).toBeNull()
      expect(await store.userWithIdentity(ISSUER, 's')).toBeNull()
      expect(await store.createUser(eve, along)).toMatchObject({ name: 'eve' })
      expect(await store.createUser({ ...eve, id: 'x', name: 'x' }, along)).toBeNull()
      expect(await store.userNamed('eve')).toMatchObject({ passwordHash: null })
      expect(await store.userWithMail('eve@EXAMPLE.org')).toMatchObject({ name: 'eve' })
    })

    test('of active administrators are known', async () => {
      const { store } = await fresh(['ada', 'AUTHOR'], ['root', 'ADMIN'])
      await store.connectIdentity(identity('1', 'ada'))
      expect(await store.adminHasIdentity([ISSUER])).toBe(false)
      await store.connectIdentity(identity('2', 'root'))
      expect(await store.adminHasIdentity([ISSUER])).toBe(true)
      expect(await store.adminHasIdentity(['https://other.example'])).toBe(false)
      expect(await store.adminHasIdentity([])).toBe(false)
    })
  })

  describe(`${name}: sessions`, () => {
    const session = (id: string, createdAt: string) => ({
      id,
      user: 'user-ada',
      secretHash: id,
      createdAt,
      expiresAt: LATER,
    })

    test('of a provider need no password, and are listed newest first', async () => {
      const { store } = await fresh(['ada', 'AUTHOR'])
      const more = { passwordHash: null, provider: 'acme', client: 'a browser', signOffHint: 'hint' }
      expect(await store.createSession({ ...session('a', AT), ...more })).toBe(true)
      expect(
        await store.createSession({ ...session('b', '2026-11-23T09:30:00.000Z'), passwordHash: 'hash of ada' }),
      ).toBe(true)
      const [b, a] = await store.sessions('user-ada', AT)
      expect(b).toEqual({
        id: 'b',
        user: 'user-ada',
        provider: null,
        passkey: null,
        client: null,
        createdAt: '2026-11-23T09:30:00.000Z',
        expiresAt: LATER,
      })
      expect(a).toMatchObject({ id: 'a', provider: 'acme', client: 'a browser' })
      expect(await store.signOffHint('a')).toBe('hint')
      expect(await store.signOffHint('b')).toBeNull()
      expect(await store.session('a')).toEqual(a)
      expect(await store.sessions('user-ada', LATER)).toEqual([])
      expect(await store.credential('a', AT)).toMatchObject({ provider: 'acme' })
      await store.changeUser('ada', 1, { active: false })
      expect(await store.createSession({ ...session('c', AT), ...more })).toBe(false)
    })
  })

  describe(`${name}: mail addresses`, () => {
    test('are told nothing before they are confirmed, nor once they are others', async () => {
      const { store } = await fresh(['ada', 'AUTHOR'], ['bob', 'AUTHOR'])
      const choice = { address: 'ada@example.org', frequency: 'AT_ONCE' } as const
      expect(await store.setNotifications('user-ada', choice, AT)).toMatchObject({ confirmedAt: null })
      expect(await store.mailReaders()).toEqual([])
      expect(await store.confirmMail('user-ada', 'other@example.org', LATER)).toBe(false)
      expect(await store.confirmMail('user-ada', 'ada@example.org', LATER)).toBe(true)
      expect(await store.mailReaders()).toMatchObject([{ name: 'ada', toldUntil: LATER }])
      expect(await store.mailOf('user-ada')).toEqual({
        address: 'ada@example.org',
        confirmedAt: LATER,
        language: null,
      })
      expect(await store.setNotifications('user-ada', { ...choice, frequency: 'DIGEST' }, AT)).toMatchObject({
        confirmedAt: LATER,
      })
      expect(await store.userWithMail('ada@example.org')).toMatchObject({ name: 'ada' })
      await store.setNotifications('user-bob', choice, AT)
      expect(await store.userWithMail('ada@example.org')).toMatchObject({ name: 'ada' })
      await store.confirmMail('user-bob', 'ada@example.org', LATER)
      expect(await store.userWithMail('ada@example.org')).toBeNull()
      await store.setNotifications('user-ada', { ...choice, address: 'new@example.org' }, AT)
      expect(await store.notifications('user-ada')).toMatchObject({ confirmedAt: null })
      await store.setNotifications('user-ada', { address: null, frequency: 'NONE' }, AT)
      expect(await store.mailOf('user-ada')).toBeNull()
    })
  })

  describe(`${name}: passkeys`, () => {
    const passkey = (id: string, more: Partial<Passkey> = {}): Passkey => ({
      id,
      user: 'user-ada',
      name: `key ${id}`,
      credentialId: `credential-${id}`,
      publicKey: 'pQECAyYgASFYIA',
      counter: 4_294_967_295,
      transports: ['internal', 'hybrid'],
      isSynced: true,
      createdAt: AT,
      lastUsedAt: null,
      ...more,
    })

    test('are kept whole, oldest first, each key of a device once', async () => {
      const { store } = await fresh(['ada', 'AUTHOR'], ['bob', 'AUTHOR'])
      expect(await store.addPasskey(passkey('b', { createdAt: LATER }))).toBe('DONE')
      expect(await store.addPasskey(passkey('a'))).toBe('DONE')
      expect(await store.passkeys('user-ada')).toEqual([passkey('a'), passkey('b', { createdAt: LATER })])
      const taken = passkey('c', { user: 'user-bob', credentialId: 'credential-a' })
      expect(await store.addPasskey(taken)).toBe('PASSKEY_TAKEN')
      expect(await store.passkeyWith('credential-a')).toMatchObject({ passkey: passkey('a'), user: { name: 'ada' } })
      expect(await store.passkeyWith('credential-c')).toBeNull()
      for (let count = 2; count < MAX_PASSKEYS; count++) await store.addPasskey(passkey(`n${count}`))
      expect(await store.addPasskey(passkey('z'))).toBe('TOO_MANY_PASSKEYS')
    })

    test('are used once with each counter, whichever process sees it', async () => {
      const subject = await fresh(['ada', 'ADMIN'])
      const other = await subject.again()
      expect(await other.adminHasPasskey()).toBe(false)
      await subject.store.addPasskey(passkey('a', { counter: 3 }))
      const use = { id: 'a', before: 3, counter: 4, isSynced: false, at: LATER }
      const made = await Promise.all([subject.store, other].map((store) => store.recordPasskeyUse(use)))
      expect(made.filter(Boolean)).toHaveLength(1)
      expect(await other.passkeys('user-ada')).toEqual([
        passkey('a', { counter: 4, isSynced: false, lastUsedAt: LATER }),
      ])
      expect(await other.adminHasPasskey()).toBe(true)
      await other.close()
    })

    test('end the sessions that they opened when they are removed, but one', async () => {
      const { store } = await fresh(['ada', 'AUTHOR'], ['bob', 'AUTHOR'])
      await store.addPasskey(passkey('a'))
      const opened = { user: 'user-ada', passwordHash: null, createdAt: AT, expiresAt: LATER }
      for (const id of ['s1', 's2']) await store.createSession({ ...opened, id, secretHash: id, passkey: 'a' })
      await store.createSession({ ...opened, id: 's3', secretHash: 's3' })
      expect(await store.removePasskey('user-bob', 'a', null)).toBe(false)
      expect(await store.removePasskey('user-ada', 'a', 's1')).toBe(true)
      expect((await store.sessions('user-ada', AT)).map(({ id, passkey: by }) => [id, by])).toEqual([
        ['s3', null],
        ['s1', 'a'],
      ])
      expect(await store.removePasskey('user-ada', 'a', null)).toBe(false)
    })
  })

  describe(`${name}: second factors`, () => {
    test('are begun anew until one is confirmed', async () => {
      const { store } = await fresh(['ada', 'AUTHOR'])
      expect(await store.secondFactor('user-ada')).toBeNull()
      expect(await store.confirmSecondFactor('user-ada', [], AT)).toBe(false)
      expect(await store.enrolSecondFactor('user-ada', 'S1', AT)).toBe(true)
      expect(await store.enrolSecondFactor('user-ada', 'S2', AT)).toBe(true)
      expect(await store.secondFactor('user-ada')).toEqual({ secret: 'S2', confirmedAt: null, recoveryCodesLeft: 0 })
      expect(await store.confirmSecondFactor('user-ada', ['a', 'b'], AT)).toBe(true)
      expect(await store.confirmSecondFactor('user-ada', ['c'], AT)).toBe(false)
      expect(await store.enrolSecondFactor('user-ada', 'S3', AT)).toBe(false)
      expect(await store.secondFactor('user-ada')).toEqual({ secret: 'S2', confirmedAt: AT, recoveryCodesLeft: 2 })
      expect(await store.removeSecondFactor('user-ada')).toBe(true)
      expect(await store.removeSecondFactor('user-ada')).toBe(false)
      expect(await store.takeRecoveryCode('user-ada', 'a')).toBe(false)
    })

    test('are listed by page, and each secret is written in another form by one caller', async () => {
      const { store } = await fresh(['ada', 'AUTHOR'], ['bob', 'AUTHOR'])
      await store.enrolSecondFactor('user-bob', 'B', AT)
      await store.enrolSecondFactor('user-ada', 'A', AT)
      expect(await store.secondFactorSecrets('', 1)).toEqual([{ user: 'user-ada', secret: 'A' }])
      expect(await store.secondFactorSecrets('user-ada', 9)).toEqual([{ user: 'user-bob', secret: 'B' }])
      const made = await Promise.all(['A1', 'A2'].map((to) => store.replaceSecondFactorSecret('user-ada', 'A', to)))
      expect(made.filter(Boolean)).toHaveLength(1)
      expect((await store.secondFactor('user-ada'))?.secret).toMatch(/^A[12]$/)
    })

    test('pass each step and each recovery code once, whoever is first', async () => {
      const subject = await fresh(['ada', 'AUTHOR'])
      const { store } = subject
      const other = await subject.again()
      await store.enrolSecondFactor('user-ada', 'S', AT)
      await store.confirmSecondFactor('user-ada', ['a', 'b'], AT)
      const steps = await Promise.all([store, other, store].map((each) => each.takeCodeOfStep('user-ada', 59_000_000)))
      expect(steps.filter(Boolean)).toHaveLength(1)
      expect(await other.takeCodeOfStep('user-ada', 58_999_999)).toBe(false)
      const codes = await Promise.all([store, other, store].map((each) => each.takeRecoveryCode('user-ada', 'a')))
      expect(codes.filter(Boolean)).toHaveLength(1)
      await other.close()
    })

    test('count tries for all processes, until one is right or time has passed', async () => {
      const { store } = await fresh(['ada', 'AUTHOR'])
      await store.enrolSecondFactor('user-ada', 'S', AT)
      await store.confirmSecondFactor('user-ada', ['a'], AT)
      const before = '2026-11-23T08:45:00.000Z'
      expect(await store.countCodeTry('user-ada', AT, before)).toBe(1)
      expect(await store.countCodeTry('user-ada', AT, before)).toBe(2)
      expect(await store.countCodeTry('user-ada', LATER, AT)).toBe(1)
      expect(await store.countCodeTry('user-ada', LATER, AT)).toBe(2)
      await store.takeCodeOfStep('user-ada', 1)
      expect(await store.countCodeTry('user-ada', LATER, AT)).toBe(1)
    })
  })

  describe(`${name}: removed users`, () => {
    test('leave their name, or a pseudonym in every row, and what is only added stays so', async () => {
      const { store } = await fresh(['ada', 'AUTHOR'], ['bob', 'AUTHOR'], ['root', 'ADMIN'])
      await draft(store, 'c1', [put(concept('one'))])
      await draft(store, 'c2', [put(concept('two'))])
      await store.beginAudit({
        at: AT,
        actor: 'ada',
        tokenId: null,
        action: 'x',
        target: 'ada',
        subjects: ['ada'],
        requestId: null,
      })
      const gone = { at: LATER, basedOn: null }
      expect(await store.removeUser({ ...gone, name: 'root', pseudonym: null })).toMatchObject({
        outcome: 'LAST_ADMIN',
      })
      expect(await store.removeUser({ ...gone, name: 'nobody', pseudonym: null })).toEqual({ outcome: 'NO_SUCH_USER' })
      expect(await store.removeUser({ ...gone, basedOn: 3, name: 'ada', pseudonym: null })).toMatchObject({
        outcome: 'CONFLICT',
      })
      expect(await store.removeUser({ ...gone, name: 'ada', pseudonym: 'removed-1' })).toMatchObject({
        outcome: 'DONE',
        user: { name: 'removed-1', active: false, role: 'READER' },
      })
      expect(await store.removeUser({ ...gone, name: 'bob', pseudonym: 'removed-2' })).toMatchObject({
        outcome: 'DONE',
      })
      expect(await store.users('', 10)).toMatchObject([{ name: 'root' }])
      expect(await store.userCount()).toBe(1)
      expect(await store.user('user-ada')).toBeNull()
      expect(await store.userNamed('removed-1')).toBeNull()
      expect(await store.changeset('c2')).toMatchObject({ author: 'removed-1' })
      expect(await store.history('driver:one')).toMatchObject([{ author: 'removed-1' }])
      expect(await store.auditLog({ actor: 'removed-1', action: null, target: null }, null, 10)).toMatchObject([
        { target: 'removed-1', subjects: ['removed-1'] },
      ])
      expect(
        await store.createUser({
          id: 'x',
          name: 'removed-1',
          role: 'ADMIN',
          passwordHash: null,
          mustChangePassword: false,
          createdAt: AT,
        }),
      ).toBeNull()
    })
  })
}
