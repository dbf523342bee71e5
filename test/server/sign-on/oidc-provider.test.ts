import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  CLIENT_ID,
  CLIENT_SECRET,
  COMPLETE,
  newVerifier,
  PUBLIC_URL,
  pathHere,
  RETURN_TO,
  returned,
  type SignOnServer,
  signOnServer,
  startPath,
} from './sign-on-server.ts'

/** The people of the provider. */
const PEOPLE: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'ada-1': { email: 'ada@example.org', email_verified: true, preferred_username: 'ada', groups: ['editors'] },
  'eve-1': { email: 'eve@example.org', email_verified: false, preferred_username: 'eve', groups: [] },
}

let idp: Server
let issuer: string
let server: SignOnServer
/** Who is at the keyboard of the browser. */
let person = 'ada-1'

beforeAll(async () => {
  idp = createServer((request, response) => handle(request, response))
  await new Promise<void>((resolve) => idp.listen(0, '127.0.0.1', resolve))
  issuer = `http://127.0.0.1:${(idp.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT_ID,
        client_secret: CLIENT_SECRET,
        redirect_uris: [`${PUBLIC_URL}/auth/acme/callback`],
        post_logout_redirect_uris: [RETURN_TO],
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['preferred_username', 'groups'] },
    findAccount: (_context, id) => ({ accountId: id, claims: async () => ({ sub: id, ...PEOPLE[id] }) }),
    async loadExistingGrant(context) {
      const grant = new context.oidc.provider.Grant({
        clientId: context.oidc.client?.clientId ?? '',
        accountId: context.oidc.session?.accountId ?? '',
      })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    cookies: { keys: ['a key of tests'] },
  })
  const callback = provider.callback()
  handle = (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void callback(request, response)
    void provider.interactionFinished(request, response, { login: { accountId: person } })
  }
  server = await signOnServer({ issuer, createUsers: true, matchMail: true, roles: { editors: 'PUBLISHER' } })
})
let handle: (
  request: Parameters<ReturnType<Provider['callback']>>[0],
  response: Parameters<ReturnType<Provider['callback']>>[1],
) => void = () => {}
afterAll(async () => {
  await server.close()
  idp.closeAllConnections()
  await new Promise((resolve) => idp.close(resolve))
})

/** Follows a provider as a browser does, with its cookies, until it sends the browser elsewhere. */
async function follow(address: string): Promise<string> {
  const cookies = new Map<string, string>()
  let url = address
  for (let step = 0; step < 10; step++) {
    if (new URL(url).origin !== issuer) return url
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie } })
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      cookies.set(name, value)
    }
    const location = answer.headers.get('location')
    if (location === null) throw new Error(`${answer.status} ${await answer.text()}`)
    url = new URL(location, url).href
  }
  throw new Error('the provider sends the browser around')
}

async function signOn(who: string) {
  person = who
  const { verifier, challenge } = newVerifier()
  const begun = await server.get(startPath(challenge))
  const back = await follow(begun.location ?? '')
  const came = returned((await server.get(pathHere(back), begun.cookie)).location)
  expect(came).toMatchObject({ page: RETURN_TO, error: null })
  return (await server.ask(COMPLETE, { code: came.code, verifier })).completeSignOn
}

test('an independent provider signs people in, with the groups of its user info', async () => {
  const made = await signOn('ada-1')
  expect(made.outcome).toBe('SIGNED_IN')
  const { viewer } = await server.ask(
    '{ viewer { user { name role } identities { issuer subject } notifications { address confirmedAt } } }',
    {},
    made.secret,
  )
  expect(viewer).toEqual({
    user: { name: 'ada', role: 'PUBLISHER' },
    identities: [{ issuer, subject: 'ada-1' }],
    notifications: { address: 'ada@example.org', confirmedAt: expect.any(String) },
  })
  const [entry] = await server.store.auditLog({ actor: null, action: 'completeSignOn', target: null }, null, 1)
  expect(entry).toMatchObject({ outcome: 'DONE', subjects: ['ada'], detail: 'SIGNED_IN' })
})

test('and refuses whoever is in no group', async () => {
  expect(await signOn('eve-1')).toMatchObject({ outcome: 'NOT_ALLOWED' })
})

test('a replayed code of the provider is refused there, and here', async () => {
  person = 'ada-1'
  const first = newVerifier()
  const begun = await server.get(startPath(first.challenge))
  const back = await follow(begun.location ?? '')
  expect((await server.get(pathHere(back), begun.cookie)).status).toBe(303)
  expect((await server.get(pathHere(back), begun.cookie)).status).toBe(400)
  // The code of the provider under a state that is good.
  const again = await server.get(startPath(newVerifier().challenge))
  const url = new URL(await follow(again.location ?? ''))
  url.searchParams.set('code', new URL(back).searchParams.get('code') ?? '')
  expect(returned((await server.get(pathHere(url.href), again.cookie)).location)).toMatchObject({ error: 'REFUSED' })
})

test('the session at the provider is ended as well', async () => {
  const { secret } = await signOn('ada-1')
  const { signOut } = await server.ask('mutation { signOut { signOffUrl } }', {}, secret)
  const left = await server.get(`${pathHere(signOut.signOffUrl)}&returnTo=${encodeURIComponent(RETURN_TO)}`)
  const page = await fetch(left.location ?? '')
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('/session/end/confirm')
})
