import { Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { RelayEnvironmentProvider } from 'react-relay'
import { Driver } from './Driver.tsx'
import { environment } from './environment.ts'

const page = document.getElementById('page')
if (page)
  createRoot(page).render(
    <RelayEnvironmentProvider environment={environment}>
      <Suspense fallback={<p>Loading</p>}>
        <Driver slug="cambered-roads" />
      </Suspense>
    </RelayEnvironmentProvider>,
  )
