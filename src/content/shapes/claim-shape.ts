import { z } from 'zod'
import { ATTRIBUTIONS, EXPLICITNESSES, POLARITIES } from '../../../graph/vocabulary/claim-terms.ts'
import { PREDICATE_NAMES } from '../../../graph/vocabulary/predicates.ts'
import { figures } from './asset-references.ts'
import { attributesShape } from './attributes-shape.ts'
import { evidenceShape, findingsShape } from './evidence-shape.ts'
import { formerKeys, reference, shortId, text } from './text.ts'

/** A claim as it is written below its subject. A file has its fields in this order. */
export const claimShape = z.strictObject({
  id: shortId,
  predicate: z.enum(PREDICATE_NAMES),
  /** The predicate's own name in the graph it came from, such as `biolink:treats`. */
  relation: text(200).optional(),
  object: reference,
  polarity: z.enum(POLARITIES).default('AFFIRMED'),
  explicitness: z.enum(EXPLICITNESSES),
  cue: text(200).optional(),
  certainty: z.number().gt(0).max(1),
  attribution: z.enum(ATTRIBUTIONS).default('SOURCE'),
  shortcut: z.boolean().default(false),
  scope: text(120).optional(),
  mechanism: z.array(reference).max(8).default([]),
  conditions: z.array(text(200)).max(20).default([]),
  note: text(2000).optional(),
  /** Absent where there are none. */
  figures: figures.optional(),
  /** Absent where there are none. */
  formerKeys: formerKeys.optional(),
  /** Absent where there are none. */
  attributes: attributesShape.optional(),
  evidence: evidenceShape,
  /** Absent where there are none. */
  findings: findingsShape.optional(),
})
