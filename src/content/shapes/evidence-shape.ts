import { z } from 'zod'
import { STANCES } from '../../../graph/vocabulary/claim-terms.ts'
import { reference, shortId, text } from './text.ts'

export const offset = z.int('must be a whole number').min(0)

export const evidenceShape = z
  .array(
    z.strictObject({
      source: reference,
      passage: text(40),
      // Whether it has too many words is a rule of its own, with its own code.
      quote: text(1000),
      start: offset,
      end: offset,
      stance: z.enum(STANCES).default('SUPPORTS'),
    }),
  )
  .max(100)
  // Whether there is any is a rule of its own, with its own code.
  .default([])

/** What sources found, in our own words. */
export const findingsShape = z
  .array(z.strictObject({ source: reference, finding: text(400), stance: z.enum(STANCES).default('SUPPORTS') }))
  .max(100)

export const factsShape = z
  .array(z.strictObject({ id: shortId, property: text(80), value: text(400), evidence: evidenceShape }))
  .max(200)
  .default([])
