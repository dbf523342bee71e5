import { useMemo } from 'react'
import { Button } from '../../../ui/button.tsx'
import { useAddress } from '../../app/use-address.ts'
import { useAnswer } from '../../data/use-answer.ts'
import { graphql } from '../../generated/gql.ts'
import type { PathQuestionInput } from '../../generated/graphql.ts'
import { ConceptField } from '../../question/concept-field.tsx'
import { swappedEnds } from '../question-state.ts'
import { ConceptChips } from './concept-chips.tsx'

const EndNamesDocument = graphql(/* GraphQL */ `
  query ExplorerEndNames($from: ID!, $hasFrom: Boolean!, $to: ID!, $hasTo: Boolean!) {
    from: concept(id: $from) @include(if: $hasFrom) {
      id
      name
    }
    to: concept(id: $to) @include(if: $hasTo) {
      id
      name
    }
  }
`)

/** The ends of the question, to see and to change, and a button that swaps them. */
export function QuestionLine({ question }: { readonly question: PathQuestionInput }) {
  const [, change] = useAddress()
  const [from, ...moreFrom] = question.from ?? []
  const [to, ...moreTo] = question.to ?? []
  const variables = useMemo(
    () => ({ from: from ?? '', hasFrom: from !== undefined, to: to ?? '', hasTo: to !== undefined }),
    [from, to],
  )
  const answer = useAnswer(EndNamesDocument, variables)
  const names = answer.is === 'ready' ? answer.data : null
  const ends = { q: undefined, path: undefined, from: [...(question.from ?? [])], to: [...(question.to ?? [])] }
  return (
    <section className="question-line" aria-label="The question in fields">
      <ConceptField
        label="From"
        name={from === undefined ? '' : (names?.from?.name ?? from)}
        placeholder="any cause"
        onConcept={(id) => change({ ...ends, from: [id] })}
      />
      <Button aria-label="Swap the ends" onClick={() => change(swappedEnds(question))}>
        <span aria-hidden="true">⇄</span>
      </Button>
      <ConceptField
        label="To"
        name={to === undefined ? '' : (names?.to?.name ?? to)}
        placeholder="any outcome"
        onConcept={(id) => change({ ...ends, to: [id] })}
      />
      <div className="ends">
        {from !== undefined && (
          <Button look="plain" onClick={() => change({ ...ends, from: [] })}>
            From any cause
          </Button>
        )}
        {to !== undefined && (
          <Button look="plain" onClick={() => change({ ...ends, to: [] })}>
            To any outcome
          </Button>
        )}
      </div>
      <ConceptChips
        label="Also from"
        ids={moreFrom}
        onRemove={(id) => change({ ...ends, from: without(ends.from, id) })}
      />
      <ConceptChips label="Also to" ids={moreTo} onRemove={(id) => change({ ...ends, to: without(ends.to, id) })} />
      <ConceptChips
        label="Through"
        ids={question.via ?? []}
        onRemove={(id) => change({ ...ends, via: without(question.via ?? [], id) })}
      />
      <ConceptChips
        label="Avoiding"
        ids={question.avoiding ?? []}
        onRemove={(id) => change({ ...ends, avoiding: without(question.avoiding ?? [], id) })}
      />
    </section>
  )
}

const without = (ids: readonly string[], id: string): readonly string[] => ids.filter((each) => each !== id)
