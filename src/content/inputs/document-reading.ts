import type { ContentDocument } from '../lifecycle/revision.ts'
import type { Violation } from '../violation.ts'

/** The document, or everything that is wrong with its shape. */
export interface DocumentReading {
  readonly document?: ContentDocument
  readonly violations: readonly Violation[]
}
