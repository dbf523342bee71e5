import { expect, test } from 'vitest'
import { resolveHost } from '../../src/webhooks/resolve-host.ts'

test('a name is resolved as this machine resolves it, to all of its addresses', async () => {
  const addresses = await resolveHost('localhost', AbortSignal.timeout(10_000))
  expect(addresses.length).toBeGreaterThan(0)
  for (const { address } of addresses) expect(['127.0.0.1', '::1']).toContain(address)
})

test('a name that does not exist fails', async () => {
  await expect(resolveHost('nowhere.invalid', AbortSignal.timeout(10_000))).rejects.toThrow()
})

test('nobody waits longer than the signal', async () => {
  const stop = new AbortController()
  const waiting = resolveHost('localhost', stop.signal)
  stop.abort(new Error('enough'))
  await expect(waiting).rejects.toThrow('enough')
  await expect(resolveHost('localhost', stop.signal)).rejects.toThrow('enough')
})
