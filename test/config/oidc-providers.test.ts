import { expect, test } from 'vitest'
import { oidcProviders } from '../../src/app/oidc-providers.ts'
import { readOidcProviders } from '../../src/config/oidc-providers.ts'

const ONE = { name: 'acme', issuer: 'https://login.example.org', clientId: 'aetia', clientSecret: 'very secret' }
const problemsOf = (value: unknown) => {
  const reading = readOidcProviders(value)
  return 'problems' in reading ? reading.problems : []
}

test('a provider has defaults that let nobody in whom no setting names', () => {
  expect(readOidcProviders({ providers: [ONE] })).toEqual({
    providers: [
      {
        ...ONE,
        clientAuthentication: 'basic',
        scopes: ['openid', 'profile', 'email'],
        groupsClaim: 'groups',
        roles: {},
        defaultRole: null,
        createUsers: false,
        matchMail: false,
        clockTolerance: 30,
      },
    ],
  })
})

test('every problem is told, and none repeats a value', () => {
  const problems = problemsOf({
    providers: [
      { ...ONE, name: 'Not a Name', issuer: 'http://login.example.org', roles: { a: 'KING' }, secret: 'very secret' },
      { ...ONE, issuer: 'https://x.example', scopes: ['email'], clockTolerance: 1e9 },
    ],
  })
  expect(problems.map((problem) => problem.split(':')[0])).toEqual(
    expect.arrayContaining([
      'providers.0.name',
      'providers.0.issuer',
      'providers.0.roles.a',
      'providers.1.clockTolerance',
    ]),
  )
  expect(problems.join()).not.toContain('very secret')
  for (const value of [null, [], {}, { providers: [] }, { providers: 'x' }, 'x', 7])
    expect(problemsOf(value).length).toBeGreaterThan(0)
})

test('names and issuers are given once, and who creates users says which role they get', () => {
  expect(problemsOf({ providers: [ONE, ONE] })).toEqual([
    'providers.1.name: expected a name that no other provider has',
    'providers.1.issuer: expected an issuer that no other provider has',
  ])
  expect(problemsOf({ providers: [{ ...ONE, scopes: ['email'] }] })).toEqual([
    'providers.0.scopes: expected "openid" among them',
  ])
  expect(problemsOf({ providers: [{ ...ONE, createUsers: true }] })).toEqual([
    'providers.0.roles: expected groups or a "defaultRole", because "createUsers" is true',
  ])
})

test('http is for this machine alone', () => {
  for (const issuer of ['http://localhost:8080', 'http://127.0.0.1:1', 'http://[::1]:1', 'https://x.example/realms/a'])
    expect(problemsOf({ providers: [{ ...ONE, issuer }] }), issuer).toEqual([])
  for (const issuer of [
    'http://x.example',
    'https://u:p@x.example',
    'https://x.example/?a',
    'ftp://x',
    'x',
    'http://127.evil.example',
  ])
    expect(problemsOf({ providers: [{ ...ONE, issuer }] }), issuer).toHaveLength(1)
})

test('they come as JSON or from a file, and a broken one is not quoted', async () => {
  expect(await oidcProviders({ oidc: null })).toEqual([])
  expect(await oidcProviders({ oidc: JSON.stringify({ providers: [ONE] }) })).toMatchObject([{ name: 'acme' }])
  await expect(oidcProviders({ oidc: '{"clientSecret":"very secret"' })).rejects.toThrow(
    /^AETIA_OIDC: it is not JSON\.$/,
  )
  await expect(oidcProviders({ oidc: './not-there.json' })).rejects.toThrow(/not-there\.json cannot be read/)
})
