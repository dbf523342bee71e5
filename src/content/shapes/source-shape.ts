import { z } from 'zod'
import { EVIDENCE_CLASSES } from '../../../graph/vocabulary/claim-terms.ts'
import { attributesShape } from './attributes-shape.ts'
import { factsShape, offset } from './evidence-shape.ts'
import { formerKeys, partialDate, reference, text } from './text.ts'

/** A source file, in this order. What the source does not show is left out, never guessed. */
export const sourceShape = z.strictObject({
  title: text(400).optional(),
  publisher: text(200).optional(),
  url: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .max(2000)
    .optional(),
  author: text(400).optional(),
  publishedAt: partialDate.optional(),
  category: text(100).optional(),
  postId: text(100).optional(),
  commentsEnabled: z.boolean().optional(),
  derivedFrom: reference.optional(),
  evidenceClass: z.enum(EVIDENCE_CLASSES),
  note: text(2000).optional(),
  /** Absent where there are none. */
  formerKeys: formerKeys.optional(),
  /** Absent where there are none. */
  attributes: attributesShape.optional(),
  passages: z
    .record(
      text(40),
      z.tuple([offset, offset]).refine(([start, end]) => start < end, 'must end after it starts'),
    )
    .default({}),
  facts: factsShape,
})
