import type { ReactNode } from 'react'
import { Button } from './button.tsx'

interface StateProps {
  readonly title: string
  /** What happened and what it means, in one or two sentences. */
  readonly text: string
  readonly actions?: readonly { readonly label: string; readonly run: () => void }[]
  readonly children?: ReactNode
}

/** A state that is no answer: nothing found, failed, offline, canceled. Never an empty space. */
export function State({ title, text, actions = [], children }: StateProps) {
  return (
    <div className="state" role="status">
      <p className="state-title">{title}</p>
      <p>{text}</p>
      {actions.map(({ label, run }) => (
        <Button key={label} onClick={run}>
          {label}
        </Button>
      ))}
      {children}
    </div>
  )
}
