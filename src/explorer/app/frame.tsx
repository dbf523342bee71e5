import { ApolloProvider } from '@apollo/client/react'
import { Outlet, useRouterState } from '@tanstack/react-router'
import { useMemo } from 'react'
import { PageShell } from '../../ui/page-shell.tsx'
import { createClient } from '../data/client.ts'
import { BASE_PATH } from './base-path.ts'
import { PageLink } from './page-link.tsx'
import { useAsOf } from './use-as-of.ts'
import { useLanguage } from './use-language.ts'
import { VersionNotice } from './version-notice.tsx'

/** What all pages share: the head with its links, the page, the foot. */
export function Frame() {
  const asOf = useAsOf()
  const language = useLanguage()
  const client = useMemo(() => createClient(asOf, language), [asOf, language])
  const isHome = useRouterState({ select: ({ location }) => location.pathname === '/' })
  return (
    <ApolloProvider client={client}>
      <PageShell
        brand={
          <PageLink to="/" className="brand" aria-label="Aetia, home">
            Aetia
          </PageLink>
        }
        links={
          <>
            {!isHome && <PageLink to="/">Ask</PageLink>}
            <PageLink to="/versions">Versions</PageLink>
            <a className="link" href={`${BASE_PATH}/graphql`}>
              API
            </a>
          </>
        }
        notice={asOf === undefined ? null : <VersionNotice version={asOf} />}
        foot={<p>Not medical advice. Every step of every path cites the source that says it.</p>}
      >
        <Outlet />
      </PageShell>
    </ApolloProvider>
  )
}
