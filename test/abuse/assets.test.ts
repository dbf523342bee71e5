import { crc32, deflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AssetServer, startAssetServer } from '../notation/asset-server.ts'
import { pictureOf, svgOf } from '../notation/pictures.ts'

let server: AssetServer
beforeAll(async () => {
  server = await startAssetServer()
})
afterAll(() => server.close())

const refused = async (bytes: Uint8Array, status = 400) => {
  const answer = await server.upload(bytes)
  expect([answer.status, answer.body.isNew]).toEqual([status, undefined])
  return answer.body.errors[0].message as string
}

function chunk(name: string, data: Buffer): Buffer {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  const body = Buffer.concat([Buffer.from(name), data])
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A PNG that says a size, with some compressed data. */
function pngThatSays(width: number, height: number, data: Buffer): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))])
}

describe('pictures that are bombs', () => {
  test('of a million by a million pixels are refused before they are read', async () => {
    expect(await refused(pngThatSays(1_000_000, 1_000_000, deflateSync(Buffer.alloc(10))))).toMatch(/1000000 x 1000000/)
  })

  test('of too many pixels are refused', async () => {
    expect(await refused(pngThatSays(19_000, 19_000, deflateSync(Buffer.alloc(10))))).toMatch(/at most 50000000/)
  })

  test('of no pixel are refused', async () => {
    expect(await refused(pngThatSays(0, 5, deflateSync(Buffer.alloc(10))))).toMatch(/no width or no height/)
  })

  test('that decompress to far more than they say are refused, and cost little', async () => {
    const bomb = pngThatSays(4, 4, deflateSync(Buffer.alloc(200_000_000)))
    const before = process.memoryUsage().rss
    const answer = await server.upload(bomb)
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000)
    expect([200, 201, 400]).toContain(answer.status)
  })

  test('whose data is missing are refused', async () => {
    await refused(pngThatSays(400, 400, deflateSync(Buffer.alloc(10))))
  })

  test.each([
    ['a chunk that is longer than the file', (bytes: Buffer) => bytes.writeUInt32BE(0x7fffffff, 8)],
    ['a chunk of the greatest length', (bytes: Buffer) => bytes.writeUInt32BE(0xffffffff, 8)],
  ])('with %s are refused', async (_name, damage) => {
    const bytes = pngThatSays(4, 4, deflateSync(Buffer.alloc(100)))
    damage(bytes)
    await refused(bytes)
  })

  test('that are AVIF with a million boxes are refused', async () => {
    const boxes = Buffer.alloc(8 * 200_000)
    for (let at = 0; at < boxes.length; at += 8) boxes.set([0, 0, 0, 8, 0x66, 0x72, 0x65, 0x65], at)
    const head = Buffer.concat([Buffer.from([0, 0, 0, 16]), Buffer.from('ftypavif\0\0\0\0')])
    await refused(Buffer.concat([head, boxes]))
  })

  test('that are SVG with entities that multiply are refused', async () => {
    const entities = Array.from({ length: 9 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`)
    const laughs = `<!DOCTYPE svg [<!ENTITY l0 "lol">${entities.join('')}]>`
    await refused(Buffer.concat([Buffer.from(laughs), svgOf('<text>&l9;</text>')]), 415)
  })
})

describe('files that are two things at once', () => {
  test.each(['png', 'jpeg', 'gif', 'webp'] as const)('lose the second where the first is %s', async (form) => {
    const hidden = Buffer.from('<script>alert(1)</script>PK\x05\x06'.padEnd(40))
    const { body } = await server.upload(Buffer.concat([await pictureOf(form), hidden]))
    const served = Buffer.from(await (await fetch(`${server.origin}${body.url}`)).arrayBuffer())
    expect(served.includes('<script>')).toBe(false)
  })

  test('lose what is hidden in comments and texts', async () => {
    const png = await pictureOf('png')
    const text = chunk('tEXt', Buffer.from('Comment\0<script>alert(1)</script>'))
    const { body } = await server.upload(Buffer.concat([png.subarray(0, 33), text, png.subarray(33)]))
    const served = Buffer.from(await (await fetch(`${server.origin}${body.url}`)).arrayBuffer())
    expect(served.includes('<script>')).toBe(false)
  })

  test.each([
    ['HTML', '<html><body onload=alert(1)>'],
    ['HTML that begins as a comment', '<!-- --><html>'],
    ['a web assembly', '\0asm\x01\0\0\0'],
    ['a flash file', 'CWS\x0a'],
    ['an archive', 'PK\x03\x04'],
    ['a picture of Windows', 'BM\0\0'],
    ['a TIFF', 'II*\0'],
    ['a HEIC', '\0\0\0\x18ftypheic\0\0\0\0'],
  ])('that are %s are refused', async (_name, text) => {
    await refused(Buffer.from(text, 'latin1'), 415)
  })
})

describe('hostile names', () => {
  test('of files are not read, and reach no header', async () => {
    const response = await fetch(`${server.origin}/assets`, {
      method: 'POST',
      headers: {
        authorization: 'Bearer AUTHOR',
        'content-type': 'image/png; name="a\\"b.png"',
        'content-disposition': 'attachment; filename="..%2f..%2fevil%0d%0aset-cookie: a=b.html"',
      },
      body: new Uint8Array(await pictureOf('png')),
    })
    const { url } = (await response.json()) as { url: string }
    const served = await fetch(`${server.origin}${url}`)
    expect(JSON.stringify([...response.headers, ...served.headers])).not.toMatch(/evil|set-cookie/)
    expect(served.headers.get('content-disposition')).toBe('inline')
  })

  test('of assets are no slugs', async () => {
    const { body } = await server.upload(await pictureOf('png'))
    for (const slug of ['__proto__', '../x', 'A B', 'x\r\ny', 'a'.repeat(10_000)]) {
      const made = await server.ask(
        'mutation { createChangeset(input: { title: "x" }) { changeset { id } } }',
        {},
        'AUTHOR',
      )
      const input = {
        changeset: made.body.data.createChangeset.changeset.id,
        edits: [{ basedOn: 0, document: { asset: { slug, file: body.asset.file } } }],
      }
      const { body: answer } = await server.ask(
        'mutation ($input: StageEditsInput!) { stageEdits(input: $input) { outcome } }',
        { input },
        'AUTHOR',
      )
      expect(answer.data?.stageEdits.outcome ?? 'REFUSED', slug.slice(0, 20)).not.toBe('DONE')
    }
  })
})

test('texts of assets are escaped where prose shows them', async () => {
  const { body } = await server.upload(await pictureOf('png', 12, 12))
  const text = '"><script>alert(1)</script>'
  const sections = [{ anchor: 'a', heading: 'A', body: '![](asset:sharp-text "x\\" onload=\\"y")' }]
  await server.publish([
    {
      basedOn: 0,
      document: { asset: { slug: 'sharp-text', text, credit: 'A', license: 'MIT', file: body.asset.file } },
    },
    { basedOn: 0, document: { article: { slug: 'sharp', title: 'T', summary: 'S.', sections } } },
  ])
  const { body: answer } = await server.ask('{ article(slug: "sharp") { body(format: HTML) } }')
  expect(answer.data.article.body).not.toMatch(/<script|" onload="y/)
  expect(answer.data.article.body).toContain('alt="&quot;&gt;&lt;script&gt;')
})

test('a body that breaks off leaves a server that answers, and nothing stored', async () => {
  const before = (await Array.fromAsync(server.assets.list())).length
  const abort = new AbortController()
  const stream = new ReadableStream({
    async pull(controller) {
      controller.enqueue(new TextEncoder().encode('%PDF-1.7\n'.repeat(1_000)))
      await new Promise((resolve) => setImmediate(resolve))
    },
  })
  const request = fetch(`${server.origin}/assets`, {
    method: 'POST',
    headers: { authorization: 'Bearer AUTHOR' },
    body: stream,
    duplex: 'half',
    signal: abort.signal,
  } as RequestInit)
  request.catch(() => {})
  await new Promise((resolve) => setImmediate(resolve))
  abort.abort()
  await expect(request).rejects.toThrow()
  expect((await fetch(`${server.origin}/health/live`)).status).toBe(200)
  expect((await Array.fromAsync(server.assets.list())).length).toBe(before)
})
