import type { FastifyRequest } from 'fastify'
import { type NestingLimits, refuseDeepDocument } from '../../api/limits/document-nesting.ts'
import { refuseDeepJson } from '../../api/limits/json-depth.ts'
import type { QueryLimits } from '../../api/limits/query-limits.ts'
import { limitExceeded, PublicError, unsupportedMediaType } from '../../errors/public-errors.ts'
import { pathOf } from '../path-of.ts'

const badRequest = (message: string) => new PublicError('BAD_REQUEST', message)

/** Refuses, before a body is read, what its headers alone rule out. */
export function refuseForeignHeaders({ headers }: FastifyRequest): void {
  const encoding = headers['content-encoding']
  if (encoding !== undefined) {
    throw unsupportedMediaType(
      `Content-Encoding "${encoding}" is not accepted; send the query as it is, without compression.`,
    )
  }
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(headers['content-type'] ?? '')?.[1]
  if (charset !== undefined && !/^utf-?8$/i.test(charset))
    throw unsupportedMediaType(
      `JSON is read as UTF-8, not as "${charset}". Send it as UTF-8, and leave the charset out.`,
    )
  // A page of another site could not read the answer to such a request: it only causes work. There
  // are no cookies to abuse. CORS decides all other cross-site requests.
  if (headers['sec-fetch-site'] === 'cross-site' && headers['sec-fetch-mode'] === 'no-cors')
    throw badRequest('A page of another site may ask only with CORS, as fetch() does by default.')
}

type RequestLimits = NestingLimits & Pick<QueryLimits, 'maxDocumentBytes'> & { readonly maxBatch: number }

/**
 * Refuses a request that holds no query, or too many, and a single query that is too long or too
 * deep to be parsed. The queries of a list are checked one by one, by `refuseMalformedOperation`.
 */
export function refuseMalformedQuery({ method, query, body, url }: FastifyRequest, limits: RequestLimits): void {
  if (method !== 'POST') {
    refuseDeepParameters(url, limits.maxJsonDepth)
    refuseLongDocument(query as object, limits)
  } else if (Array.isArray(body)) refuseMalformedBatch(body, limits.maxBatch)
  else refuseMalformedOperation(body, limits)
}

/** Refuses an operation without a query, and a query that is too long or too deep to be parsed. */
export function refuseMalformedOperation(operation: unknown, limits: RequestLimits): void {
  if (typeof operation !== 'object' || operation === null)
    throw badRequest(`The body must be an object such as {"query": "..."}, not ${inWords(operation)}.`)
  const { query } = operation as { readonly query?: unknown }
  if (typeof query !== 'string' && !('extensions' in operation) && !('documentId' in operation))
    throw badRequest(`The body must have a "query" that is a string; ${inWords(query)} came. Send {"query": "..."}.`)
  refuseLongDocument(operation, limits)
}

function refuseLongDocument({ query }: { readonly query?: unknown }, limits: RequestLimits): void {
  if (typeof query !== 'string') return
  const bytes = Buffer.byteLength(query)
  if (bytes > limits.maxDocumentBytes)
    throw limitExceeded(
      `The query has ${bytes} bytes; at most ${limits.maxDocumentBytes} are allowed. Move values into variables.`,
    )
  refuseDeepDocument(query, limits)
}

function refuseMalformedBatch(batch: readonly unknown[], maxBatch: number): void {
  if (maxBatch === 1)
    throw badRequest(`A body holds one query; a list of ${batch.length} came. Send each in a request of its own.`)
  if (batch.length === 0) throw badRequest(`A list of queries holds 1 to ${maxBatch} of them; none came.`)
  if (batch.length > maxBatch)
    throw limitExceeded(
      `A list of queries holds 1 to ${maxBatch} of them; ${batch.length} came. Send the others in requests of their own.`,
    )
  const index = batch.findIndex((item) => typeof item !== 'object' || item === null || Array.isArray(item))
  if (index < 0) return
  const came = Array.isArray(batch[index]) ? 'a list' : inWords(batch[index])
  throw badRequest(`Item ${index + 1} of the list must be an object such as {"query": "..."}, not ${came}.`)
}

/** The parameters of an address that are read as JSON. */
const JSON_PARAMETERS = ['variables', 'extensions']

function refuseDeepParameters(url: string, maxDepth: number): void {
  // Parameters are read as Apollo reads them, so that both see the same depth.
  const parameters = new URLSearchParams(url.slice(pathOf(url).length))
  for (const name of JSON_PARAMETERS)
    for (const text of parameters.getAll(name)) refuseDeepJson(text, maxDepth, `"${name}" in the address`)
}

const inWords = (value: unknown) => (value === undefined ? 'none' : value === null ? 'null' : `a ${typeof value}`)
