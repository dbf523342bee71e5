import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { createBrotliDecompress } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { encodingFor } from '../answers/content-encodings.ts'

/** The end of the name of a file that is there in Brotli alone. */
const PACKED = '.br'

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/**
 * Serves files of a folder that are there in Brotli alone, under their names without `.br`: as they
 * are to clients that accept that, unpacked to others. An installed package has its large files so.
 */
export async function packedFiles(app: FastifyInstance, folder: string, prefix: string): Promise<void> {
  for (const file of await readdir(folder)) {
    const name = file.slice(0, -PACKED.length)
    const type = TYPES[extname(name)]
    if (!file.endsWith(PACKED) || type === undefined) continue
    app.get(`${prefix}${name}`, async (request, reply) => {
      reply.type(type).header('cache-control', 'public, max-age=31536000, immutable').header('vary', 'accept-encoding')
      const packed = createReadStream(join(folder, file))
      if (encodingFor(request.headers['accept-encoding']) !== 'br') return packed.pipe(createBrotliDecompress())
      reply.header('content-encoding', 'br')
      return packed
    })
  }
}
