import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isCompressed } from '../compression.ts'
import { hashOfAnswer, tagWith, withoutBody } from '../entity-tags.ts'
import { notBuiltPage } from '../not-built-page.ts'
import { pathOf } from '../path-of.ts'
import { type FramedElement, framePage, framePolicy } from './frame-page.ts'
import { type EmbedScript, readEmbedScript } from './read-script.ts'

export interface EmbedRoutesOptions {
  /** The folder that `npm run build` fills: `build/embed`, as an absolute path. */
  readonly directory: string
  /** Where another program has this server, such as `/aetia`, or empty. */
  readonly basePath: string
}

/** A page that loads the script by its steady address has a new one within this time. */
const STEADY = 'public, max-age=600, stale-while-revalidate=86400'
const FOR_EVER = 'public, max-age=31536000, immutable'

/** Any page may load these, also one that isolates itself from other sites. */
const FOR_EVERY_SITE = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' }

/**
 * The custom elements for pages of other sites, as a Fastify plugin: their script at
 * `/embed/aetia.js`, the same under a name that only its bytes have, which `/embed/aetia.json`
 * tells, and pages for frames at `/embed/paths` and `/embed/concept`.
 */
export async function embedRoutes(app: FastifyInstance, { directory, basePath }: EmbedRoutesOptions): Promise<void> {
  const script = await readEmbedScript(directory)
  if (script === null) {
    for (const path of ['/embed/aetia.js', '/embed/aetia.json', '/embed/paths', '/embed/concept'])
      app.get(path, async (_request, reply) =>
        reply.code(503).type('text/html; charset=utf-8').send(notBuiltPage('The custom elements', basePath)),
      )
    return
  }
  app.addHook('onSend', async (_request, reply) => {
    reply.headers(FOR_EVERY_SITE)
  })
  app.get('/embed/aetia.js', sendScript(script, STEADY))
  app.get(`/embed/${script.name}`, sendScript(script, FOR_EVER))
  app.get('/embed/aetia.json', async (request, reply) => {
    reply.type('application/json; charset=utf-8')
    const { name, integrity } = script
    return sendText(request, reply, JSON.stringify({ script: name, integrity }))
  })
  app.get('/embed/paths', sendPage(script, 'aetia-paths'))
  app.get('/embed/concept', sendPage(script, 'aetia-concept'))
}

const sendScript =
  ({ text, hash }: EmbedScript, caching: string) =>
  async (request: FastifyRequest, reply: FastifyReply) => {
    reply.type('text/javascript; charset=utf-8')
    const isKnown = tagWith(request, reply, hash, { caching, isWeak: isCompressed(request) })
    return reply.send(isKnown ? withoutBody(request) : text)
  }

const sendPage =
  (script: EmbedScript, name: FramedElement['name']) => async (request: FastifyRequest, reply: FastifyReply) => {
    const query = new URLSearchParams(request.url.slice(pathOf(request.url).length))
    const language = query.get('lang')
    const page = framePage(
      {
        name,
        script: script.name,
        link: name === 'aetia-paths' ? answerLink(query) : conceptLink(query),
        title: query.get('question') || query.get('concept') || 'Aetia',
        language: language !== null && /^[a-z]{1,8}(-[a-z\d]{1,8})*$/i.test(language) ? language : null,
      },
      query,
    )
    // A site that isolates itself frames only pages that do the same.
    reply.headers({ 'content-security-policy': framePolicy, 'cross-origin-embedder-policy': 'require-corp' })
    reply.type('text/html; charset=utf-8')
    return sendText(request, reply, page)
  }

function sendText(request: FastifyRequest, reply: FastifyReply, text: string) {
  const isKnown = tagWith(request, reply, hashOfAnswer(reply, text), { isWeak: isCompressed(request) })
  return reply.send(isKnown ? withoutBody(request) : text)
}

/** The parameters of the framed page that other pages take too. */
function shared(query: URLSearchParams, names: readonly string[]): string {
  const kept = new URLSearchParams([...query].filter(([name]) => names.includes(name))).toString()
  return kept === '' ? '' : `?${kept}`
}

function answerLink(query: URLSearchParams): string {
  const asked = query.get('question')
  const ids = shared(query, ['from', 'to', 'asOf', 'lang'])
  if (asked === null) return `../ask${ids}`
  return `../ask${ids === '' ? '?' : `${ids}&`}${new URLSearchParams({ q: asked })}`
}

const conceptLink = (query: URLSearchParams): string =>
  `../concepts/${encodeURIComponent(query.get('concept') ?? '')}${shared(query, ['asOf', 'lang'])}`
