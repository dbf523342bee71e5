import { Fragment } from 'react'
import { PageLink } from '../app/page-link.tsx'
import type { ExplorerPathsQuery } from '../generated/graphql.ts'
import { CitationNumbers } from './citation-numbers.tsx'
import { citationsOfStep, stepKey } from './cited-claims.ts'
import { marksOf } from './drawing/drawn-graph.ts'
import { SideTag } from './side-tag.tsx'
import { StepMarks } from './step-marks.tsx'

export type ListedPath = ExplorerPathsQuery['causalPaths']['nodes'][number]

interface PathListProps {
  readonly paths: readonly ListedPath[]
  /** The key of the path that the address names. */
  readonly chosen: string | null
  /** The key of the step that is pointed at. */
  readonly litStep: string | null
  readonly onChoose: (key: string | null) => void
  readonly onStep: (key: string | null) => void
  readonly onCite: (claim: string) => void
}

/** Paths in the sentences of the API, each step with its numbered citations. */
export function PathList({ paths, chosen, ...actions }: PathListProps) {
  return (
    <ol className="paths">
      {paths.map((path) => (
        <PathItem key={path.key} path={path} isChosen={path.key === chosen} {...actions} />
      ))}
    </ol>
  )
}

interface PathItemProps extends Omit<PathListProps, 'paths' | 'chosen'> {
  readonly path: ListedPath
  readonly isChosen: boolean
}

function PathItem({ path, isChosen, litStep, onChoose, onStep, onCite }: PathItemProps) {
  return (
    <li className={isChosen ? 'path path-chosen' : 'path'}>
      <h3 className="path-title">
        {path.nodes.map(({ id, name }, index) => (
          <Fragment key={id}>
            {index > 0 && <span aria-hidden="true"> → </span>}
            {index > 0 && <span className="unseen"> leads to </span>}
            <PageLink to={`/concepts/${id}`}>{name}</PageLink>
          </Fragment>
        ))}
      </h3>
      <p className="path-facts small soft">
        {path.length === 1 ? '1 step' : `${path.length} steps`}
        {path.legSide && <SideTag side={path.legSide} />}
        {path.disputed && <span className="tag tag-disputed">disputed</span>}
        <button
          type="button"
          className="button button-plain small"
          aria-pressed={isChosen}
          onClick={() => onChoose(isChosen ? null : path.key)}
        >
          {isChosen ? 'Stop showing it in the drawing' : 'Show it in the drawing'}
        </button>
      </p>
      <ol className="steps">
        {path.steps.map((step) => {
          const key = stepKey(step.from.id, step.to.id)
          return (
            <li
              key={key}
              className={key === litStep ? 'step step-lit' : 'step'}
              onPointerEnter={() => onStep(key)}
              onPointerLeave={() => onStep(null)}
              onFocus={() => onStep(key)}
              onBlur={() => onStep(null)}
            >
              {step.sentence}{' '}
              <CitationNumbers citations={citationsOfStep(step, path.explanation.citations)} onCite={onCite} />
              <StepMarks marks={marksOf(step)} />
            </li>
          )
        })}
      </ol>
    </li>
  )
}
