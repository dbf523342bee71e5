import { type ExecutionResult, type FormattedExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql'
import { isInternal, publicForm } from '../public-form.ts'

/** How errors are shown. */
export interface Shown {
  readonly hideSchema: boolean
  /** Hears of what is masked. */
  internal(error: unknown): void
}

/**
 * Errors as a caller is shown them: whatever was not meant for the caller is masked, and told to
 * the log.
 */
export const publicErrors = (
  errors: readonly GraphQLError[],
  { hideSchema, internal }: Shown,
): GraphQLFormattedError[] =>
  errors.map((error) => {
    if (isInternal(error)) internal(error.originalError ?? error)
    return publicForm(error.toJSON(), error, { hideSchema })
  })

/** An answer as a caller is shown it. */
export function publicResult(
  result: { readonly [Field in keyof ExecutionResult]: ExecutionResult[Field] | undefined },
  shown: Shown,
): FormattedExecutionResult {
  const { errors, data, extensions } = result
  return {
    ...(data !== undefined && { data }),
    ...(extensions && { extensions }),
    ...(errors && errors.length > 0 && { errors: publicErrors(errors, shown) }),
  }
}

/**
 * Whatever was thrown, as an error of GraphQL. What of it a caller may see is decided where it is
 * shown.
 */
export function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error
  const originalError = error instanceof Error ? error : new Error(String(error))
  return new GraphQLError(originalError.message, { originalError })
}
