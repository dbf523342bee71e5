import { type ReactNode, useId } from 'react'

interface PanelProps {
  readonly title: string
  readonly className?: string
  /** Buttons beside the title. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A titled part of a page. */
export function Panel({ title, className = '', actions, children }: PanelProps) {
  const id = useId()
  return (
    <section className={`panel ${className}`} aria-labelledby={id}>
      <header className="panel-head">
        <h2 id={id}>{title}</h2>
        {actions}
      </header>
      {children}
    </section>
  )
}
