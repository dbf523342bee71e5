import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { ReadableStream } from 'node:stream/web'
import { AwsClient } from 'aws4fetch'
import { StoreUnavailable } from '../../errors/store-errors.ts'
import { readAssetName } from '../asset-name.ts'
import type { AssetStore } from '../asset-store.ts'
import { readObjectList } from './object-list.ts'

/** Where an S3-compatible store is, and who asks it. */
export interface S3Place {
  /** Such as `https://s3.eu-central-1.amazonaws.com`; the bucket follows as the first part of paths. */
  readonly endpoint: string
  readonly region: string
  readonly bucket: string
  /** What names begin with there, such as `aetia/`; it may be empty. */
  readonly prefix: string
  readonly keyId: string
  readonly secret: string
}

/** How long a request may take until its first answer, in milliseconds. */
const PATIENCE_MS = 30_000

/**
 * Assets in an S3-compatible store, asked by signed requests (AWS Signature Version 4). Bytes are sent
 * with their SHA-256, so that the store refuses what was damaged on the way.
 */
export function s3AssetStore({ endpoint, region, bucket, prefix, keyId, secret }: S3Place): AssetStore {
  const client = new AwsClient({ accessKeyId: keyId, secretAccessKey: secret, service: 's3', region, retries: 3 })
  const root = `${endpoint.replace(/\/+$/, '')}/${bucket}`
  const addressOf = (name: string) => {
    if (readAssetName(name) === null) throw new RangeError(`"${name}" is no name of an asset`)
    return `${root}/${prefix}${name}`
  }
  /** The answer, once its headers are there; `expected` are the good statuses. */
  const ask = async (method: string, address: string, expected: readonly number[], more: RequestInit = {}) => {
    const patience = new AbortController()
    const timer = setTimeout(() => patience.abort(new Error('no answer in time')), PATIENCE_MS)
    try {
      const response = await client.fetch(address, { method, ...more, signal: patience.signal })
      if (expected.includes(response.status)) return response
      throw new Error(`${method} was answered with ${response.status} ${codeIn(await response.text())}`.trim())
    } catch (error) {
      if (error instanceof RangeError) throw error
      throw new StoreUnavailable(`the assets cannot be reached: ${reasonOf(error)}`, { cause: error })
    } finally {
      clearTimeout(timer)
    }
  }
  return Object.freeze({
    place: `the bucket ${bucket} at ${new URL(endpoint).host}`,
    async size(name) {
      const response = await ask('HEAD', addressOf(name), [200, 404])
      return response.status === 404 ? null : Number(response.headers.get('content-length'))
    },
    async put(name, { sha256, open }) {
      const head = await ask('HEAD', addressOf(name), [200, 404])
      if (head.status === 200) return
      const body = await buffer(open())
      const response = await ask('PUT', addressOf(name), [200], {
        body: new Uint8Array(body),
        headers: { 'x-amz-content-sha256': sha256, 'content-length': String(body.length) },
      })
      await response.arrayBuffer()
    },
    async get(name, range) {
      const headers: HeadersInit = range ? { range: `bytes=${range.start}-${range.end - 1}` } : {}
      const response = await ask('GET', addressOf(name), [200, 206, 404, 416], { headers })
      if (response.status === 404) {
        await response.body?.cancel()
        return null
      }
      const [, whole] = /\/(\d+)$/.exec(response.headers.get('content-range') ?? '') ?? []
      const size = Number(whole ?? response.headers.get('content-length'))
      if (response.status === 416 || response.body === null) {
        await response.body?.cancel()
        return { size, stream: Readable.from([]) }
      }
      return { size, stream: Readable.fromWeb(response.body as ReadableStream<Uint8Array>) }
    },
    async *list() {
      let token: string | null = null
      do {
        const query = new URLSearchParams({ 'list-type': '2', prefix })
        if (token !== null) query.set('continuation-token', token)
        const response = await ask('GET', `${root}?${query}`, [200])
        const page = readObjectList(await response.text())
        for (const { key, size, storedAt } of page.objects) {
          const name = key.slice(prefix.length)
          if (readAssetName(name) !== null) yield { name, size, storedAt }
        }
        token = page.next
      } while (token !== null)
    },
    async delete(name) {
      await ask('DELETE', addressOf(name), [200, 204, 404])
    },
  } satisfies AssetStore)
}

/** The code in an error of S3. Its message may repeat what was sent. */
const codeIn = (answer: string): string => /<Code>(\w{1,60})<\/Code>/.exec(answer)?.[1] ?? ''

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error
  return cause instanceof Error ? cause.message : String(cause)
}
