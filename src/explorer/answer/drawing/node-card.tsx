import { useEffect, useRef } from 'react'
import { Button } from '../../../ui/button.tsx'
import { PageLink } from '../../app/page-link.tsx'
import type { ChangeAddress } from '../../app/use-address.ts'
import type { PathQuestionInput } from '../../generated/graphql.ts'
import { withConcept } from '../question-state.ts'
import type { DrawnNode } from './drawn-graph.ts'
import { pathsInWords } from './node-box.tsx'

interface NodeCardProps {
  readonly node: DrawnNode
  readonly question: PathQuestionInput
  readonly onChange: ChangeAddress
  readonly onClose: () => void
}

const ACTIONS = [
  { action: 'from', label: 'Start here' },
  { action: 'to', label: 'End here' },
  { action: 'via', label: 'Pass through it' },
  { action: 'avoiding', label: 'Avoid it' },
] as const

/** What can be done with a concept of the drawing. Escape closes it, and its box has the focus again. */
export function NodeCard({ node, question, onChange, onClose }: NodeCardProps) {
  const card = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another concept is another card.
  useEffect(() => {
    card.current?.querySelector('a')?.focus({ preventScroll: true })
  }, [node.id])
  const close = () => {
    onClose()
    document.querySelector<SVGAElement>(`[data-node="${CSS.escape(node.id)}"]`)?.focus({ preventScroll: true })
  }
  return (
    <section
      ref={card}
      className="node-card"
      aria-label={node.name}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <p>
        <strong>{node.name}</strong>{' '}
        <span className="soft small">
          {node.kindName}, on {pathsInWords(node.pathCount)}
        </span>
      </p>
      <div className="actions">
        <PageLink to={`/concepts/${node.id}`}>Open its page</PageLink>
        {ACTIONS.map(({ action, label }) => (
          <Button
            key={action}
            look="plain"
            onClick={() => {
              onClose()
              onChange(withConcept(question, node.id, action))
            }}
          >
            {label}
          </Button>
        ))}
        <Button look="plain" onClick={close}>
          Close
        </Button>
      </div>
    </section>
  )
}
