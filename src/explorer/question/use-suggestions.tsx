import { useMemo } from 'react'
import type { Option } from '../../ui/combobox.tsx'
import { useAnswer } from '../data/use-answer.ts'
import { SuggestionsDocument } from './suggestions-query.ts'
import { useDelayed } from './use-delayed.ts'

interface Suggestions {
  readonly options: readonly Option[]
  /** The page that a suggestion opens, or null where it is a question. */
  readonly pageOf: (key: string) => string | null
}

const QUESTION = 'question '

/** Suggestions for what is typed: concepts, then questions about them. */
export function useSuggestions(text: string): Suggestions {
  const asked = useDelayed(text.trim(), 120).slice(0, 200)
  const answer = useAnswer(
    SuggestionsDocument,
    useMemo(() => (asked === '' ? null : { text: asked }), [asked]),
  )
  if (answer.is !== 'ready') return { options: [], pageOf }
  const { search, askSuggestions } = answer.data
  const concepts = search.edges.flatMap(({ node }) => ('name' in node ? [node] : []))
  return {
    options: [
      ...concepts.map(({ id, name, kindName }) => ({
        key: id,
        text: name,
        shown: (
          <>
            {name} <span className="soft small">{kindName}</span>
          </>
        ),
      })),
      ...askSuggestions.map(({ question }) => ({ key: `${QUESTION}${question}`, text: question })),
    ],
    pageOf,
  }
}

const pageOf = (key: string): string | null => (key.startsWith(QUESTION) ? null : `/concepts/${key}`)
