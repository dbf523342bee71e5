/** @jsxImportSource preact */
import { type CitedPath, type CitedSource, webAddress } from '../cited-paths.ts'
import type { Words } from '../words.ts'

interface CitedListProps {
  readonly paths: readonly CitedPath[]
  readonly sources: readonly CitedSource[]
  readonly target: string | undefined
}

/** Paths in words. A number leads to the first source that it stands for. */
export function CitedList({ paths, sources, target }: CitedListProps) {
  return (
    <ol part="list">
      {paths.map(({ key, text }) => (
        <li key={key} part="path">
          {text.map((part) =>
            typeof part === 'string' ? part : <Cite key={part} number={part} sources={sources} target={target} />,
          )}
        </li>
      ))}
    </ol>
  )
}

interface CiteProps {
  readonly number: number
  readonly sources: readonly CitedSource[]
  readonly target: string | undefined
}

function Cite({ number, sources, target }: CiteProps) {
  const source = sources.find((each) => each.number === number)?.passages[0]?.source
  const address = webAddress(source?.url ?? null)
  if (address === null) return <span class="cite">{number}</span>
  return (
    <a
      class="cite"
      href={address}
      target={target}
      rel="noopener"
      aria-label={`[${number}] ${source?.title ?? source?.publisher ?? source?.id}`}
    >
      {number}
    </a>
  )
}

interface SourceListProps {
  readonly sources: readonly CitedSource[]
  readonly words: Words
  readonly target: string | undefined
}

/** Every cited source with its quote, in order of number. */
export function SourceList({ sources, words, target }: SourceListProps) {
  return (
    <ol class="small" part="sources">
      {sources.map(({ number, isAgainst, passages }) => (
        <li key={number} value={number}>
          {isAgainst && <strong>{words.against}: </strong>}
          {passages.map(({ quote, finding, source: { title, id, url, publisher, publishedAt } }, index) => (
            <span key={`${id} ${quote ?? finding}`}>
              {index > 0 && '; '}
              {quote !== null && <q>{quote}</q>}
              {finding}{' '}
              {webAddress(url) === null ? (
                (title ?? publisher ?? id)
              ) : (
                <a href={webAddress(url) ?? ''} target={target} rel="noopener">
                  {title ?? publisher ?? id}
                </a>
              )}
              {[title && publisher, publishedAt].filter(Boolean).map((part) => `, ${part}`)}
            </span>
          ))}
        </li>
      ))}
    </ol>
  )
}
