import type { ServerResponse } from 'node:http'
import { compress, type Encoding, isWorthCompressing } from './content-encodings.ts'

/** The bytes of an answer in one coding, with the headers that go with them. */
interface Form {
  /** Text where it is short: it is then sent in one write with the headers. */
  readonly bytes: Buffer | string
  /**
   * Names and values in turn, as `writeHead` takes them. The last value is the id of the request,
   * which each answer sets before it is sent.
   */
  readonly headers: string[]
  /** The same for an answer without content, because the client has it. */
  readonly headersOfKnown: string[]
  readonly tag: string | null
}

/** An answer as it was sent, in every coding that was asked for. */
export interface KeptAnswer {
  /** The memory that it takes with all codings, in bytes: an upper bound. */
  readonly size: number
  /**
   * Sends the answer, or 304 where the client has it. A coding that was not asked for before is
   * made first, once.
   */
  send(response: ServerResponse, asked: AskedForm): void
}

export interface AskedForm {
  readonly encoding: Encoding
  readonly knownTags: string | undefined
  readonly isHead: boolean
  readonly requestId: string
  onSent(status: 200 | 304): void
}

/** A longer text would cost more to encode than a second write, in bytes. */
const MAX_TEXT_BYTES = 16_000

/** Headers of one exchange, which a kept answer has not. */
const OF_EXCHANGE = ['x-request-id', 'date', 'connection', 'keep-alive', 'content-length', 'content-encoding']

/** Headers about content, which a 304 has not (RFC 9110, section 15.4.5). */
const OF_CONTENT = ['content-type', 'content-encoding', 'content-length', 'x-content-type-options', 'referrer-policy']

/** The headers of answers to requests of one form, apart from those of one exchange. */
export interface AnswerHeaders {
  readonly shared: readonly (readonly [name: string, value: unknown])[]
  /** The entity tag of the answer that has them; null where it has none. */
  readonly etag: string | null
}

/** `headers` are those of an answer without coding. */
export const answerHeaders = (headers: Readonly<Record<string, unknown>>): AnswerHeaders => ({
  shared: Object.entries(headers).filter(([name]) => !OF_EXCHANGE.includes(name) && name !== 'etag'),
  etag: headers['etag'] === undefined ? null : String(headers['etag']),
})

export function keptAnswer(text: string, { shared, etag }: AnswerHeaders): KeptAnswer {
  const length = Buffer.byteLength(text)
  const formOf = (bytes: Buffer | string, encoding: Encoding): Form => {
    const tag = etag && tagIn(etag, encoding)
    const all: (readonly [string, unknown])[] = [
      ...shared,
      ...(tag === null ? [] : [['etag', tag] as const]),
      ...(encoding === 'identity' ? [] : [['content-encoding', encoding] as const]),
      ['content-length', typeof bytes === 'string' ? length : bytes.length],
      ['x-request-id', ''],
    ]
    const inTurn = (some: typeof all) => some.flatMap(([name, value]) => [name, String(value)])
    return {
      bytes,
      tag,
      headers: inTurn(all),
      headersOfKnown: tag === null ? [] : inTurn(all.filter(([name]) => !OF_CONTENT.includes(name))),
    }
  }
  const identity = formOf(length <= MAX_TEXT_BYTES ? text : Buffer.from(text), 'identity')
  const forms = new Map<Encoding, Form | Promise<Form>>([['identity', identity]])
  const isCompressed = isWorthCompressing(length)
  const formIn = (encoding: Encoding): Form | Promise<Form> => {
    if (!isCompressed) return identity
    const known = forms.get(encoding)
    if (known || encoding === 'identity') return known ?? identity
    const made = compress(Buffer.from(text), encoding).then((bytes) => {
      const form = formOf(bytes, encoding)
      forms.set(encoding, form)
      return form
    })
    forms.set(encoding, made)
    return made
  }
  return {
    size: 2 * length + 1_000,
    send(response, asked) {
      const form = formIn(asked.encoding)
      if ('bytes' in form) sendForm(response, form, asked)
      else
        form.then(
          (made) => sendForm(response, made, asked),
          () => sendForm(response, identity, asked),
        )
    },
  }
}

/** The entity tag of the same answer in a coding: other bytes, another tag. */
export const tagIn = (tag: string, encoding: Encoding): string =>
  encoding === 'identity' ? tag : `${tag.slice(0, -1)}-${encoding}"`

/** Whether the client has the answer in any coding. */
export const isKnown = (tag: string, knownTags: string): boolean => {
  const hash = tag.slice(1, -1)
  return knownTags.split(',').some((known) => {
    const written = known.trim().replace(/^W\//, '')
    return (
      written.startsWith('"') && written.replace(/-(?:br|gzip)"$/, '"') === `"${hash.replace(/-(?:br|gzip)$/, '')}"`
    )
  })
}

function sendForm(
  response: ServerResponse,
  { bytes, headers, headersOfKnown, tag }: Form,
  { knownTags, isHead, requestId, onSent }: AskedForm,
): void {
  const isSame = tag !== null && knownTags !== undefined && (knownTags === tag || isKnown(tag, knownTags))
  const sent = isSame ? headersOfKnown : headers
  sent[sent.length - 1] = requestId
  response.writeHead(isSame ? 304 : 200, sent)
  if (isSame || isHead) response.end()
  else response.end(bytes)
  onSent(isSame ? 304 : 200)
}
