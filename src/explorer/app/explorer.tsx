import { RouterProvider } from '@tanstack/react-router'
import { useState } from 'react'
import { createExplorerRouter } from './router.tsx'

/** The explorer: the router and all that it shows. */
export function Explorer() {
  const [router] = useState(createExplorerRouter)
  return <RouterProvider router={router} />
}
