import '../../ui/styles/index.css'
import '../answer/answer.css'
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { drawingStories } from './drawing-stories.tsx'
import { stateStories } from './state-stories.tsx'

/** A state of a component, by its name. */
export type Stories = Readonly<Record<string, () => ReactNode>>

const ALL: Stories = { ...stateStories, ...drawingStories }

function Page() {
  return (
    <main className="shell-foot">
      <h1>States of the explorer</h1>
      {Object.entries(ALL).map(([name, Story]) => (
        <section key={name} className="panel">
          <h2>{name}</h2>
          <Story />
        </section>
      ))}
    </main>
  )
}

const router = createRouter({
  routeTree: createRootRoute({ component: Page, notFoundComponent: Page }),
  history: createMemoryHistory(),
})
const container = document.getElementById('stories')
if (container !== null) createRoot(container).render(<RouterProvider router={router} />)
