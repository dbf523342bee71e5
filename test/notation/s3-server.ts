import { createHash, createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/**
 * A small stand-in for an S3-compatible store, with what `S3AssetStore` asks of one. It checks every
 * signature (AWS Signature Version 4) by its own computation, and the hash of every body. `TEST_S3`
 * names a real one, which the same tests then take too.
 */
export interface S3Server {
  readonly endpoint: string
  readonly region: string
  readonly keyId: string
  readonly secret: string
  readonly bucket: string
  /** What it holds, by key. */
  readonly objects: Map<string, Buffer>
  /** Answers the next requests with 503. */
  failNext(requests: number): void
  close(): Promise<void>
}

/** Lists have pages, so that their tokens are used. */
const PAGE = 2

export async function startS3(bucket = 'test-bucket'): Promise<S3Server> {
  const [keyId, secret, region] = ['TESTKEY', 'a secret of the tests', 'eu-test-1']
  const objects = new Map<string, Buffer>()
  const times = new Map<string, Date>()
  let failing = 0

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await buffer(request)
    const refuse = (status: number, code: string) =>
      response.writeHead(status, { 'content-type': 'application/xml' }).end(`<Error><Code>${code}</Code></Error>`)
    if (failing > 0) {
      failing--
      return refuse(503, 'SlowDown')
    }
    if (!isSigned(request, secret, keyId, region)) return refuse(403, 'SignatureDoesNotMatch')
    const claimed = request.headers['x-amz-content-sha256']
    if (claimed !== 'UNSIGNED-PAYLOAD' && claimed !== createHash('sha256').update(body).digest('hex'))
      return refuse(400, 'XAmzContentSHA256Mismatch')
    const url = new URL(request.url ?? '', 'http://s3')
    const [, inBucket, ...rest] = decodeURIComponent(url.pathname).split('/')
    if (inBucket !== bucket) return refuse(404, 'NoSuchBucket')
    const key = rest.join('/')
    if (key === '') return response.writeHead(200, { 'content-type': 'application/xml' }).end(listed(url.searchParams))
    const object = objects.get(key)
    switch (request.method) {
      case 'PUT':
        objects.set(key, body)
        times.set(key, new Date())
        return response.writeHead(200).end()
      case 'DELETE':
        objects.delete(key)
        return response.writeHead(204).end()
      case 'HEAD':
      case 'GET':
        if (object === undefined) return refuse(404, 'NoSuchKey')
        return sent(request, response, object)
      default:
        return refuse(405, 'MethodNotAllowed')
    }
  }

  const listed = (query: URLSearchParams): string => {
    const prefix = query.get('prefix') ?? ''
    const after = query.get('continuation-token') ?? ''
    const keys = [...objects.keys()].filter((key) => key.startsWith(prefix) && key > after).sort()
    const page = keys.slice(0, PAGE)
    const isLast = page.length === keys.length
    return [
      '<?xml version="1.0"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">',
      `<IsTruncated>${!isLast}</IsTruncated>`,
      ...(isLast ? [] : [`<NextContinuationToken>${page.at(-1)}</NextContinuationToken>`]),
      ...page.map(
        (key) =>
          `<Contents><Key>${key}</Key><Size>${objects.get(key)?.length}</Size><LastModified>${times.get(key)?.toISOString()}</LastModified></Contents>`,
      ),
      '</ListBucketResult>',
    ].join('')
  }

  const server = createServer((request, response) => void answer(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ region, keyId, secret, bucket, objects },
    failNext(requests) {
      failing = requests
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function sent(request: IncomingMessage, response: ServerResponse, object: Buffer) {
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
  if (first === undefined) {
    response.writeHead(200, { 'content-length': object.length })
    return response.end(request.method === 'HEAD' ? undefined : object)
  }
  if (Number(first) >= object.length)
    return response.writeHead(416, { 'content-range': `bytes */${object.length}` }).end()
  const part = object.subarray(Number(first), Number(last) + 1)
  const range = `bytes ${first}-${Number(first) + part.length - 1}/${object.length}`
  return response.writeHead(206, { 'content-range': range, 'content-length': part.length }).end(part)
}

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

/** Whether the header `Authorization` has the signature of the request (AWS Signature Version 4). */
function isSigned({ method, url = '', headers }: IncomingMessage, secret: string, keyId: string, region: string) {
  const [, credential = '', names = '', signature] =
    /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([\da-f]{64})$/.exec(
      headers.authorization ?? '',
    ) ?? []
  const [id, day = '', ...scope] = credential.split('/')
  if (id !== keyId || scope.join('/') !== `${region}/s3/aws4_request`) return false
  const moment = String(headers['x-amz-date'])
  if (!moment.startsWith(day) || Math.abs(Date.now() - Date.parse(iso(moment))) > 900_000) return false
  const { pathname, searchParams } = new URL(url, 'http://s3')
  const query = [...searchParams]
    .map(([name, value]) => `${strict(name)}=${strict(value)}`)
    .sort()
    .join('&')
  const signed = names.split(';')
  if (!['host', 'x-amz-date', 'x-amz-content-sha256'].every((name) => signed.includes(name))) return false
  const lines = signed.map((name) => `${name}:${String(headers[name]).trim()}\n`).join('')
  const path = pathname
    .split('/')
    .map((part) => strict(decodeURIComponent(part)))
    .join('/')
  const canonical = [method, path, query, lines, names, headers['x-amz-content-sha256']].join('\n')
  const hash = createHash('sha256').update(canonical).digest('hex')
  const text = ['AWS4-HMAC-SHA256', moment, `${day}/${region}/s3/aws4_request`, hash].join('\n')
  const key = [day, region, 's3', 'aws4_request'].reduce<string | Buffer>(
    (made, part) => hmac(made, part),
    `AWS4${secret}`,
  )
  return hmac(key, text).toString('hex') === signature
}

const strict = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

const iso = (moment: string) => moment.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')
