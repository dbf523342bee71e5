import { z } from 'zod'
import { SLUG } from '../../../graph/vocabulary/keys.ts'
import { isInCalendar, PARTIAL_DATE } from '../../text/partial-date.ts'

/**
 * Text that both stores keep as it is: no NUL (PostgreSQL refuses it) and no lone surrogate
 * (silently replaced), and no longer than `max` UTF-16 code units. It may be empty.
 */
export const anyText = (max: number) =>
  z
    .string()
    .max(max, `must have at most ${max} characters`)
    .refine((value) => !value.includes('\0'), 'must not contain NUL (U+0000)')
    .refine((value) => value.isWellFormed(), 'must not contain half of a surrogate pair')

/** The same, and not blank. */
export const text = (max: number) => anyText(max).refine((value) => value.trim() !== '', 'must not be empty')

/** A reference to another document: a key, or a bare slug. */
export const reference = text(200).regex(
  /^(?:[a-z-]+:)?[a-z0-9]+(?:-[a-z0-9]+)*$/,
  'must be a key such as driver:cambered-roads, or its slug',
)

/** The key of a document, with its kind. */
const key = text(200).regex(
  /^[a-z-]+:[a-z0-9]+(?:-[a-z0-9]+)*$/,
  'must be a key with its kind, such as driver:cambered-roads',
)

/** The keys that a document had before it was renamed, oldest first. */
export const formerKeys = z.array(key).min(1, 'must name a key, or be left out').max(100)

/**
 * The part of a key after its kind. Keys are references too, and those have at most 200 characters.
 */
export const slug = text(180).regex(
  SLUG,
  'must be lower-case letters, digits and single hyphens, such as cambered-roads',
)

/** The short permanent id of a claim or a fact. */
export const shortId = text(80).regex(
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  'must be lower-case letters, digits and single hyphens, such as e58',
)

/** `2013`, `2013-03` or `2013-03-21`: as much of a date as is known. */
export const partialDate = z
  .string()
  .regex(PARTIAL_DATE, 'must be a quoted date such as "2013-03"')
  .refine(isInCalendar, 'must be a day that exists')

/**
 * `2013-03-21`, or a moment with its offset such as `2013-03-21T06:30:00Z`. It is stored in UTC,
 * and as the day alone where it is midnight.
 */
export const dateOrMoment = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })], {
    error: 'must be a quoted day such as "2026-11-23", or a moment such as "2026-11-23T06:00:00Z"',
  })
  .refine((date) => /^\d{4}-/.test(new Date(date).toISOString()), 'must be in the years 0000 to 9999, in UTC')
  .transform((date) => new Date(date).toISOString().replace(/T00:00:00\.000Z$/, ''))
