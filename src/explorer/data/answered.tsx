import type { ReactNode } from 'react'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { State } from '../../ui/state.tsx'
import type { Answer } from './use-answer.ts'

interface AnsweredProps<Data> {
  readonly answer: Answer<Data>
  /** What is fetched, to go on with "Loading": "the paths". */
  readonly what: string
  readonly children: (data: Data) => ReactNode
}

/** Shows an answer once it is there, and until then, or in its place, the sentence of its state. */
export function Answered<Data>({ answer, what, children }: AnsweredProps<Data>) {
  const again = { label: 'Try again', run: answer.retry }
  switch (answer.is) {
    case 'loading':
      return <ProgressBar label={`Loading ${what}`} onCancel={answer.cancel} />
    case 'canceled':
      return <State title="Canceled" text={`You stopped loading ${what}.`} actions={[again]} />
    case 'failed':
      return <State title={answer.failure.title} text={answer.failure.text} actions={[again]} />
    case 'ready':
      return (
        <>
          {answer.isRefreshing && <ProgressBar label={`Loading ${what}`} />}
          {answer.failure !== null && (
            <State title={answer.failure.title} text={answer.failure.text} actions={[again]} />
          )}
          {children(answer.data)}
        </>
      )
  }
}
