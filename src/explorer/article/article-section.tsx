import { useState } from 'react'
import { PageLink } from '../app/page-link.tsx'
import type { ExplorerArticleQuery } from '../generated/graphql.ts'
import { Prose } from './prose.tsx'

export type WholeArticle = NonNullable<ExplorerArticleQuery['article']>
type Section = WholeArticle['sections'][number]
type Citation = Section['citations'][number]

/** One section: the prose, and in the margin the quotes that it cites and the claims that it makes. */
export function ArticleSection({ section }: { readonly section: Section }) {
  const { anchor, heading, body, claims, citations } = section
  const [lit, setLit] = useState<string | null>(null)
  const cite = (claim: string) => {
    setLit(claim)
    const note = document.getElementById(noteId(anchor, claim))
    note?.focus({ preventScroll: true })
    note?.scrollIntoView({ block: 'nearest' })
  }
  const cited = new Set(citations.map(({ claim }) => claim.id))
  const others = claims.filter(({ id }) => !cited.has(id))
  return (
    <section className="article-section" aria-labelledby={anchor}>
      <div className="article-prose">
        <h2 id={anchor}>{heading}</h2>
        <Prose html={body} onCite={cite} />
      </div>
      {citations.length + others.length > 0 && (
        <aside className="article-margin small" aria-label={`Sources of “${heading}”`}>
          <ol className="margin-notes">
            {citations.map((citation) => (
              <MarginNote
                key={citation.number}
                id={noteId(anchor, citation.claim.id)}
                citation={citation}
                isLit={lit === citation.claim.id}
              />
            ))}
          </ol>
          {others.length > 0 && (
            <details>
              <summary>
                {others.length === 1 ? 'One more claim' : `${others.length} more claims`} of this section
              </summary>
              <ul className="plain-list">
                {others.map(({ id, sentence }) => (
                  <li key={id}>
                    <PageLink to={`/claims/${id}`}>{sentence}</PageLink>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </aside>
      )}
    </section>
  )
}

const noteId = (anchor: string, claim: string) => `${anchor}--${claim.replace(':', '-')}`

interface MarginNoteProps {
  readonly id: string
  readonly citation: Citation
  readonly isLit: boolean
}

function MarginNote({ id, citation: { number, claim, evidence, findings }, isLit }: MarginNoteProps) {
  return (
    <li id={id} tabIndex={-1} className={isLit ? 'margin-note margin-note-lit' : 'margin-note'}>
      <p>
        <span className="note-number">{number}</span>{' '}
        <PageLink to={`/claims/${claim.id}`} className="claim-sentence">
          {claim.sentence}
        </PageLink>
      </p>
      {evidence.map(({ quote, translatedQuote, source }) => (
        <p key={`${source.id} ${quote}`} className="note-quote">
          <q>{quote}</q>
          {translatedQuote && <span className="soft"> ({translatedQuote})</span>}{' '}
          <PageLink to={`/sources/${source.id}`} className="link soft">
            {source.publisher ?? source.title ?? source.id}
          </PageLink>
        </p>
      ))}
      {findings.map(({ finding, source }) => (
        <p key={`${source.id} ${finding}`} className="note-quote">
          {finding}{' '}
          <PageLink to={`/sources/${source.id}`} className="link soft">
            {source.publisher ?? source.title ?? source.id}
          </PageLink>
        </p>
      ))}
    </li>
  )
}
