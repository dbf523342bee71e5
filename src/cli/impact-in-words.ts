import type { CausalPath } from '../traversal/causal-path.ts'
import type { Impact, PathChange } from '../traversal/impact.ts'
import { wrap } from './wrap.ts'

/** How many examples of each kind are shown. */
const MOST = 5

/** What a change does to the causal paths, to decide by: counts first, then the weightiest examples. */
export function impactInWords({ gained, lost, changed, unreachable, articles, projection, stopped }: Impact): string[] {
  const atLeast = stopped === null ? '' : 'at least '
  return [
    `Causal paths: ${atLeast}${gained.length} gained, ${lost.length} lost, ${changed.length} changed in certainty.`,
    ...examples('+', gained, ({ after }) => after),
    ...examples('-', lost, ({ before }) => before),
    ...examples('~', changed, ({ after }) => after),
    ...(unreachable.length > 0 ? [`No longer led to: ${unreachable.map(({ key }) => key).join(', ')}.`] : []),
    ...articles.map(({ article, claims }) => `${article} expresses claims that change: ${claims.join(', ')}.`),
    ...(stopped === null ? [] : [`The comparison was ${stopped}; there may be more.`]),
    ...wrap(projection),
  ]
}

function examples(
  sign: string,
  list: readonly PathChange[],
  shown: (change: PathChange) => CausalPath | null,
): string[] {
  const lines = list.slice(0, MOST).map((change) => {
    const certainties = [change.before, change.after].flatMap((path) => (path ? [path.certainty.toFixed(3)] : []))
    return `  ${sign} ${shown(change)
      ?.nodes.map(({ name }) => name)
      .join(' -> ')} (${certainties.join(' to ')})`
  })
  return list.length > MOST ? [...lines, `  ${sign} and ${list.length - MOST} more`] : lines
}
