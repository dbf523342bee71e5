import { createHash } from 'node:crypto'
import { GraphQLError, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql'
import { PublicError } from '../errors/public-errors.ts'
import { refuseDeepDocument } from './limits/document-nesting.ts'
import { MAX_VALIDATION_ERRORS, type QueryLimits } from './limits/query-limits.ts'
import { limitRules } from './limits/validation-rules.ts'

/** The documents of a manifest. */
export interface TrustedDocuments {
  /** By the hash of its key, without the name of the algorithm. */
  textOf(hash: string): string | undefined
  /** Whether a text is one of them, letter by letter. */
  includes(text: string): boolean
}

/** What is wrong with a manifest, one sentence each. */
export interface BadManifest {
  readonly problems: readonly string[]
}

/** The algorithm of a hash, by its length in hexadecimal digits. */
const ALGORITHMS: ReadonlyMap<number, string> = new Map([
  [64, 'sha256'],
  [40, 'sha1'],
  [32, 'md5'],
])

/**
 * Reads a manifest of documents by their hashes, as the client preset of codegen and Relay write
 * it. Every hash must be that of its text, and every text valid and within the limits for signed-in
 * callers.
 */
export function readTrustedDocuments(
  manifest: unknown,
  schema: GraphQLSchema,
  limits: QueryLimits,
): TrustedDocuments | BadManifest {
  if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest))
    return { problems: ['expected an object such as {"sha256:<hash>": "query { ... }"}.'] }
  const texts = new Map<string, string>()
  const problems: string[] = []
  for (const [id, text] of Object.entries(manifest)) {
    const problem = typeof text === 'string' ? problemOf(id, text, schema, limits) : 'its document must be a text.'
    if (problem === null) texts.set(hashIn(id), text)
    else problems.push(`${JSON.stringify(id.slice(0, 100))}: ${problem}`)
  }
  if (problems.length > 0) return { problems }
  const known = new Set(texts.values())
  return { textOf: (hash) => texts.get(hash), includes: (text) => known.has(text) }
}

function problemOf(id: string, text: string, schema: GraphQLSchema, limits: QueryLimits): string | null {
  const hash = hashIn(id)
  const algorithm = /^[\da-f]+$/.test(hash) ? ALGORITHMS.get(hash.length) : undefined
  const prefix = id.slice(0, id.length - hash.length)
  if (algorithm === undefined || (prefix !== '' && prefix !== `${algorithm}:`))
    return 'its key must be a hash in lower-case hexadecimal: "sha256:" and 64 digits, or SHA-1 or MD5.'
  if (createHash(algorithm).update(text).digest('hex') !== hash)
    return `its key is not the ${algorithm} of its document.`
  const bytes = Buffer.byteLength(text)
  if (bytes > limits.maxDocumentBytes)
    return `it has ${bytes} bytes; at most ${limits.maxDocumentBytes} are allowed (AETIA_MAX_DOCUMENT_BYTES).`
  try {
    refuseDeepDocument(text, limits)
    const document = parse(text, { maxTokens: Math.max(limits.maxTokens, limits.maxTokensSignedIn) })
    const rules = [...specifiedRules, ...limitRules(limits)]
    return validate(schema, document, rules, { maxErrors: MAX_VALIDATION_ERRORS })[0]?.message ?? null
  } catch (error) {
    if (error instanceof GraphQLError || error instanceof PublicError) return error.message
    throw error
  }
}

/** The part of an id after the name of its algorithm. */
export const hashIn = (id: string): string => id.slice(id.indexOf(':') + 1)
