import type { FastifyBaseLogger } from 'fastify'
import type { CompiledQuery } from '../api/compiled/execute-compiled.ts'
import type { RequestContext } from '../api/context.ts'
import type { BatchTotals } from '../api/limits/batch-totals.ts'
import type { OperationSeen } from '../api/operation-seen.ts'
import type { Perspective } from './perspective.ts'

/** The context of a request, and the log for its errors, under the id of the request. */
export interface ServedContext extends RequestContext {
  readonly log: FastifyBaseLogger
  /**
   * The perspective of the request's header. Its graph is the `snapshot`, unless cursors of an
   * older version came.
   */
  readonly perspective: Perspective
  /** The batch that the operation belongs to; null for a request of one. */
  readonly batch: BatchTotals | null
  /** Notes which operation the request asks for. */
  sawOperation(operation: OperationSeen): void
  /** Whether the answer says what the operation cost. */
  readonly wantsCost: boolean
  /** Notes the query that its compiled form has answered. */
  wasCompiled(query: CompiledQuery): void
  /** Registers the document, where the client asked for that. */
  registerDocument(): void
}
