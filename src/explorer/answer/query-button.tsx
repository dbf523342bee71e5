import type { DocumentNode } from 'graphql'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { BASE_PATH } from '../app/base-path.ts'

interface QueryButtonProps {
  readonly document: unknown
  readonly variables: unknown
}

/** Shows the GraphQL that the view asks, to copy or to open in the editor. */
export function QueryButton({ document, variables }: QueryButtonProps) {
  const [query, setQuery] = useState<string | null>(null)
  const toggle = async () => {
    if (query !== null) return setQuery(null)
    const { print } = await import('graphql/language/printer.js')
    setQuery(print(document as DocumentNode))
  }
  return (
    <>
      <Button look="plain" aria-expanded={query !== null} onClick={toggle}>
        {query === null ? 'Show its GraphQL' : 'Hide its GraphQL'}
      </Button>
      {query !== null && (
        <div className="query">
          <p className="small">
            <a className="link" href={`${BASE_PATH}/graphiql?query=${encodeURIComponent(query)}`}>
              Open it in GraphiQL
            </a>
          </p>
          <section
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keys.
            tabIndex={0}
            className="query-text"
            aria-label="The query and its variables"
          >
            <pre>{`${query}\n\n# variables\n${JSON.stringify(variables, null, 2)}`}</pre>
          </section>
        </div>
      )}
    </>
  )
}
