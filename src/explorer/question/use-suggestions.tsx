import type { Option } from '../../ui/combobox.tsx'
import { useAnswer } from '../data/use-answer.ts'
import { ConceptSearchDocument } from './concept-search-query.ts'
import { useDelayed } from './use-delayed.ts'

interface Suggestions {
  readonly options: readonly Option[]
  /** The page that a suggestion opens, or null where it is a question. */
  readonly pageOf: (key: string) => string | null
}

/** Suggestions for what is typed: concepts, each with a question about it. */
export function useSuggestions(text: string): Suggestions {
  const asked = useDelayed(text.trim(), 120)
  const answer = useAnswer(ConceptSearchDocument, asked === '' ? null : { text: asked.slice(0, 200) })
  const concepts =
    answer.is === 'ready' ? answer.data.search.edges.flatMap(({ node }) => ('name' in node ? [node] : [])) : []
  return {
    options: concepts.map(({ id, name, kindName }) => ({
      key: id,
      text: name,
      shown: (
        <>
          {name} <span className="soft small">{kindName}</span>
        </>
      ),
    })),
    pageOf: (key) => `/concepts/${key}`,
  }
}
