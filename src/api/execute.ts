import { execute as executeDocument, type GraphQLSchema, parse } from 'graphql'
import type { RequestContext } from './context.ts'
import { isInternal, publicForm } from './public-form.ts'

/** The result of an operation: its data, or its errors in words for the caller. */
export type Executed = { readonly data: object } | { readonly problem: string }

/**
 * Executes one of our own operations on a context. The document is trusted, so it skips the rules
 * and limits for foreign documents. Rejects for bugs.
 */
export async function execute(
  schema: GraphQLSchema,
  context: RequestContext,
  text: string,
  variables: object,
): Promise<Executed> {
  const { data, errors = [] } = await executeDocument({
    schema,
    document: parse(text, { noLocation: true }),
    contextValue: context,
    variableValues: variables as Readonly<Record<string, unknown>>,
  })
  const bug = errors.find(isInternal)
  if (bug) throw bug.originalError ?? bug
  const [error] = errors
  if (error) return { problem: publicForm(error.toJSON(), error, { hideSchema: false }).message }
  return { data: data ?? {} }
}
