import { useId } from 'react'
import { Choice } from '../../../ui/choice.tsx'
import { Tick } from '../../../ui/tick.tsx'
import { useAddress } from '../../app/use-address.ts'
import { useAsOf } from '../../app/use-as-of.ts'
import { useAnswer } from '../../data/use-answer.ts'
import { graphql } from '../../generated/gql.ts'
import type { ExplorerVersionNumbersQuery, PathQuestionInput } from '../../generated/graphql.ts'
import type { QuestionState } from '../question-state.ts'

const VersionsDocument = graphql(/* GraphQL */ `
  query ExplorerVersionNumbers {
    graph {
      versions(first: 100) {
        totalCount
        nodes {
          version
          publishedAt
        }
      }
    }
  }
`)

const CERTAINTIES = [
  { value: '', label: 'any' },
  { value: '0.5', label: '0.5: may, implied' },
  { value: '0.6', label: '0.6: can, potential' },
  { value: '0.7', label: '0.7: often, tends to' },
  { value: '0.85', label: '0.85: said plainly' },
]

const ORDERS = [
  { value: '', label: 'most certain first' },
  { value: 'WEAKEST_STEP', label: 'strongest weakest step first' },
  { value: 'LENGTH', label: 'shortest first' },
]

interface NarrowingProps {
  readonly state: QuestionState
  readonly question: PathQuestionInput
}

/** What narrows the question. Every choice is in the address. */
export function Narrowing({ state, question }: NarrowingProps) {
  const [, change] = useAddress()
  const asOf = useAsOf()
  const id = useId()
  const versions = useAnswer(VersionsDocument, {})
  const published = versions.is === 'ready' ? newestFirst(versions.data.graph) : []
  const set = (name: string) => (value: string) => change({ [name]: value, path: undefined })
  return (
    <details className="narrowing not-printed" open={isNarrowed(state)}>
      <summary>Narrow the question</summary>
      <fieldset aria-labelledby={id}>
        <legend id={id} className="unseen">
          Narrow the question
        </legend>
        <Choice
          label="Leg side"
          value={question.legSide ?? ''}
          options={[
            { value: '', label: 'either' },
            { value: 'LONGER', label: 'longer leg' },
            { value: 'SHORTER', label: 'shorter leg' },
          ]}
          onValue={set('legSide')}
        />
        <Choice
          label="Least certainty of a step"
          value={state.minCertainty === 0 ? '' : String(state.minCertainty)}
          options={CERTAINTIES}
          onValue={set('certainty')}
        />
        <Choice
          label="Order"
          value={state.order === 'CERTAINTY' ? '' : state.order}
          options={ORDERS}
          onValue={set('order')}
        />
        <Choice
          label="Most steps"
          value={String(state.maxLength ?? '')}
          options={[
            { value: '', label: '8' },
            ...[2, 3, 4, 5, 6, 12, 16].map((n) => ({ value: String(n), label: String(n) })),
          ]}
          onValue={set('length')}
        />
        <Choice
          label="As of version"
          value={asOf ?? ''}
          options={[{ value: '', label: 'the newest' }, ...published]}
          onValue={set('asOf')}
        />
        <Tick
          label="Only what is said outright"
          isTicked={state.explicitOnly}
          onTick={(on) => set('explicit')(on ? '1' : '')}
        />
        <Tick label="With shortcuts" isTicked={state.shortcuts} onTick={(on) => set('shortcuts')(on ? '1' : '')} />
      </fieldset>
    </details>
  )
}

const isNarrowed = ({ legSide, explicitOnly, minCertainty, shortcuts, order, maxLength }: QuestionState): boolean =>
  legSide !== null || explicitOnly || minCertainty > 0 || shortcuts || order !== 'CERTAINTY' || maxLength !== null

/** The newest versions, at most 100. The API lists the oldest first, so only of these the day is known. */
function newestFirst({ versions }: ExplorerVersionNumbersQuery['graph']) {
  const newest = versions.totalCount
  const days = new Map(versions.nodes.map(({ version, publishedAt }) => [version, `, of ${publishedAt.slice(0, 10)}`]))
  return Array.from({ length: Math.min(newest, 100) }, (_, index) => newest - index).map((version) => ({
    value: String(version),
    label: `${version}${days.get(version) ?? ''}`,
  }))
}
