import type { SummarizedImpact } from '../../app/impact-on-paths.ts'
import { wrap } from './wrap.ts'

type PathChanges = SummarizedImpact['gained']
type PathChange = PathChanges['examples'][number]

/** How many examples of each kind are shown. */
const MOST = 5

/**
 * What a change does to the causal paths, to decide by: counts first, then the weightiest examples.
 */
export function impactInWords({ gained, lost, changed, projection, summary }: SummarizedImpact): string[] {
  const { counts, consequences } = summary
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
  shown: (change: PathChange) => PathChange['after'],
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
