import { PageLink } from '../app/page-link.tsx'

interface Named {
  readonly id: string
  readonly name: string
}

interface ExamplesProps {
  readonly causes: readonly Named[]
  readonly outcomes: readonly Named[]
}

/** Questions to begin with, about concepts that are there. */
export function Examples({ causes, outcomes }: ExamplesProps) {
  const questions = [
    ...causes
      .slice(0, 2)
      .map(({ id, name }) => ({ text: `What does ${lowerFirst(name)} lead to?`, search: { from: [id] } })),
    ...outcomes
      .slice(0, 2)
      .map(({ id, name }) => ({ text: `What lies behind ${lowerFirst(name)}?`, search: { to: [id] } })),
  ]
  if (questions.length === 0) return null
  return (
    <ul className="examples" aria-label="Questions to begin with">
      {questions.map(({ text, search }) => (
        <li key={text}>
          <PageLink to="/ask" search={search} className="chip link">
            {text}
          </PageLink>
        </li>
      ))}
    </ul>
  )
}

/** A name within a sentence. Only a first word such as "Running" loses its capital; names of people keep theirs. */
export const lowerFirst = (name: string): string =>
  /^[A-Z][a-z]+ing /.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name
