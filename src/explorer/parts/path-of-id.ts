/** The path of the page of a document by its id, such as `/claims/claim:e58`. */
export function pathOfId(id: string): string {
  const kind = id.slice(0, id.indexOf(':'))
  if (kind === 'article') return `/articles/${id.slice('article:'.length)}`
  if (kind === 'claim') return `/claims/${id}`
  return kind === 'source' ? `/sources/${id}` : `/concepts/${id}`
}
