import { codeHtml } from './code-html.ts'

/** A query of the documentation and the answer that it tells. */
export interface Exchange {
  readonly query: string
  readonly answer: string
  /** The TypeScript that asks it, or null. */
  readonly typedCode: string | null
}

/**
 * A query beside its answer. What needs nothing of an earlier answer and changes nothing can be
 * opened in GraphiQL.
 */
export function exchangeHtml({ query, answer, typedCode }: Exchange): string {
  const isAskable = !/^\s*(?:mutation|subscription)\b/.test(query) && !/"\$[\w-]+"/.test(query)
  const runAt = `./../graphiql?query=${encodeURIComponent(query.trim())}`
  return (
    '<div class="exchange">' +
    codeHtml(query, 'graphql', { label: 'Query', ...(isAskable && { runAt }) }) +
    codeHtml(answer, 'json', { label: 'Answer' }) +
    (typedCode === null
      ? ''
      : `<details class="typed"><summary>The same in TypeScript</summary>${codeHtml(typedCode, 'ts')}</details>`) +
    '</div>\n'
  )
}
