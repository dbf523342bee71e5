import { z } from 'zod'
import { STANCES } from '../../../graph/vocabulary/claim-terms.ts'
import { reference, shortId, text } from './text.ts'

export const offset = z.int('must be a whole number').min(0)

export const evidenceItemShape = z.strictObject({
  source: reference,
  passage: text(40),
  // Whether it has too many words is a rule of its own, with its own code.
  quote: text(1000),
  start: offset,
  end: offset,
  stance: z.enum(STANCES).default('SUPPORTS'),
})

// Whether there is any evidence is a rule of its own, with its own code.
export const evidenceShape = z.array(evidenceItemShape).max(100).default([])

/** A finding of a source, in our own words. */
export const findingShape = z.strictObject({
  source: reference,
  finding: text(400),
  stance: z.enum(STANCES).default('SUPPORTS'),
})

export const findingsShape = z.array(findingShape).max(100)

export const factShape = z.strictObject({ id: shortId, property: text(80), value: text(400), evidence: evidenceShape })

export const factsShape = z.array(factShape).max(200).default([])
