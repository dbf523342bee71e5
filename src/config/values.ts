import { z } from 'zod'
import { isAddressRange } from './address-range.ts'
import { FIRST_ADMIN, passwordProblem } from './new-password.ts'
import { originPattern } from './origin-pattern.ts'

/**
 * The sorts of values that settings have. Each is a codec between the text of an environment
 * variable and the value; every issue of one says in the same words what was expected.
 */

export const whole = (least: number, most: number) => {
  const error = `a whole number from ${least} to ${most}`
  return z.codec(
    z.string().regex(/^\d{1,12}$/, { error }),
    z.int({ error }).min(least, { error }).max(most, { error }),
    {
      decode: Number,
      encode: String,
    },
  )
}

export const oneOf = <const Choice extends string>(...choices: readonly [Choice, ...Choice[]]) =>
  z.enum(choices, { error: choices.join(' or ') })

export const onOff = () =>
  z.codec(oneOf('on', 'off', 'true', 'false'), z.boolean({ error: 'true or false' }), {
    decode: (text) => text === 'on' || text === 'true',
    encode: (value) => (value ? 'on' : 'off'),
  })

export const words = () =>
  stringWhere((text) => text.trim() === text && text !== '', 'a value without blanks around it')

export const origins = () => {
  const error = '* or origins such as https://example.org and https://*.example.org, separated by commas'
  const list = z
    .array(
      stringWhere((entry) => originPattern(entry) !== null, error),
      { error },
    )
    .readonly()
  return z.codec(z.string(), z.union([z.literal('*'), list], { error }), {
    decode: (text) => (text === '*' ? '*' : entriesOf(text)),
    encode: (value) => (value === '*' ? value : value.join(',')),
  })
}

export const addressRanges = () =>
  listWhere(isAddressRange, 'addresses or networks such as 10.0.0.5, 10.0.0.0/8 and fd00::/8, separated by commas')

export const hosts = () =>
  listWhere(isHost, 'hosts such as hooks.internal or 10.0.0.5:8080, separated by commas', (entry) =>
    entry.toLowerCase(),
  )

/** What a cache may be told of an answer to everybody (RFC 9111, RFC 5861). */
const CACHE_DIRECTIVE =
  /^(?:public|no-cache|no-transform|must-revalidate|proxy-revalidate|immutable|(?:max-age|s-maxage|stale-while-revalidate|stale-if-error)=\d{1,9})$/

export const cacheDirectives = () =>
  stringWhere(
    (text) => entriesOf(text).every((directive) => CACHE_DIRECTIVE.test(directive)),
    'directives such as no-cache, or public, max-age=10, s-maxage=300, stale-while-revalidate=60',
  )

/** Who may be kept to trusted documents: callers who are not signed in, and the roles of users. */
export const CALLERS = ['anonymous', 'reader', 'author', 'reviewer', 'publisher', 'admin'] as const
export type Caller = (typeof CALLERS)[number]

export const callers = () => {
  const error = `off, all, or some of ${CALLERS.join(', ')}, separated by commas`
  return z.codec(z.string(), z.array(z.enum(CALLERS, { error }), { error }).readonly(), {
    decode: (text) => (text === 'off' ? [] : text === 'all' ? CALLERS : (entriesOf(text) as Caller[])),
    encode: (list) => (list.length === 0 ? 'off' : list.join(',')),
  })
}

/** A folder, or a bucket of an S3-compatible store with what names begin with there. */
export const assetPlace = () =>
  stringWhere(
    (text) =>
      text.trim() === text &&
      text !== '' &&
      (/^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](?:\/[\w.\-/]*)?$/.test(text) || !/^[a-z0-9+.-]+:\/\//i.test(text)),
    'a folder, or a bucket such as s3://bucket/prefix',
  )

export const postgresAddress = () =>
  stringWhere(
    (text) => /^postgres(?:ql)?:\/\/./.test(text) && URL.canParse(text),
    'an address such as postgres://user@host/database',
  )

export const webAddress = () =>
  stringWhere((text) => {
    const url = /^https?:\/\/[^\s?#@]+$/.test(text) ? URL.parse(text) : null
    return url !== null && url.search === '' && url.hash === ''
  }, 'an address such as https://example.org/aetia, without a query')

/** Pages, as the URL standard writes them, without a query and a fragment. */
export const returnAddresses = () =>
  listWhere(
    isReturnAddress,
    'addresses of pages such as https://studio.example.org/signed-in, without a query, separated by commas',
    (entry) => URL.parse(entry)?.href ?? entry,
  )

export const smtpAddress = () =>
  stringWhere(
    (text) => /^smtps?:\/\/./.test(text) && URL.canParse(text),
    'an address such as smtps://user:password@mail.example.org',
  )

export const mailSender = () =>
  stringWhere(
    (text) => /^(?:[^<>"\\@,;:\p{Cc}]+ <[^\s<>@,]+@[^\s<>@,]+>|[^\s<>@,]+@[^\s<>@,]+)$/u.test(text),
    'a mail address, such as Aetia <aetia@example.org>',
  )

export const newPassword = () =>
  z.string({ error: 'a password' }).superRefine((text, issues) => {
    const expected = passwordProblem(text, FIRST_ADMIN)
    if (expected !== null) issues.addIssue({ code: 'custom', message: `a password of ${expected}` })
  })

/** Of at least `shortest` characters, so that nobody guesses it. It fits a header. */
export const secretText = (shortest: number) =>
  stringWhere(
    (text) => /^[\x21-\x7e]{1,200}$/.test(text) && text.length >= shortest,
    `${shortest} to 200 letters, digits and signs, without blanks`,
  )

/** Secrets of at least `shortest` characters each, separated by commas. */
export const secretTexts = (shortest: number) =>
  listWhere(
    (entry) => /^[\x21-\x7e]{1,200}$/.test(entry) && entry.length >= shortest,
    `keys of ${shortest} to 200 letters, digits and signs, without blanks, separated by commas`,
  )

const stringWhere = (holds: (text: string) => boolean, error: string) => z.string({ error }).refine(holds, { error })

const listWhere = (holds: (entry: string) => boolean, error: string, normalized = (entry: string) => entry) =>
  z.codec(z.string({ error }), z.array(stringWhere(holds, error), { error }).readonly(), {
    decode: (text) => entriesOf(text).map(normalized),
    encode: (list) => list.join(','),
  })

const entriesOf = (text: string): string[] => text.split(',').map((entry) => entry.trim())

function isReturnAddress(text: string): boolean {
  const url = URL.parse(text)
  if (url === null || url.href !== text || url.search !== '' || url.hash !== '' || url.username + url.password !== '')
    return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))
}

/** Whether a host is this machine, where no network reads along. */
export const isLoopback = (hostname: string): boolean =>
  ['localhost', '[::1]'].includes(hostname) || /^127(?:\.\d{1,3}){3}$/.test(hostname)

function isHost(host: string): boolean {
  const [, name = '', port] = /^(\[[\da-f:.]+\]|[^*:/?#@\s]+)(?::(\d{1,5}))?$/.exec(host) ?? []
  const url = URL.parse(`http://${name}/`)
  return url !== null && url.hostname === name && (port === undefined || (Number(port) > 0 && Number(port) <= 65_535))
}
