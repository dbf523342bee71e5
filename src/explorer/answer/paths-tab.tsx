import { lazy, Suspense, useMemo, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { lastValueOf } from '../app/search-parameters.ts'
import { useAddress } from '../app/use-address.ts'
import { Answered } from '../data/answered.tsx'
import { useAnswer } from '../data/use-answer.ts'
import type { PathQuestionInput } from '../generated/graphql.ts'
import { CompletenessLine } from './completeness-line.tsx'
import { litBy } from './lit-by.ts'
import { NoPath } from './no-path.tsx'
import { PathList } from './path-list.tsx'
import { PathsDocument } from './paths-query.ts'
import { QueryButton } from './query-button.tsx'
import { ShareButton } from './share-button.tsx'
import { SourcePanel } from './source/source-panel.tsx'

const DrawnPaths = lazy(() => import('./drawing/drawn-paths.tsx'))

/** Paths of one page of the list. More are one press away. */
const PAGE = 20

/** The list of paths in sentences, and beside it the drawing of all of them. */
export function PathsTab({ question }: { readonly question: PathQuestionInput }) {
  const [search, change] = useAddress()
  const [first, setFirst] = useState(PAGE)
  const [pointed, setPointed] = useState<string | null>(null)
  const variables = useMemo(() => ({ question, first }), [question, first])
  const answer = useAnswer(PathsDocument, variables)
  const [isWide, setWide] = useState(false)
  const chosen = lastValueOf(search['path']) ?? null
  const cited = lastValueOf(search['cite']) ?? null
  return (
    <Answered answer={answer} what="the paths">
      {({ causalPaths: paths }) => {
        if (paths.nodes.length === 0) return <NoPath question={question} completeness={paths.completeness} />
        const lit = litBy(paths.nodes, chosen, pointed)
        return (
          <div className={isWide ? 'answer-columns answer-columns-wide' : 'answer-columns'}>
            <Panel
              title={`Paths (${paths.totalCount}${paths.completeness.countIsExact === false ? ' or more' : ''})`}
              className="answer-list"
              actions={
                <>
                  <QueryButton document={PathsDocument} variables={variables} />
                  <ShareButton />
                </>
              }
            >
              <CompletenessLine completeness={paths.completeness} maxLength={question.maxLength ?? null} />
              <PathList
                paths={paths.nodes}
                chosen={chosen}
                litStep={pointed}
                onChoose={(key) => change({ path: key ?? undefined })}
                onStep={setPointed}
                onCite={(claim) => change({ cite: claim })}
              />
              {paths.pageInfo.hasNextPage && first < 100 && (
                <Button onClick={() => setFirst(Math.min(100, first + PAGE))}>Show more paths</Button>
              )}
              {paths.jointCauses.map(({ text }) => (
                <p key={text} className="soft small">
                  {text}
                </p>
              ))}
              <p className="soft small">{paths.projection}</p>
            </Panel>
            <Panel
              title="Drawing"
              className="answer-drawing"
              actions={
                <span className="wide-only">
                  <Button look="plain" aria-pressed={isWide} onClick={() => setWide(!isWide)}>
                    {isWide ? 'Put it beside the list' : 'Widen it'}
                  </Button>
                </span>
              }
            >
              <Suspense fallback={<ProgressBar label="Loading the drawing" />}>
                <DrawnPaths question={question} lit={lit} onStep={setPointed} />
              </Suspense>
            </Panel>
            {cited !== null && <SourcePanel claim={cited} onClose={() => change({ cite: undefined })} />}
          </div>
        )
      }}
    </Answered>
  )
}
