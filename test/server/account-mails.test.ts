import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { type AccountsServer, PASSWORD, startAccountsServer } from '../start-accounts-server.ts'

const NEW_PASSWORD = 'staple battery horse correct'
const SET =
  'mutation ($mail: MailFrequency!, $address: String) { setNotifications(input: { mail: $mail, address: $address }) { notifications { address confirmedAt mail } } }'
const CONFIRM = 'mutation ($secret: String!) { confirmMail(input: { secret: $secret }) { outcome } }'
const REQUEST = 'mutation ($name: String!) { requestPasswordReset(input: { name: $name }) { outcome } }'
const RESET =
  'mutation ($secret: String!, $new: String!) { resetPasswordByMail(input: { secret: $secret, new: $new }) { outcome } }'
const SIGN_IN =
  'mutation ($name: String!, $password: String!) { signIn(input: { name: $name, password: $password }) { outcome secret } }'
const HOUR = 3_600_000

let server: AccountsServer
let session: string
beforeEach(async () => {
  server = await startAccountsServer({
    AETIA_SMTP_URL: 'smtp://127.0.0.1:1',
    AETIA_PUBLIC_URL: 'https://a.example/base',
  })
  session = await server.session('AUTHOR')
  return () => server.close()
})

/** What the outbox has to send, each once. */
const mails = async () => server.store.takeDueMails(100, 600)
const secretIn = (text = '') => /secret=(aetia_once_[\w-]{43})/.exec(text)?.[1] ?? ''
const set = async (address: string | null, mail = 'AT_ONCE', bearer = session) =>
  server.ask(SET, { mail, address }, bearer)
const ask = async (query: string, variables: object) => Object.values((await server.ask(query, variables)).data)[0]

async function confirmed(address = 'author@example.org', bearer = session): Promise<void> {
  await set(address, 'NONE', bearer)
  const [mail] = await mails()
  expect(await ask(CONFIRM, { secret: secretIn(mail?.text) })).toEqual({ outcome: 'DONE' })
}

describe('a mail address', () => {
  test('gets a link and nothing else before its owner has confirmed it', async () => {
    expect((await set('author@example.org')).data.setNotifications.notifications).toEqual({
      address: 'author@example.org',
      confirmedAt: null,
      mail: 'AT_ONCE',
    })
    const sent = await mails()
    expect(sent).toMatchObject([{ to: 'author@example.org', subject: 'Aetia: is this your mail address?' }])
    expect(sent[0]?.text).toMatch(/https:\/\/a\.example\/base\/account\/confirm-mail\?secret=aetia_once_/)
    expect(await server.store.mailReaders()).toEqual([])
    const secret = secretIn(sent[0]?.text)
    expect(await ask(CONFIRM, { secret })).toEqual({ outcome: 'DONE' })
    expect(await server.store.mailReaders()).toMatchObject([{ name: 'author', address: 'author@example.org' }])
    expect(await ask(CONFIRM, { secret })).toEqual({ outcome: 'LINK_INVALID' })
  })

  test('that is another one is confirmed anew, and the link of the one before is not good', async () => {
    await set('first@example.org')
    const [first] = await mails()
    await set('second@example.org')
    expect(await ask(CONFIRM, { secret: secretIn(first?.text) })).toEqual({ outcome: 'LINK_INVALID' })
    const [second] = await mails()
    expect(await ask(CONFIRM, { secret: secretIn(second?.text) })).toEqual({ outcome: 'DONE' })
    await set('second@example.org', 'DIGEST')
    expect(await mails()).toEqual([])
    expect(await server.store.mailReaders()).toHaveLength(1)
    await set('third@example.org', 'DIGEST')
    expect(await server.store.mailReaders()).toEqual([])
  })

  test('is confirmed within a day', async () => {
    await set('author@example.org')
    const [mail] = await mails()
    server.pass(24 * HOUR)
    expect(await ask(CONFIRM, { secret: secretIn(mail?.text) })).toEqual({ outcome: 'LINK_INVALID' })
  })

  test('of a stranger is not mailed again and again', async () => {
    const answers = []
    for (let count = 0; count < 12; count++) answers.push((await set(`victim${count}@example.org`)).refusal)
    expect(answers.filter((refusal) => refusal.startsWith('LIMIT_EXCEEDED'))).toHaveLength(2)
  })

  test('takes no second line into a header', async () => {
    for (const address of [
      'a@b.example\r\nBcc: x@y.example',
      'a@b.example,c@d.example',
      '"a b"@c.example',
      `${'a'.repeat(300)}@b.example`,
    ])
      expect((await set(address)).refusal).toMatch(/^BAD_USER_INPUT/)
    expect(await mails()).toEqual([])
  })
})

describe('a mail about an account', () => {
  const inGerman = { 'aetia-language': 'de-AT, en' }

  test('is in the language that was asked in', async () => {
    await server.ask(SET, { mail: 'NONE', address: 'author@example.org' }, session, inGerman)
    const [mail] = await mails()
    expect(mail).toMatchObject({ subject: 'Aetia: Ist das Ihre Mailadresse?' })
    expect(mail?.text).toMatch(/^Hallo author,[\s\S]*secret=aetia_once_[\w-]{43}&lang=de\n/)
    expect(await ask(CONFIRM, { secret: secretIn(mail?.text) })).toEqual({ outcome: 'DONE' })
    // Who names no language gets that of the address.
    await ask(REQUEST, { name: 'author' })
    expect(await mails()).toMatchObject([{ subject: 'Aetia: ein neues Passwort' }])
    await server.ask(REQUEST, { name: 'author' }, null, { 'aetia-language': 'en' })
    expect(await mails()).toMatchObject([{ subject: 'Aetia: a new password' }])
  })

  test('is in that of the address until another one is named with it', async () => {
    await server.ask(SET, { mail: 'NONE', address: 'author@example.org' }, session, inGerman)
    await set('author@example.org', 'DIGEST')
    expect((await server.store.mailOf('user-author'))?.language).toBe('de')
    await server.ask(SET, { mail: 'NONE', address: 'author@example.org' }, session, { 'aetia-language': 'en' })
    expect((await server.store.mailOf('user-author'))?.language).toBe('en')
  })

  test('is in English where nobody names a language that there are words for', async () => {
    await server.ask(SET, { mail: 'NONE', address: 'author@example.org' }, session, { 'aetia-language': 'fr' })
    expect(await mails()).toMatchObject([{ subject: 'Aetia: is this your mail address?' }])
  })
})

describe('a password is reset by mail', () => {
  test('with a link that is good once, and ends every session', async () => {
    await confirmed()
    expect(await ask(REQUEST, { name: 'author' })).toEqual({ outcome: 'REQUESTED' })
    const [mail] = await mails()
    expect(mail).toMatchObject({ to: 'author@example.org', subject: 'Aetia: a new password' })
    const secret = secretIn(mail?.text)
    expect((await server.ask(RESET, { secret, new: 'short' })).refusal).toMatch(/^BAD_USER_INPUT "new" must be/)
    expect((await server.ask(RESET, { secret, new: 'authorauthor1' })).refusal).toMatch(/^BAD_USER_INPUT "new" must be/)
    expect(await ask(RESET, { secret, new: NEW_PASSWORD })).toEqual({ outcome: 'DONE' })
    expect((await server.ask('{ viewer { user { name } } }', {}, session)).refusal).toMatch(/^UNAUTHENTICATED/)
    expect(await ask(SIGN_IN, { name: 'author', password: NEW_PASSWORD })).toMatchObject({ outcome: 'SIGNED_IN' })
    expect(await ask(SIGN_IN, { name: 'author', password: PASSWORD })).toMatchObject({
      outcome: 'WRONG_NAME_OR_PASSWORD',
    })
    expect(await ask(RESET, { secret, new: `${NEW_PASSWORD} again` })).toEqual({ outcome: 'LINK_INVALID' })
  })

  test('by the confirmed address too, in any case of letters, and not by one that is not confirmed', async () => {
    await set('author@example.org')
    await mails()
    expect(await ask(REQUEST, { name: 'author@example.org' })).toEqual({ outcome: 'REQUESTED' })
    expect(await ask(REQUEST, { name: 'author' })).toEqual({ outcome: 'REQUESTED' })
    expect(await mails()).toEqual([])
    await confirmed()
    expect(await ask(REQUEST, { name: 'Author@Example.org' })).toEqual({ outcome: 'REQUESTED' })
    expect(await mails()).toHaveLength(1)
  })

  test('and nobody learns who there is', async () => {
    await confirmed()
    for (const name of ['author', 'nobody', '', '__proto__', 'x@y.example', 'a'.repeat(300), "' OR 1=1 --"])
      expect(await ask(REQUEST, { name }), name).toEqual({ outcome: 'REQUESTED' })
    const log = await server.store.auditLog({ actor: null, action: 'requestPasswordReset', target: null }, null, 100)
    expect(log.map(({ target, outcome }) => `${target} ${outcome}`)).toContain('null DONE')
    expect(log.map(({ target }) => target)).not.toContain('x@y.example')
    expect(await mails()).toHaveLength(1)
  })

  test('at most three times in a quarter of an hour for one user, and 20 times from one network', async () => {
    await confirmed()
    const outcomes = []
    for (let count = 0; count < 30; count++)
      outcomes.push(((await ask(REQUEST, { name: 'author' })) as { outcome: string }).outcome)
    expect(outcomes).toEqual([...Array(20).fill('REQUESTED'), ...Array(10).fill('TOO_MANY_ATTEMPTS')])
    expect(await mails()).toHaveLength(3)
    const count = await server.store.auditCount({ actor: null, action: 'requestPasswordReset', target: null })
    expect(count).toBe(21)
  })

  test('not with a link that was asked for before the password was changed', async () => {
    await confirmed()
    await ask(REQUEST, { name: 'author' })
    const [mail] = await mails()
    await server.ask(
      'mutation { resetPassword(input: { name: "author" }) { outcome } }',
      {},
      await server.session('ADMIN'),
    )
    expect(await ask(RESET, { secret: secretIn(mail?.text), new: NEW_PASSWORD })).toEqual({ outcome: 'LINK_INVALID' })
  })

  test('not after an hour, with the link of something else, or a guess', async () => {
    await set('author@example.org')
    const [confirmation] = await mails()
    expect(await ask(RESET, { secret: secretIn(confirmation?.text), new: NEW_PASSWORD })).toEqual({
      outcome: 'LINK_INVALID',
    })
    await confirmed()
    await ask(REQUEST, { name: 'author' })
    const [mail] = await mails()
    server.pass(HOUR)
    expect(await ask(RESET, { secret: secretIn(mail?.text), new: NEW_PASSWORD })).toEqual({ outcome: 'LINK_INVALID' })
    for (const secret of ['', 'x', `aetia_once_${'A'.repeat(43)}`])
      expect(await ask(RESET, { secret, new: NEW_PASSWORD })).toEqual({ outcome: 'LINK_INVALID' })
  })

  test('not of a user who is switched off, nor where no mail server is named', async () => {
    await confirmed()
    await ask(REQUEST, { name: 'author' })
    const [mail] = await mails()
    await server.store.changeUser('author', 1, { active: false })
    expect(await ask(RESET, { secret: secretIn(mail?.text), new: NEW_PASSWORD })).toEqual({ outcome: 'LINK_INVALID' })
    const other = await startAccountsServer()
    onTestFinished(() => other.close())
    expect((await other.ask(REQUEST, { name: 'author' })).data.requestPasswordReset).toEqual({ outcome: 'MAIL_OFF' })
  })
})

describe('the pages of links', () => {
  const page = (path: string, init: RequestInit = {}) => fetch(new URL(path, server.url), init)
  const post = (path: string, fields: Record<string, string>) =>
    page(path, { method: 'POST', body: new URLSearchParams(fields) })

  test('change nothing when they are looked at, and everything by their button', async () => {
    await set('author@example.org')
    const [mail] = await mails()
    const secret = secretIn(mail?.text)
    for (let look = 0; look < 3; look++) {
      const shown = await page(`/account/confirm-mail?secret=${secret}`)
      expect(shown.status).toBe(200)
      expect(await shown.text()).toContain('<button>Yes, it is mine</button>')
      expect(shown.headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
      expect(shown.headers.get('cache-control')).toBe('no-store')
      expect(shown.headers.get('referrer-policy')).toBe('no-referrer')
    }
    const done = await post('/account/confirm-mail', { secret })
    expect([done.status, await done.text()]).toEqual([200, expect.stringContaining('The address is confirmed.')])
    expect((await post('/account/confirm-mail', { secret })).status).toBe(400)
    expect(server.log()).not.toContain(secret)
  })

  test('set a password, and say what is wrong with one', async () => {
    await confirmed()
    await ask(REQUEST, { name: 'author' })
    const secret = secretIn((await mails())[0]?.text)
    const wrong = await post('/account/reset-password', { secret, new: 'short' })
    expect([wrong.status, await wrong.text()]).toEqual([
      400,
      expect.stringMatching(/role="alert".*12 characters or more/),
    ])
    const done = await post('/account/reset-password', { secret, new: NEW_PASSWORD })
    expect([done.status, await done.text()]).toEqual([200, expect.stringContaining('The password is set.')])
    const [entry] = await server.store.auditLog({ actor: null, action: 'resetPasswordByMail', target: null }, null, 1)
    expect(entry).toMatchObject({ outcome: 'DONE', subjects: ['author'] })
  })

  test('speak the language of the browser, or that of the mail before it', async () => {
    const secret = `aetia_once_${'A'.repeat(43)}`
    const shown = async (path: string, language: string) =>
      (await page(path, { headers: { 'accept-language': language } })).text()
    expect(await shown(`/account/reset-password?secret=${secret}`, 'de-AT,de;q=0.9,en;q=0.5')).toMatch(
      /<html lang="de">[\s\S]*action="\/account\/reset-password\?lang=de"[\s\S]*Neues Passwort/,
    )
    expect(await shown(`/account/reset-password?secret=${secret}&lang=de`, 'en')).toContain('Passwort festlegen')
    expect(await shown(`/account/reset-password?secret=${secret}`, 'fr, *;q=0.1')).toContain('Set the password')
    expect(await shown('/account/confirm-mail?secret=x', 'de')).toContain('Dieser Link gilt nicht mehr.')
    const refused = await post('/account/reset-password?lang=de', { secret, new: 'kurz' })
    expect(await refused.text()).toContain('Dieses Passwort ist zu kurz')
    const unknown = await post('/account/reset-password?lang=de', { secret, new: NEW_PASSWORD })
    expect(await unknown.text()).toContain('Dieser Link gilt nicht mehr.')
  })

  test('that is about passkeys runs its own script alone, and is there where passkeys are', async () => {
    const shown = await page('/account/passkeys', { headers: { 'accept-language': 'de' } })
    expect([shown.status, await shown.text()]).toEqual([200, expect.stringContaining('Mit einem Passkey anmelden')])
    expect(shown.headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self'; connect-src/)
    expect(shown.headers.get('vary')).toContain('accept-language')
    const script = await page('/account/passkeys.js')
    expect(script.headers.get('content-type')).toMatch(/^text\/javascript/)
    const bare = await startAccountsServer()
    onTestFinished(() => bare.close())
    expect((await fetch(new URL('/account/passkeys', bare.url))).status).toBe(404)
  })

  test('take no markup from strangers, and no endless body', async () => {
    const evil = '"><script>alert(1)</script>'
    for (const answer of [
      await page(`/account/confirm-mail?secret=${encodeURIComponent(evil)}`),
      await post('/account/confirm-mail', { secret: evil }),
      await post('/account/reset-password', { secret: evil, new: evil }),
      await post('/account/reset-password', {}),
    ]) {
      expect(answer.status).toBe(400)
      expect(await answer.text()).not.toContain('<script>')
    }
    expect((await post('/account/reset-password', { secret: 'x'.repeat(20_000) })).status).toBe(413)
  })
})
