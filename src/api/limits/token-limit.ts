import type { DocumentNode } from 'graphql'
import { limitExceeded } from '../../errors/public-errors.ts'

/** Fails with LIMIT_EXCEEDED when a parsed document has more tokens than its caller may send. */
export function refuseTooManyTokens({ tokenCount = Number.POSITIVE_INFINITY }: DocumentNode, maxTokens: number): void {
  if (tokenCount <= maxTokens) return
  throw limitExceeded(
    `The query has more than ${maxTokens} tokens. Move values into variables, or ask in several queries.`,
  )
}
