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
  page('/concepts/$', () => import('../concept/concept-page.tsx'), 'ConceptPage'),
  page('/claims/$', () => import('../claim/claim-page.tsx'), 'ClaimPage'),
  page('/sources/$', () => import('../source/source-page.tsx'), 'SourcePage'),
  page('/articles/$', () => import('../article/article-page.tsx'), 'ArticlePage'),
  page('/versions', () => import('../version/versions-page.tsx'), 'VersionsPage'),
  page('/versions/$name', () => import('../version/version-page.tsx'), 'VersionPage'),
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
