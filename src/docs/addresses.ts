import { posix } from 'node:path'
import { START_PAGE } from './navigation.ts'

/** Where the documentation says that the server is; on its own pages, that is this server. */
const DOCUMENTED_ORIGIN = 'http://127.0.0.1:4000/'
const DOCUMENTED_PAGES = `${DOCUMENTED_ORIGIN}docs/`

/** What the server itself serves of the repository, by its path there. */
const SERVED_FILES: ReadonlyMap<string, string> = new Map([['schema.graphql', './../schema.graphql']])

/**
 * The name of a page in its address: `client` for `docs/client.md`, and nothing for the start page.
 */
export const nameOf = (file: string): string =>
  file === START_PAGE
    ? ''
    : file
        .replace(/^docs\//, '')
        .replace(/\.md$/, '')
        .replaceAll('/', '-')
        .toLowerCase()

/** The address of a page from any other. All pages are in one folder. */
export const addressOf = (file: string): string => `./${nameOf(file)}`

/**
 * Where a link of the Markdown leads on the pages, or null where it leads to a file that no page
 * shows.
 *
 * @param file - the file that has the link
 * @param files - all files with a page
 */
export function linkTo(target: string, file: string, files: ReadonlySet<string>): string | null {
  if (target.startsWith(DOCUMENTED_PAGES)) return `./${target.slice(DOCUMENTED_PAGES.length)}`
  if (target.startsWith(DOCUMENTED_ORIGIN)) return `./../${target.slice(DOCUMENTED_ORIGIN.length)}`
  if (/^(?:https?:|#)/.test(target)) return target
  const [path = '', anchor] = target.split('#', 2)
  const linked = posix.normalize(posix.join(posix.dirname(file), path))
  if (files.has(linked)) return addressOf(linked) + (anchor === undefined ? '' : `#${anchor}`)
  return SERVED_FILES.get(linked) ?? null
}
