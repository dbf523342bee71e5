import { useMemo, useState } from 'react'
import { BASE_PATH } from '../../app/base-path.ts'
import { useAddress } from '../../app/use-address.ts'
import { Answered } from '../../data/answered.tsx'
import { useAnswer } from '../../data/use-answer.ts'
import type { ExplorerPathGraphQuery, PathQuestionInput } from '../../generated/graphql.ts'
import type { Lit } from '../lit-by.ts'
import { withoutOrder } from '../no-path.tsx'
import { PathGraphDocument } from '../path-graph-query.ts'
import { DownloadDrawing } from './download-drawing.tsx'
import { drawnGraph } from './drawn-graph.ts'
import { Legend } from './legend.tsx'
import { NodeCard } from './node-card.tsx'
import { PathDrawing } from './path-drawing.tsx'

/** More concepts than this are no longer read at a glance; the text says how many are left out. */
const DRAWN_NODES = 40

interface DrawnPathsProps {
  readonly question: PathQuestionInput
  readonly lit: Lit | null
  readonly onStep: (key: string | null) => void
}

/** The drawing of all paths of a question. */
export default function DrawnPaths({ question, ...shown }: DrawnPathsProps) {
  const variables = useMemo(() => ({ question: withoutOrder(question), first: DRAWN_NODES }), [question])
  const answer = useAnswer(PathGraphDocument, variables)
  return (
    <Answered answer={answer} what="the drawing">
      {({ pathGraph, graph: { version } }) => (
        <Drawn pathGraph={pathGraph} version={version} question={question} {...shown} />
      )}
    </Answered>
  )
}

interface DrawnProps extends DrawnPathsProps {
  readonly pathGraph: ExplorerPathGraphQuery['pathGraph']
  readonly version: number
}

function Drawn({ pathGraph, version, question, lit, onStep }: DrawnProps) {
  const graph = useMemo(() => drawnGraph(pathGraph), [pathGraph])
  const [opened, setOpened] = useState<string | null>(null)
  const [, change] = useAddress()
  const card = graph.nodes.find(({ id }) => id === opened)
  return (
    <>
      <PathDrawing
        graph={graph}
        label="Drawing of the paths, causes left, effects right"
        lit={lit}
        onStep={onStep}
        onNode={setOpened}
        addressOf={(id) => `${BASE_PATH}/concepts/${id}`}
      />
      {card && <NodeCard node={card} question={question} onChange={change} onClose={() => setOpened(null)} />}
      {graph.leftOut > 0 && (
        <p className="bounded">
          {graph.leftOut} of {pathGraph.nodeCount} concepts are not drawn: those with the least certain paths. The
          counts are of all paths.
        </p>
      )}
      {!pathGraph.completeness.exact && pathGraph.completeness.reason && (
        <p className="bounded">The drawing is not complete: {pathGraph.completeness.reason}.</p>
      )}
      <Legend />
      <DownloadDrawing graph={graph} version={version} notice={pathGraph.notice} />
    </>
  )
}
