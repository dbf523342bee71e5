/** The folder of the pages of each type, by the first part of an id; concepts have `/concepts/`. */
const FOLDERS: Readonly<Record<string, string>> = { claim: '/claims/', source: '/sources/', article: '/articles/' }

/** The path of the page of a concept, claim, source or article, such as `/claims/claim:e58`. */
export function pathOfId(id: string): string {
  const kind = id.slice(0, id.indexOf(':'))
  if (kind === 'article') return `/articles/${inPath(id.slice('article:'.length))}`
  return `${FOLDERS[kind] ?? '/concepts/'}${inPath(id)}`
}

/** A part of a path as people may read it: colons and slashes stay. */
export const inPath = (text: string): string =>
  encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2F', '/').replaceAll('%40', '@')

/**
 * The way from a path to the root of this server, such as `..` for `/concepts/driver:camber`: right
 * wherever a proxy has this server.
 */
export const wayToRoot = (path: string): string => {
  const depth = path.split('/').length - 2
  return depth <= 0 ? '.' : Array.from({ length: depth }, () => '..').join('/')
}
