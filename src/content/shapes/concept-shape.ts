import { z } from 'zod'
import { CODE_MATCHES, CODE_SYSTEMS, LEG_ROLES } from '../../../graph/vocabulary/claim-terms.ts'
import { figures } from './asset-references.ts'
import { attributesShape } from './attributes-shape.ts'
import { factsShape } from './evidence-shape.ts'
import { formerKeys, reference, text } from './text.ts'

/**
 * A concept file: the concept, its facts, and the claims of which it is the subject, in this order.
 */
export const conceptShape = z.strictObject({
  name: text(200),
  phrase: text(200).optional(),
  plural: z.boolean().default(false),
  alsoCalled: z.array(text(200)).max(100).default([]),
  summary: text(2000),
  note: text(2000).optional(),
  role: z.enum(LEG_ROLES).optional(),
  /** Of an entity: its category in the graph it came from, such as `biolink:Gene`. */
  category: text(200).optional(),
  /** Absent where there are none. */
  figures: figures.optional(),
  /** Absent where there are none. */
  formerKeys: formerKeys.optional(),
  mentions: z.record(reference, z.array(text(40)).max(500)).default({}),
  codes: z
    .array(
      z.strictObject({
        system: z.enum(CODE_SYSTEMS),
        code: text(40),
        match: z.enum(CODE_MATCHES),
        assertedBy: z.enum(CODE_SYSTEMS).optional(),
      }),
    )
    .max(50)
    .default([]),
  /** Absent where there are none. */
  attributes: attributesShape.optional(),
  facts: factsShape,
  // Each claim is read by `claimShape` on its own, so that one bad claim does not hide what is
  // wrong with the next.
  claims: z.array(z.unknown()).max(5000).default([]),
})
