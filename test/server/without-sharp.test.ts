import { expect, onTestFinished, test, vi } from 'vitest'
import { startAssetServer } from '../notation/asset-server.ts'

vi.mock('sharp', () => {
  throw new Error('there is no sharp for this machine')
})

/** One pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

test('a machine without sharp stores and serves pictures, and refuses other sizes of them with 503', async () => {
  const server = await startAssetServer()
  onTestFinished(() => server.close())
  const { status, body } = await server.upload(PNG, {}, 'AUTHOR')
  expect(status).toBe(201)
  expect(body.file.placeholder ?? null).toBeNull()
  const whole = await fetch(server.origin + new URL(body.url, server.origin).pathname)
  expect([whole.status, whole.headers.get('content-type')]).toEqual([200, 'image/png'])
  const other = await fetch(`${server.origin}/assets/${body.file.sha256}-160.webp`)
  expect(other.status).toBe(503)
  expect(await other.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] })
})
