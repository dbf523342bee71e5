import type { ExplorerSourceQuery } from '../generated/graphql.ts'

export type WholeSource = NonNullable<ExplorerSourceQuery['source']>
export type SourceClaim = WholeSource['claims']['nodes'][number]

/** What one passage of a source is cited for. */
export interface CitedPassage {
  readonly name: string
  readonly claims: readonly { readonly claim: SourceClaim; readonly quote: string; readonly stance: string }[]
}

/** The claims that quote a source, by its passages in the order of the text. */
export function claimsByPassage({
  id,
  passages,
  claims,
}: Pick<WholeSource, 'id' | 'passages' | 'claims'>): readonly CitedPassage[] {
  const quoted = claims.nodes.flatMap((claim) =>
    claim.evidence
      .filter(({ source }) => source.id === id)
      .map(({ passage, quote, start, stance }) => ({ passage, start, cited: { claim, quote, stance } })),
  )
  const starts = new Map(passages.map(({ name, start }) => [name, start]))
  const placeOf = (name: string) => starts.get(name) ?? Number.MAX_SAFE_INTEGER
  return [...Map.groupBy(quoted, ({ passage }) => passage)]
    .map(([name, its]) => ({
      name,
      claims: its.toSorted((a, b) => a.start - b.start).map(({ cited }) => cited),
    }))
    .sort((a, b) => placeOf(a.name) - placeOf(b.name) || (a.name < b.name ? -1 : 1))
}

/** The claims that a source has findings on, with what it found. */
export const findingsOf = ({ id, claims }: Pick<WholeSource, 'id' | 'claims'>) =>
  claims.nodes.flatMap((claim) =>
    claim.findings.filter(({ source }) => source.id === id).map(({ finding, stance }) => ({ claim, finding, stance })),
  )
