/** How far the answer to a request is, for pages to show. */
export type AnswerState<Data> =
  | { readonly is: 'loading' }
  | { readonly is: 'canceled' }
  | { readonly is: 'failed'; readonly failure: Failure }
  | { readonly is: 'ready'; readonly data: Data; readonly isRefreshing: boolean; readonly failure: Failure | null }

/** Why a request has no answer, in a title and a sentence. */
export interface Failure {
  readonly kind: 'offline' | 'refused' | 'broken'
  readonly title: string
  readonly text: string
}

interface WithErrors {
  readonly errors: readonly { readonly message: string }[]
}

/**
 * Says what an error means for a reader. What the server refused it explained itself; where no
 * answer came at all, the network is at fault.
 *
 * @param isOnline - what the browser says of its connection
 */
export function failureOf(error: unknown, isOnline: boolean): Failure {
  if (hasErrors(error)) {
    const text = error.errors.map(({ message }) => message).join(' ')
    return { kind: 'refused', title: 'The server did not answer this', text }
  }
  if (!isOnline || (error instanceof TypeError && /fetch|network|load failed/i.test(error.message)))
    return {
      kind: 'offline',
      title: 'The server cannot be reached',
      text: 'You may be offline. What is already on the page stays readable.',
    }
  const text = error instanceof Error ? error.message : String(error)
  return { kind: 'broken', title: 'The answer did not arrive whole', text }
}

function hasErrors(error: unknown): error is WithErrors {
  return typeof error === 'object' && error !== null && 'errors' in error && Array.isArray(error.errors)
}
