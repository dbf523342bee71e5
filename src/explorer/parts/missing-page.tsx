import { State } from '../../ui/state.tsx'
import { PageLink } from '../app/page-link.tsx'
import { useAsOf } from '../app/use-as-of.ts'
import { useTitle } from '../app/use-title.ts'

/** In place of a page whose id names nothing in the version that is read. */
export function MissingPage({ what, name }: { readonly what: string; readonly name: string }) {
  const asOf = useAsOf()
  useTitle('Not found')
  return (
    <>
      <h1>Not found</h1>
      <State
        title={`There is no ${what} “${name}” ${asOf === undefined ? 'here' : `in version ${asOf}`}`}
        text="It may have been removed, or the address is mistyped."
      >
        <PageLink to="/">Ask a question</PageLink>
      </State>
    </>
  )
}
