import { lazy, Suspense } from 'react'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { PageLink } from '../app/page-link.tsx'
import { useTitle } from '../app/use-title.ts'
import { Answered } from '../data/answered.tsx'
import { useAnswer } from '../data/use-answer.ts'
import { graphql } from '../generated/gql.ts'
import { QuestionBox } from '../question/question-box.tsx'
import { Examples } from './examples.tsx'
import { GraphLine } from './graph-line.tsx'
import './home.css'

const WholeGraph = lazy(() => import('./whole-graph.tsx'))

const HomeDocument = graphql(/* GraphQL */ `
  query ExplorerHome {
    graph {
      version
      publishedAt
      conceptCount
      claimCount
    }
    sources(first: 100) {
      totalCount
      nodes {
        lineOfDescent {
          id
        }
      }
    }
    articles(first: 20) {
      nodes {
        id
        slug
        title
        summary
      }
    }
    drivers(first: 4) {
      nodes {
        id
        name
      }
    }
    injuries(first: 4) {
      nodes {
        id
        name
      }
    }
  }
`)

/** The first page: one question, the graph in its layers, the articles. */
export function HomePage() {
  useTitle('')
  const answer = useAnswer(HomeDocument, {})
  return (
    <div className="home">
      <section className="home-ask">
        <h1>What leads to what, and who says so</h1>
        <QuestionBox text="" isLarge />
        {answer.is === 'ready' && <Examples causes={answer.data.drivers.nodes} outcomes={answer.data.injuries.nodes} />}
      </section>
      <section className="panel" aria-labelledby="whole-graph">
        <header className="panel-head">
          <h2 id="whole-graph">The whole graph, causes left, effects right</h2>
          <PageLink to="/ask">All its paths in sentences</PageLink>
        </header>
        <Suspense fallback={<ProgressBar label="Loading the drawing" />}>
          <WholeGraph />
        </Suspense>
      </section>
      <Answered answer={answer} what="the articles">
        {({ graph, sources, articles }) => (
          <>
            <section className="panel" aria-labelledby="articles">
              <h2 id="articles">Articles</h2>
              {articles.nodes.length === 0 && <p className="soft">No article is published yet.</p>}
              <ul className="articles">
                {articles.nodes.map(({ id, slug, title, summary }) => (
                  <li key={id}>
                    <h3>
                      <PageLink to={`/articles/${slug}`}>{title}</PageLink>
                    </h3>
                    <p>{summary}</p>
                  </li>
                ))}
              </ul>
            </section>
            <GraphLine graph={graph} sources={sources} />
          </>
        )}
      </Answered>
    </div>
  )
}
