import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { BASE_PATH } from './base-path.ts'
import { FailedPage, NotFoundPage } from './failed-page.tsx'
import { Frame } from './frame.tsx'
import { parseSearch, type SearchParameters, stringifySearch } from './search-parameters.ts'

const root = createRootRoute({
  component: Frame,
  notFoundComponent: NotFoundPage,
  validateSearch: (search: Record<string, unknown>) => search as SearchParameters,
})

/** One page: its address, and the module that draws it, which is loaded when the page is opened. */
const page = <Module extends Record<string, unknown>, Name extends string & keyof Module>(
  path: string,
  load: () => Promise<Module>,
  name: Name,
) => createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load, name) })

/** Every page. A new one is one line here and one module. */
const pages = [
  page('/', () => import('../home/home-page.tsx'), 'HomePage'),
  page('/ask', () => import('../answer/answer-page.tsx'), 'AnswerPage'),
]

/** The router. Parameters of addresses are plain strings. */
export function createExplorerRouter() {
  return createRouter({
    routeTree: root.addChildren(pages),
    basepath: BASE_PATH === '' ? '/' : BASE_PATH,
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultErrorComponent: FailedPage,
  })
}
