import { useMemo } from 'react'
import { QueryButton } from '../answer/query-button.tsx'
import '../answer/answer.css'
import { PageLink } from '../app/page-link.tsx'
import { Answered } from '../data/answered.tsx'
import { useAnswer } from '../data/use-answer.ts'
import { AttributeList } from '../parts/attribute-list.tsx'
import { dayInWords, partialDateInWords } from '../parts/day-in-words.ts'
import { DocumentFacts } from '../parts/document-facts.tsx'
import { LanguageSwitch } from '../parts/language-switch.tsx'
import { MissingPage } from '../parts/missing-page.tsx'
import { PageHead } from '../parts/page-head.tsx'
import '../parts/pages.css'
import { useName } from '../parts/use-name.ts'
import './article.css'
import { ArticleDocument } from './article-query.ts'
import { ArticleSection, type WholeArticle } from './article-section.tsx'

/** An article beside what it rests on. */
export function ArticlePage() {
  const slug = useName()
  const variables = useMemo(() => ({ slug }), [slug])
  const answer = useAnswer(ArticleDocument, variables)
  return (
    <Answered answer={answer} what="the article">
      {({ article }) =>
        article ? <Shown article={article} variables={variables} /> : <MissingPage what="article" name={slug} />
      }
    </Answered>
  )
}

interface ShownProps {
  readonly article: WholeArticle
  readonly variables: { readonly slug: string }
}

function Shown({ article, variables }: ShownProps) {
  const { title, summary, category, publishedAt, createdAt, notice, sections, images, sources, language } = article
  return (
    <article className="page article" lang={language}>
      <PageHead kind={category ?? 'Article'} title={title}>
        <p className="lead">{summary}</p>
        <p className="small soft">
          {dayInWords(publishedAt ?? createdAt)}. {notice}.
        </p>
        <LanguageSwitch document={article} />
      </PageHead>
      {sections.length > 2 && (
        <nav className="contents small" aria-label="Sections">
          <ol>
            {sections.map(({ anchor, heading }) => (
              <li key={anchor}>
                <a className="link" href={`#${anchor}`}>
                  {heading}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {sections.map((section) => (
        <ArticleSection key={section.anchor} section={section} />
      ))}
      <div className="page-columns">
        <section className="panel page-main" aria-labelledby="sources">
          <h2 id="sources">Sources</h2>
          <ul className="plain-list">
            {sources.nodes.map((source) => (
              <li key={source.id}>
                <PageLink to={`/sources/${source.id}`}>{source.title ?? source.publisher ?? source.id}</PageLink>
                <span className="small soft">
                  {source.title && source.publisher && `, ${source.publisher}`}
                  {source.publishedAt && `, ${partialDateInWords(source.publishedAt)}`}
                </span>
              </li>
            ))}
          </ul>
          {images.length > 0 && (
            <>
              <h3>Pictures</h3>
              <ul className="plain-list small">
                {images.map(({ id, text, credit, license }) => (
                  <li key={id}>
                    {text} <span className="soft">{`${credit} (${license})`}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
        <div className="page-side">
          <AttributeList attributes={article.attributes} />
          <DocumentFacts document={article} history={article.history}>
            <QueryButton document={ArticleDocument} variables={variables} />
          </DocumentFacts>
        </div>
      </div>
    </article>
  )
}
