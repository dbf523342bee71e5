import { type ExecutionResult, type FormattedExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql'
import { isInternal, publicForm } from '../public-form.ts'

/** The form in which errors are shown. */
export interface Shown {
  readonly hideSchema: boolean
  /** Receives masked errors. */
  internal(error: unknown): void
}

/** Errors in public form: internal ones are masked and logged. */
export const publicErrors = (
  errors: readonly GraphQLError[],
  { hideSchema, internal }: Shown,
): GraphQLFormattedError[] =>
  errors.map((error) => {
    if (isInternal(error)) internal(error.originalError ?? error)
    return publicForm(error.toJSON(), error, { hideSchema })
  })

/** An answer in public form. */
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

/** Any thrown value, as an error of GraphQL. The public form is applied later. */
export function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error
  const originalError = error instanceof Error ? error : new Error(String(error))
  return new GraphQLError(originalError.message, { originalError })
}
