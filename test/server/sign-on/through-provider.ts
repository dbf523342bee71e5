import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { type ForgingProvider, startForgingProvider } from './forging-provider.ts'
import { CLIENT_ID, CLIENT_SECRET, newVerifier, pathHere, type SignOnServer, startPath } from './sign-on-server.ts'

/** A provider for the tests of a file, honest again before each. */
export function forgingProvider(): Pick<ForgingProvider, 'issuer' | 'forge'> {
  let provider: ForgingProvider
  beforeAll(async () => {
    provider = await startForgingProvider(CLIENT_ID, CLIENT_SECRET)
  })
  afterAll(() => provider.close())
  beforeEach(() => provider.forge({}))
  return {
    get issuer() {
      return provider.issuer
    },
    forge: (how) => provider.forge(how),
  }
}

/** A browser goes to the provider and is sent back; it has not come back yet. */
export async function toProvider(server: SignOnServer) {
  const { verifier, challenge } = newVerifier()
  const begun = await server.get(startPath(challenge))
  expect(begun.status, begun.body).toBe(303)
  const sent = await fetch(begun.location ?? '', { redirect: 'manual' })
  return { verifier, cookie: begun.cookie, setCookie: begun.setCookie, back: pathHere(sent.headers.get('location')) }
}
