interface Sources {
  readonly totalCount: number
  readonly nodes: readonly { readonly lineOfDescent: { readonly id: string } }[]
}

/** " in 12 lines of descent", or nothing where not all sources are known. Copies count once. */
export function linesOfDescent({ totalCount, nodes }: Sources): string {
  if (nodes.length < totalCount || totalCount === 0) return ''
  const count = new Set(nodes.map(({ lineOfDescent }) => lineOfDescent.id)).size
  return ` in ${count} ${count === 1 ? 'line' : 'lines'} of descent`
}
