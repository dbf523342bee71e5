import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AssetServer, startAssetServer } from '../notation/asset-server.ts'
import { PDF, pictureOf, svgOf } from '../notation/pictures.ts'

let server: AssetServer
beforeAll(async () => {
  server = await startAssetServer({ AETIA_MAX_ASSET_BYTES: '200000', AETIA_MAX_IMAGE_PIXELS: '4000000' })
})
afterAll(() => server.close())

const get = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
  fetch(`${server.origin}${path}`, { headers, method })
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer())

describe('an upload', () => {
  test('is answered with what is known of the file, in the form that edits take', async () => {
    const { status, headers, body } = await server.upload(await pictureOf('png', 300, 200))
    expect(status).toBe(201)
    expect(body).toMatchObject({
      isNew: true,
      file: { mediaType: 'image/png', width: 300, height: 200 },
      asset: { slug: null, text: null, credit: null, license: null, file: { sha256: body.file.sha256 } },
    })
    expect(body.file.placeholder).toMatch(/^data:image\/webp;base64,/)
    expect([headers.get('location'), body.url]).toEqual(Array(2).fill(`/assets/${body.file.sha256}.png`))
    expect(headers.get('cache-control')).toBe('no-store')
  })

  test('of the same file twice is stored once', async () => {
    const bytes = await pictureOf('jpeg', 33, 44)
    const first = await server.upload(bytes)
    const second = await server.upload(bytes, {}, 'ADMIN')
    expect([first.status, second.status]).toEqual([201, 200])
    expect(second.body).toEqual({ ...first.body, isNew: false })
  })

  test('finds the type in the bytes, whatever was said of it', async () => {
    const { body } = await server.upload(svgOf(), { 'content-type': 'image/png; name="a.png"' })
    expect(body.file).toMatchObject({ mediaType: 'image/svg+xml', width: 300, height: 200 })
  })

  test('keeps documents as they are', async () => {
    const { body } = await server.upload(PDF, { 'content-type': 'text/html' })
    expect(body.file).toEqual({
      sha256: createHash('sha256').update(PDF).digest('hex'),
      mediaType: 'application/pdf',
      bytes: PDF.length,
    })
  })

  const digestOf = (algorithm: string, bytes: Buffer) => createHash(algorithm).update(bytes).digest('base64')

  test('is held against the digests that its sender says', async () => {
    const right = { 'repr-digest': `sha-512=:${digestOf('sha512', PDF)}:, unknown=:AAAA:` }
    expect((await server.upload(PDF, right)).status).toBeLessThan(300)
    for (const header of ['repr-digest', 'content-digest']) {
      const wrong = { [header]: `sha-256=:${digestOf('sha256', Buffer.from('other'))}:` }
      const { status, body } = await server.upload(PDF, wrong)
      expect([status, body.errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST'])
      expect(body.errors[0].message).toMatch(/is not the one in/)
    }
    expect((await server.upload(PDF, { 'repr-digest': 'sha-256=hello' })).status).toBe(400)
  })

  test.each([
    ['nobody', null, 401, 'UNAUTHENTICATED'],
    ['a reader', 'READER', 403, 'FORBIDDEN'],
  ] as const)('of %s is refused', async (_name, role, status, code) => {
    const answer = await server.upload(svgOf(), {}, role)
    expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([status, code])
    expect(answer.headers.get('connection')).toBe('close')
  })

  test('is in the audit log, with what came of it', async () => {
    const { body } = await server.upload(svgOf('<circle r="77"/>'))
    await server.upload(Buffer.from('hello'))
    const { body: log } = await server.ask(
      '{ auditLog(action: "uploadAsset", first: 2) { nodes { actor outcome detail subjects } } }',
      {},
      'ADMIN',
    )
    expect(log.data.auditLog.nodes).toEqual([
      { actor: 'author', outcome: 'REFUSED', detail: 'UNKNOWN_TYPE', subjects: [] },
      { actor: 'author', outcome: 'DONE', detail: 'STORED', subjects: [body.file.sha256] },
    ])
  })

  test('by a form or in a content coding is refused', async () => {
    for (const headers of [{ 'content-type': 'multipart/form-data; boundary=x' }, { 'content-encoding': 'gzip' }])
      expect((await server.upload(PDF, headers as Record<string, string>)).status).toBe(415)
  })

  test('of more than the bound is refused, by its length and while it comes', async () => {
    const long = Buffer.alloc(200_001, '%PDF-1.7\n')
    expect((await server.upload(long)).status).toBe(413)
    const stream = new ReadableStream({
      start(controller) {
        for (let sent = 0; sent < 30; sent++) controller.enqueue(new Uint8Array(10_000))
        controller.close()
      },
    })
    const response = await fetch(`${server.origin}/assets`, {
      method: 'POST',
      headers: { authorization: 'Bearer AUTHOR' },
      body: stream,
      duplex: 'half',
    } as RequestInit)
    expect(response.status).toBe(413)
  })

  test('of nothing is refused', async () => {
    expect((await server.upload(Buffer.alloc(0))).status).toBe(400)
    const response = await get('/assets', { authorization: 'Bearer AUTHOR' }, 'POST')
    expect(response.status).toBe(400)
  })
})

describe('an asset', () => {
  let picture: Awaited<ReturnType<AssetServer['upload']>>['body']
  beforeAll(async () => {
    picture = (await server.upload(await pictureOf('png', 800, 600))).body
  })

  test('is served for ever, and by its own type', async () => {
    const response = await get(picture.url)
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'cross-origin',
      'accept-ranges': 'bytes',
      'content-disposition': 'inline',
      'content-length': String(picture.file.bytes),
    })
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
    const bytes = await bytesOf(response)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(picture.file.sha256)
  })

  test('is not compressed on the way, and not sent again to who has it', async () => {
    const { body } = await server.upload(svgOf('<circle r="5"/>'.repeat(200)))
    const response = await get(body.url, { 'accept-encoding': 'br, gzip' })
    expect(response.headers.get('content-encoding')).toBe(null)
    expect((await bytesOf(response)).length).toBe(body.file.bytes)
    const again = await get(body.url, { 'if-none-match': response.headers.get('etag') ?? '' })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  test('is answered to HEAD without its bytes', async () => {
    const response = await get(picture.url, {}, 'HEAD')
    expect([response.status, response.headers.get('content-length')]).toEqual([200, String(picture.file.bytes)])
    expect(await response.text()).toBe('')
  })

  test.each([
    ['bytes=0-9', 0, 10],
    ['bytes=100-', 100, undefined],
    ['bytes=-5', -5, undefined],
    ['bytes=5-1000000', 5, undefined],
  ])('is sent in the range %s', async (range, from, to) => {
    const whole = await bytesOf(await get(picture.url))
    const response = await get(picture.url, { range })
    expect(response.status).toBe(206)
    const part = whole.subarray(from, to)
    expect(await bytesOf(response)).toEqual(part)
    expect(response.headers.get('content-length')).toBe(String(part.length))
    const start = whole.length - whole.subarray(from).length
    expect(response.headers.get('content-range')).toBe(`bytes ${start}-${start + part.length - 1}/${whole.length}`)
  })

  test('is refused beyond its end, and whole where a range cannot be read', async () => {
    const beyond = await get(picture.url, { range: 'bytes=10000000-' })
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${picture.file.bytes}`])
    for (const range of ['bytes=0-1,4-5', 'bytes=5-1', 'lines=1-2', 'bytes=--', `bytes=${'9'.repeat(4_000)}-`])
      expect((await get(picture.url, { range })).status, range.slice(0, 20)).toBe(200)
    const other = await get(picture.url, { range: 'bytes=0-1', 'if-range': '"another"' })
    expect(other.status).toBe(200)
  })

  test('that is a document is saved, under our name', async () => {
    const { body } = await server.upload(PDF)
    const response = await get(body.url)
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${body.file.sha256}.pdf"`)
    expect(response.headers.get('content-type')).toBe('application/pdf')
  })

  test.each(['x.png', `${'0'.repeat(64)}.png`, `${'0'.repeat(64)}.html`, '..%2f..%2fetc%2fpasswd', '%00'])(
    'is not there under %s',
    async (name) => {
      const response = await get(`/assets/${name}`)
      expect([400, 404]).toContain(response.status)
      expect(response.headers.get('cache-control')).toBe('no-store')
    },
  )
})

describe('a picture of another size', () => {
  let sha256: string
  beforeAll(async () => {
    sha256 = (await server.upload(await pictureOf('jpeg', 1200, 800, 1))).body.file.sha256
  })

  test.each([
    ['640.webp', 'webp', 640],
    ['320.avif', 'heif', 320],
    ['160.png', 'png', 160],
    ['1920.jpg', 'jpeg', 1200],
  ])('is made as %s', async (ending, format, width) => {
    const response = await get(`/assets/${sha256}-${ending}`)
    expect(response.status).toBe(200)
    const made = await sharp(await bytesOf(response)).metadata()
    expect([made.format, made.width, made.exif]).toEqual([format, width, undefined])
  })

  test('is made once, and stored', async () => {
    const name = `${sha256}-480.webp`
    expect(await server.assets.size(name)).toBe(null)
    const answers = await Promise.all(Array.from({ length: 6 }, () => get(`/assets/${name}`).then(bytesOf)))
    expect(new Set(answers.map((bytes) => bytes.toString('base64'))).size).toBe(1)
    expect(await server.assets.size(name)).toBe(answers[0]?.length)
  })

  test.each(['641.webp', '0.webp', '9999.webp', '640.gif', '640.svg', '640.pdf'])(
    'is not made as %s, so that nobody has any number of them made',
    async (ending) => {
      expect((await get(`/assets/${sha256}-${ending}`)).status).toBe(404)
      expect(await server.assets.size(`${sha256}-${ending}`)).toBe(null)
    },
  )

  test('is not made of what is no picture, nor of an SVG', async () => {
    for (const bytes of [PDF, svgOf()]) {
      const { body } = await server.upload(bytes)
      expect((await get(`/assets/${body.file.sha256}-640.webp`)).status).toBe(404)
    }
  })

  test('stands upright', async () => {
    const { body } = await server.upload(await pictureOf('jpeg', 700, 350, 6))
    expect(body.file).toMatchObject({ width: 350, height: 700 })
    const made = await sharp(await bytesOf(await get(`/assets/${body.file.sha256}-160.webp`))).metadata()
    expect([made.width, made.height]).toEqual([160, 320])
  })
})
