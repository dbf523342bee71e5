/** @jsxImportSource preact */
import type { Words } from '../words.ts'

/** What is there before an answer: the content of the element itself, which works without us. */
export function Waiting({ words }: { readonly words: Words }) {
  return (
    <>
      <slot />
      <p class="small" role="status" part="status">
        {words.loading}
      </p>
    </>
  )
}

interface FailedProps {
  readonly sentence: string
  readonly words: Words
  /** Left out where trying again cannot help. */
  readonly onTryAgain?: () => void
}

/** What is there instead of an answer: a sentence, and the content of the element. */
export function Failed({ sentence, words, onTryAgain }: FailedProps) {
  return (
    <>
      <slot />
      <p class="small" role="status" part="status">
        {sentence}
      </p>
      {onTryAgain && (
        <button type="button" onClick={onTryAgain}>
          {words.tryAgain}
        </button>
      )}
    </>
  )
}
