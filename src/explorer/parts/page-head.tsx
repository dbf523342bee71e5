import type { ReactNode } from 'react'
import { useTitle } from '../app/use-title.ts'

interface PageHeadProps {
  /** What the page shows one of, such as "Injury". */
  readonly kind: string
  readonly title: string
  /** Below the title: a summary, other names. */
  readonly children?: ReactNode
}

/** The head of a page about one thing. */
export function PageHead({ kind, title, children }: PageHeadProps) {
  useTitle(title)
  return (
    <header className="page-head">
      <p className="page-kind">{kind}</p>
      <h1>{title}</h1>
      {children}
    </header>
  )
}
