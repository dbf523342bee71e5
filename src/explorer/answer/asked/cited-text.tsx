import type { CitedTextPartFragment } from '../../generated/graphql.ts'
import { CitationNumbers } from '../citation-numbers.tsx'
import { splitAtCitations } from './split-at-citations.ts'

interface CitedTextProps {
  readonly explanation: CitedTextPartFragment
  readonly onCite: (claim: string) => void
}

/** A text of the API whose numbers in brackets are buttons that open their sources. */
export function CitedText({ explanation: { text, citations }, onCite }: CitedTextProps) {
  return (
    <p>
      {splitAtCitations(text).map((part) =>
        typeof part.is === 'string' ? (
          <span key={part.at}>{part.is}</span>
        ) : (
          <CitationNumbers
            key={part.at}
            citations={citations.filter(({ number }) => number === part.is)}
            onCite={onCite}
          />
        ),
      )}
    </p>
  )
}
