import type { Impact, PathChange, PathChanges } from '../../traversal/compare/impact.ts'
import { impactSummary } from '../../traversal/explain/impact-summary.ts'
import type { CausalPath } from '../../traversal/paths/causal-path.ts'
import { wrap } from './wrap.ts'

/** How many examples of each kind are shown. */
const MOST = 5

/** What a change does to the causal paths, to decide by: counts first, then the weightiest examples. */
export function impactInWords(impact: Impact): string[] {
  const { gained, lost, changed, projection } = impact
  const { counts, consequences } = impactSummary(impact)
  return [
    counts,
    ...examples('+', gained, ({ after }) => after),
    ...examples('-', lost, ({ before }) => before),
    ...examples('~', changed, ({ after }) => after),
    ...consequences.flatMap((sentence) => wrap(sentence)),
    ...wrap(projection),
  ]
}

function examples(
  sign: string,
  { examples: all, count }: PathChanges,
  shown: (change: PathChange) => CausalPath | null,
): string[] {
  const lines = all.slice(0, MOST).map((change) => {
    const certainties = [change.before, change.after].flatMap((path) => (path ? [path.certainty.toFixed(3)] : []))
    return `  ${sign} ${shown(change)
      ?.nodes.map(({ name }) => name)
      .join(' -> ')} (${certainties.join(' to ')})`
  })
  const more = count - BigInt(lines.length)
  return more > 0n ? [...lines, `  ${sign} and ${more} more`] : lines
}
