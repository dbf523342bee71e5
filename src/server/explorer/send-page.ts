import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../../config/config.ts'
import { isCompressed } from '../compression.ts'
import { hashOfAnswer, tagWith, withoutBody } from '../entity-tags.ts'
import { LANGUAGE_PARAMETER } from '../languages-asked.ts'
import { pathOf } from '../path-of.ts'
import type { BuiltPage } from './built-page.ts'
import type { PageContent } from './content/page-content.ts'
import { pageHead } from './page-head.ts'

/**
 * Sends the built page with the content of one page in it. A page with the status 200 has an entity
 * tag; `base` is the way from it to the root of this server.
 */
export const pageSender =
  (config: Config) =>
  (
    request: FastifyRequest,
    reply: FastifyReply,
    built: BuiltPage,
    base: string,
    content: PageContent,
    isListed: boolean,
  ) => {
    reply.type('text/html; charset=utf-8')
    if (config.acceptLanguage) varyBy(reply, 'accept-language')
    const language = new URLSearchParams(queryOf(request)).get(LANGUAGE_PARAMETER)
    const text = built.with({
      base,
      language: content.language,
      head: pageHead(content, { publicUrl: publicUrlOf(config), language, isListed }),
      body: content.body,
    })
    if (reply.statusCode !== 200) return reply.send(text)
    const isKnown = tagWith(request, reply, hashOfAnswer(reply, text), { isWeak: isCompressed(request) })
    return reply.send(isKnown ? withoutBody(request) : text)
  }

/** Where people reach this server, without a slash at its end. */
export const publicUrlOf = ({ publicUrl }: Config): string | null => publicUrl?.replace(/\/+$/, '') ?? null

/** Names one more header of requests that the answer depends on. */
export const varyBy = (reply: FastifyReply, header: string): FastifyReply =>
  reply.header('vary', [reply.getHeader('vary') ?? [], header].flat().join(', '))

/** The query of an address with its question mark, or nothing. */
export const queryOf = ({ url }: FastifyRequest): string => url.slice(pathOf(url).length)
