import { useMemo } from 'react'
import { useAnswer } from '../../data/use-answer.ts'
import { graphql } from '../../generated/gql.ts'

const ConceptNameDocument = graphql(/* GraphQL */ `
  query ExplorerConceptName($id: ID!) {
    concept(id: $id) {
      id
      name
    }
  }
`)

interface ConceptChipsProps {
  readonly label: string
  readonly ids: readonly string[]
  readonly onRemove: (id: string) => void
}

/** Concepts of a condition, each with a button that removes it. */
export function ConceptChips({ label, ids, onRemove }: ConceptChipsProps) {
  if (ids.length === 0) return null
  return (
    <p className="chips">
      <span className="soft">{label}</span>
      {ids.map((id) => (
        <Chip key={id} id={id} onRemove={() => onRemove(id)} />
      ))}
    </p>
  )
}

function Chip({ id, onRemove }: { readonly id: string; readonly onRemove: () => void }) {
  const answer = useAnswer(
    ConceptNameDocument,
    useMemo(() => ({ id }), [id]),
  )
  const name = (answer.is === 'ready' && answer.data.concept?.name) || id
  return (
    <span className="chip">
      {name}
      <button type="button" className="chip-remove" aria-label={`Remove ${name}`} onClick={onRemove}>
        ×
      </button>
    </span>
  )
}
