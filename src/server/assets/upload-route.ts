import type { IncomingMessage } from 'node:http'
import { PassThrough, type Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Actor, mayDo, type SignedIn } from '../../accounts/actor.ts'
import type { Authenticate } from '../../accounts/authentication.ts'
import type { Stores } from '../../api/context.ts'
import type { Assets } from '../../assets/assets.ts'
import type { Receipt } from '../../assets/receive-file.ts'
import { type SentDigest, sentDigests } from '../../assets/sent-digests.ts'
import type { Config } from '../../config/config.ts'
import { clientLeft, PublicError, readOnly, unsupportedMediaType } from '../../errors/public-errors.ts'
import { StoreUnavailable } from '../../errors/store-errors.ts'
import { forbidCompression } from '../compression.ts'
import { bodyTooLarge } from '../refusals/refusals.ts'

export const ASSETS_PATH = '/assets'

export interface UploadRouteOptions {
  readonly assets: Assets
  readonly config: Config
  readonly stores: Pick<Stores, 'accounts'>
  readonly authenticate: Authenticate
  readonly clock: () => string
  /** The address under which bytes of a name are served. */
  addressOf(name: string): string
}

/**
 * `POST /assets`: the body is one file, and the answer says what is known of it, in the form in which
 * an edit of an asset takes it. The same file twice is stored once. Callers need the right to write
 * drafts, and each upload is in the audit log. Nothing is read of a body that is refused.
 */
export function uploadRoute(app: FastifyInstance, options: UploadRouteOptions): void {
  const { assets, config, stores, authenticate, clock, addressOf } = options
  const uploads = new WeakMap<IncomingMessage, { readonly actor: SignedIn; readonly digests: readonly SentDigest[] }>()
  app.register(async (scope) => {
    // A file may have any media type: its bytes tell which it has.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', async (_request: FastifyRequest, body: Readable) => body)
    scope.route({
      url: ASSETS_PATH,
      method: 'POST',
      bodyLimit: config.maxAssetBytes,
      onRequest: async (request, reply) => {
        forbidCompression(request)
        try {
          refuseForeign(request)
          const actor = await authenticate(request.headers.authorization)
          uploads.set(request.raw, { actor: editorOf(actor, config), digests: digestsOf(request) })
          refuseLong(request, assets.maxBytes)
        } catch (error) {
          // The body is on its way, and nobody reads it.
          reply.header('connection', 'close')
          throw error
        }
      },
      handler: async (request, reply) => {
        const upload = uploads.get(request.raw)
        if (upload === undefined) throw new Error('the hook of this route did not run')
        const { actor, digests } = upload
        const act = await stores.accounts.beginAudit({
          at: clock(),
          actor: actor.user.name,
          tokenId: actor.kind === 'TOKEN' ? actor.credential : null,
          tokenName: actor.kind === 'TOKEN' ? (actor.tokenName ?? null) : null,
          action: 'uploadAsset',
          target: null,
          requestId: request.id,
        })
        const end = (outcome: 'DONE' | 'REFUSED' | 'FAILED', detail: string | null, subjects: readonly string[] = []) =>
          stores.accounts
            .endAudit(act, outcome, detail, subjects)
            .catch((error) => request.log.error({ err: error }, 'what came of an upload could not be written down'))
        let receipt: Receipt
        try {
          receipt = await assets.receive({ bytes: bodyOf(request), digests, by: actor.user.name, at: clock() })
        } catch (error) {
          await end('FAILED', error instanceof StoreUnavailable ? 'UNAVAILABLE' : 'INTERNAL_SERVER_ERROR')
          throw request.raw.destroyed && !request.raw.complete ? clientLeft() : error
        }
        if (receipt.outcome === 'REFUSED') {
          await end('REFUSED', receipt.because)
          reply.header('connection', 'close')
          throw refusalOf(receipt, assets.maxBytes)
        }
        await end('DONE', receipt.outcome, [receipt.uploaded.file.sha256])
        return answered(reply, receipt, addressOf(receipt.name))
      },
    })
  })
}

/** The body as a stream of its own: a request without a body has none. */
function bodyOf({ body }: FastifyRequest): Readable {
  if (body instanceof PassThrough || typeof (body as Readable | undefined)?.iterator === 'function')
    return body as Readable
  const empty = new PassThrough()
  empty.end()
  return empty
}

function answered(reply: FastifyReply, { outcome, uploaded: { file } }: Received, address: string) {
  return reply
    .code(outcome === 'STORED' ? 201 : 200)
    .header('location', address)
    .type('application/json; charset=utf-8')
    .send(
      JSON.stringify({
        file,
        url: address,
        isNew: outcome === 'STORED',
        // What an edit still lacks is null, and publishing refuses it so.
        asset: { slug: null, title: null, text: null, credit: null, license: null, file: { sha256: file.sha256 } },
      }),
    )
}

type Received = Exclude<Receipt, { readonly outcome: 'REFUSED' }>

function refuseForeign({ headers }: FastifyRequest): void {
  const encoding = headers['content-encoding']
  if (encoding !== undefined)
    throw unsupportedMediaType(`Content-Encoding "${encoding.slice(0, 100)}" is not accepted; send the file as it is.`)
  if (/^\s*multipart\//i.test(headers['content-type'] ?? ''))
    throw unsupportedMediaType('A form is not accepted; send the bytes of one file as the body.')
  // A page of another site could not read the answer to such a request: it only causes work.
  if (headers['sec-fetch-site'] === 'cross-site' && headers['sec-fetch-mode'] === 'no-cors')
    throw new PublicError('BAD_REQUEST', 'A page of another site may send only with CORS, as fetch() does by default.')
}

/** The caller, who may write drafts on a server that writes. */
function editorOf(actor: Actor, config: Config): SignedIn {
  if (actor.kind === 'ANONYMOUS')
    throw new PublicError(
      'UNAUTHENTICATED',
      'Uploading a file needs a caller who is signed in. Send "Authorization: Bearer <token>".',
    )
  if (!mayDo(actor, 'WRITE_DRAFTS'))
    throw new PublicError('FORBIDDEN', 'Uploading a file needs the right WRITE_DRAFTS, which this caller has not.')
  if (config.role === 'reader')
    throw readOnly('This server only reads. Send the file to one that is an editor (AETIA_ROLE).')
  return actor
}

function digestsOf({ headers }: FastifyRequest): readonly SentDigest[] {
  return ['Repr-Digest', 'Content-Digest'].flatMap((header) => {
    const value = headers[header.toLowerCase()]
    const digests = sentDigests(header, Array.isArray(value) ? value.join(',') : value)
    if (digests !== null) return digests
    const example = 'sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:'
    throw new PublicError('BAD_REQUEST', `"${header}" must be digests such as ${example}.`)
  })
}

function refuseLong({ headers }: FastifyRequest, maxBytes: number): void {
  const length = headers['content-length']
  if (length !== undefined && Number(length) > maxBytes) throw bodyTooLarge(maxBytes, length)
}

function refusalOf({ because, message }: Extract<Receipt, { outcome: 'REFUSED' }>, maxBytes: number): PublicError {
  if (because === 'TOO_LARGE') return bodyTooLarge(maxBytes, undefined)
  if (because === 'UNKNOWN_TYPE') return unsupportedMediaType(message)
  return new PublicError(because === 'BROKEN' ? 'BAD_USER_INPUT' : 'BAD_REQUEST', message)
}
