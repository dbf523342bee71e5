import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { skipToken, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { type AnswerState, failureOf } from './answer-state.ts'

/** An answer, and what the reader can do about it. */
export type Answer<Data> = AnswerState<Data> & {
  /** Ends the request; the server then stops its search. */
  readonly cancel: () => void
  /** Asks again. */
  readonly retry: () => void
}

/**
 * Asks a question of the API and keeps its answer by the variables.
 *
 * @param variables - null asks nothing yet, and counts as loading
 */
export function useAnswer<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables | null,
): Answer<Data> {
  const [canceled, setCanceled] = useState<string | null>(null)
  const key = JSON.stringify(variables)
  const isCanceled = canceled === key
  const options = variables === null || isCanceled ? skipToken : { variables, errorPolicy: 'all' as const }
  const { data, error, loading, refetch } = useQuery(
    document as TypedDocumentNode<Data, OperationVariables>,
    options as { variables: OperationVariables } | typeof skipToken,
  )
  const actions = {
    cancel: () => setCanceled(key),
    retry: () => {
      if (isCanceled) setCanceled(null)
      else refetch().catch(() => undefined)
    },
  }
  const failure = error === undefined ? null : failureOf(error, navigator.onLine)
  if (isCanceled) return { is: 'canceled', ...actions }
  if (data !== undefined && data !== null)
    return { is: 'ready', data: data as Data, isRefreshing: loading, failure, ...actions }
  if (failure !== null && !loading) return { is: 'failed', failure, ...actions }
  return { is: 'loading', ...actions }
}
