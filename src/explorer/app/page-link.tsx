import { Link } from '@tanstack/react-router'
import type { AriaAttributes, ReactNode } from 'react'
import type { SearchParameters } from './search-parameters.ts'
import { useAsOf } from './use-as-of.ts'
import { useLanguage } from './use-language.ts'

type PageLinkProps = AriaAttributes & {
  /** The path of the page, such as `/concepts/driver:cambered-roads`. */
  readonly to: string
  readonly search?: SearchParameters
  readonly className?: string
  readonly children: ReactNode
}

/** A link to a page of the explorer. It keeps the version and the language that the reader has chosen. */
export function PageLink({ to, search, className = 'link', children, ...aria }: PageLinkProps) {
  const asOf = useAsOf()
  const lang = useLanguage()
  const parameters = { ...search, asOf: search?.['asOf'] ?? asOf, lang: search?.['lang'] ?? lang }
  return (
    <Link to={to} search={parameters as never} className={className} {...aria}>
      {children}
    </Link>
  )
}
