import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { drawnGraph } from '../answer/drawing/drawn-graph.ts'
import { Legend } from '../answer/drawing/legend.tsx'
import { PathDrawing } from '../answer/drawing/path-drawing.tsx'
import { litBy } from '../answer/lit-by.ts'
import { PathGraphDocument } from '../answer/path-graph-query.ts'
import { BASE_PATH } from '../app/base-path.ts'
import { useAsOf } from '../app/use-as-of.ts'
import { Answered } from '../data/answered.tsx'
import { useAnswer } from '../data/use-answer.ts'
import type { ExplorerPathGraphQuery } from '../generated/graphql.ts'

const QUESTION = { question: {}, first: 60 }

/** Every path from a cause to an outcome in one drawing. */
export default function WholeGraph() {
  const answer = useAnswer(PathGraphDocument, QUESTION)
  return (
    <Answered answer={answer} what="the drawing">
      {({ pathGraph }) =>
        pathGraph.nodes.length === 0 ? (
          <p className="soft">No path is published yet.</p>
        ) : (
          <Drawn pathGraph={pathGraph} />
        )
      }
    </Answered>
  )
}

function Drawn({ pathGraph }: Pick<ExplorerPathGraphQuery, 'pathGraph'>) {
  const graph = useMemo(() => drawnGraph(pathGraph), [pathGraph])
  const [step, setStep] = useState<string | null>(null)
  const navigate = useNavigate()
  const asOf = useAsOf()
  const edge = graph.edges.find(({ key }) => key === step)
  return (
    <>
      <PathDrawing
        graph={graph}
        label="Drawing of the whole graph"
        lit={litBy([], null, step)}
        onStep={setStep}
        onNode={(id) => navigate({ to: `/concepts/${id}`, search: { asOf } as never })}
        addressOf={(id) => `${BASE_PATH}/concepts/${id}`}
      />
      <p className="step-told soft small" aria-hidden="true">
        {edge?.sentence ?? 'Point at a line to read what it says.'}
      </p>
      {graph.leftOut > 0 && (
        <p className="bounded">{graph.leftOut} concepts are not drawn: those with the least certain paths.</p>
      )}
      <Legend />
    </>
  )
}
