import { execute as executeDocument, type GraphQLSchema, parse } from 'graphql'
import type { RequestContext } from './context.ts'
import { isInternal, publicForm } from './public-form.ts'

/** What came of an operation: its data, or what is wrong in words for the caller. */
export type Executed = { readonly data: object } | { readonly problem: string }

/**
 * Executes an operation of ours on a context. The document is trusted: it is not held against the
 * rules and the limits that documents of strangers are held against. Rejects where the program
 * itself is wrong.
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
