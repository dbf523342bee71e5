import { z } from 'zod'
import { partialDate, reference, text } from './text.ts'

/** The front matter of an article. */
export const articleShape = z.strictObject({
  title: text(200),
  summary: text(1000),
  category: text(100).optional(),
  publishedAt: partialDate.optional(),
  claims: z.record(text(100), z.array(reference).max(500)).default({}),
})

/** `release.yaml`. */
export const releaseShape = z.strictObject({
  publishedAt: z.iso.datetime({ error: 'must be a quoted moment in UTC such as "2026-11-23T00:00:00Z"' }),
  language: z.literal('en'),
})
