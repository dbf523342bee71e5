import { constants } from 'node:zlib'
import fastifyCompress from '@fastify/compress'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { BROTLI_QUALITY, encodingFor, GZIP_LEVEL, SHORTEST } from './answers/content-encodings.ts'

/**
 * Compresses what routes send as they send it, but for the answers of GraphQL, which are compressed
 * once and kept. Answers to signed-in callers are never compressed, as there.
 */
export async function compressAnswers(app: FastifyInstance): Promise<void> {
  app.addHook('onRequest', async (request) => {
    if (request.headers.authorization !== undefined) forbidCompression(request)
  })
  await app.register(fastifyCompress, {
    global: true,
    globalDecompression: false,
    threshold: SHORTEST,
    encodings: ['br', 'gzip', 'identity'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
    zlibOptions: { level: GZIP_LEVEL },
  })
}

/** Has the answer to a request sent as it is. The header is the plugin's own word for it. */
export function forbidCompression({ headers }: FastifyRequest): void {
  headers['x-no-compression'] = 'private'
}

/** Whether the answer to a request is compressed, where it is long enough. */
export const isCompressed = ({ headers }: FastifyRequest): boolean =>
  headers['x-no-compression'] === undefined && encodingFor(headers['accept-encoding']) !== 'identity'
