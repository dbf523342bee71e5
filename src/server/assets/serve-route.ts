import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readAssetName } from '../../assets/asset-name.ts'
import type { Assets } from '../../assets/assets.ts'
import { PublicError } from '../../errors/public-errors.ts'
import { isKnown } from '../answers/kept-answer.ts'
import { forbidCompression } from '../compression.ts'
import { withoutBody } from '../entity-tags.ts'
import { oneRange } from './one-range.ts'
import { ASSETS_PATH } from './upload-route.ts'

/** A name is made of the hash of what it names, so the bytes under it never change. */
const FOR_EVER = 'public, max-age=31536000, immutable'

/** An asset that is opened as a page runs nothing, loads nothing and is in no frame of others. */
const ASSET_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'"

/** The time that a client may leave an asset unread, before its connection is cut off, in milliseconds. */
const STALLED_MILLISECONDS = 30_000

/**
 * `GET /assets/<name>`: the bytes of a file by its hash, or of a picture made from one, to everybody
 * who knows the name. They may be asked for in one range (RFC 9110, section 14).
 */
export function serveRoute(app: FastifyInstance, { assets }: { readonly assets: Assets }): void {
  app.get<{ Params: { name: string } }>(
    `${ASSETS_PATH}/:name`,
    { onRequest: async (request) => forbidCompression(request) },
    async (request, reply) => {
      const read = readAssetName(request.params.name)
      if (read === null) throw notFound(request.params.name)
      const tag = `"${request.params.name}"`
      reply.headers({
        'content-security-policy': ASSET_POLICY,
        // Pages of other sites show them; that is what they are for.
        'cross-origin-resource-policy': 'cross-origin',
      })
      // What has the tag once had these bytes, and has them for ever.
      if (isKnown(tag, request.headers['if-none-match'] ?? '')) {
        labelled(reply, tag)
        return reply.code(304).send(withoutBody(request))
      }
      const size = await sizeIfRanged(request, assets, tag)
      const range = size === null ? null : oneRange(request.headers.range ?? '', size)
      if (range === 'UNSATISFIABLE') {
        reply.code(416).header('content-range', `bytes */${size}`)
        return reply.send(withoutBody(request))
      }
      const opened = await assets.open(request.params.name, range ?? undefined)
      if (opened === null) throw notFound(request.params.name)
      if (opened === 'CANNOT')
        throw new PublicError('UNAVAILABLE', `No picture "${request.params.name}" can be made here.`)
      labelled(reply, tag)
      reply.type(read.mediaType).header('content-disposition', dispositionOf(request.params.name, read.mediaType))
      const { start, end } = range ?? { start: 0, end: opened.size }
      if (range !== null) reply.code(206).header('content-range', `bytes ${start}-${end - 1}/${opened.size}`)
      reply.header('content-length', end - start)
      if (request.method === 'HEAD') {
        opened.stream.destroy()
        return reply.send(withoutBody(request))
      }
      // A socket without its own timeout listener is destroyed.
      reply.raw.setTimeout(STALLED_MILLISECONDS)
      return reply.send(opened.stream)
    },
  )
}

const labelled = (reply: FastifyReply, tag: string): void => {
  reply.headers({ etag: tag, 'cache-control': FOR_EVER, 'accept-ranges': 'bytes' })
}

/** The size of what a range is asked of; null where the whole is asked for. */
async function sizeIfRanged(request: FastifyRequest, assets: Assets, tag: string): Promise<number | null> {
  const { range, 'if-range': ifRange } = request.headers
  if (range === undefined || (ifRange !== undefined && ifRange !== tag)) return null
  return assets.store.size((request.params as { readonly name: string }).name)
}

/** Documents are saved, and not shown as pages of this site. The name is ours, never the sender's. */
const dispositionOf = (name: string, mediaType: string): string =>
  mediaType === 'application/pdf' ? `attachment; filename="${name}"` : 'inline'

const notFound = (name: string): PublicError =>
  new PublicError(
    'NOT_FOUND',
    `There is no asset "${name.slice(0, 100)}". Its name is the SHA-256 of a file and the ending of its form, as Asset.url gives it.`,
  )
