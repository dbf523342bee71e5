import type { ErrorComponentProps } from '@tanstack/react-router'
import { State } from '../../ui/state.tsx'
import { PageLink } from './page-link.tsx'

/** In place of a page that could not be drawn. */
export function FailedPage({ error }: ErrorComponentProps) {
  return (
    <State
      title="This page could not be shown"
      text={`${error instanceof Error ? error.message : String(error)} If a newer version of the site was just published, loading the page again helps.`}
      actions={[{ label: 'Load the page again', run: () => location.reload() }]}
    />
  )
}

/** In place of a page that is not there. */
export function NotFoundPage() {
  return (
    <State title="There is no page at this address" text="The address may be mistyped, or the page was removed.">
      <PageLink to="/">Ask a question</PageLink>
    </State>
  )
}
