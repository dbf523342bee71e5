import type { Impact, PathChange, PathChanges } from '../compare/impact.ts'
import type { CausalPath } from '../paths/causal-path.ts'

/** An impact in plain sentences. In this order, they are the basis of a decision. */
export interface ImpactSummary {
  /** One sentence with the numbers of gained, lost and changed paths. */
  readonly counts: string
  /** The weightiest path of each kind; a kind without paths has no sentence. */
  readonly examples: readonly string[]
  /** The concepts no longer reachable, the articles to read again, and the inexact parts. */
  readonly consequences: readonly string[]
}

/** The most names in a sentence. */
const MOST = 10

export function impactSummary(impact: Impact): ImpactSummary {
  const { gained, lost, changed, unreachable, articles, warnings } = impact
  const many = ({ count, isExact }: PathChanges) => `${isExact ? '' : 'at least '}${count}`
  const example = (opening: string, change: PathChange | undefined) =>
    change ? [`${opening}: ${pathChangeInWords(change)}.`] : []
  return {
    counts: `Causal paths: ${many(gained)} gained, ${many(lost)} lost, ${many(changed)} changed in certainty.`,
    examples: [
      ...example('Most certain path gained', gained.examples[0]),
      ...example('Most certain path lost', lost.examples[0]),
      ...example('Greatest change', changed.examples[0]),
    ],
    consequences: [
      ...(unreachable.length > 0
        ? [`No cause leads any more to: ${list(unreachable.map(({ name, key }) => `${name} (${key})`))}.`]
        : []),
      ...articles
        .slice(0, MOST)
        .map(({ article, claims }) => `${article} expresses claims that change: ${list(claims)}.`),
      ...(articles.length > MOST ? [`${articles.length - MOST} more articles express claims that change.`] : []),
      ...warnings,
    ],
  }
}

/**
 * A path by names, with its certainty before and after where it has one: `A -> B (0.800 to 0.400)`.
 */
function pathChangeInWords({ before, after }: PathChange): string {
  const paths = [before, after].filter((path): path is CausalPath => path !== null)
  const names = paths.at(-1)?.nodes.map(({ name }) => name) ?? []
  return `${names.join(' -> ')} (${paths.map(({ certainty }) => certainty.toFixed(3)).join(' to ')})`
}

const list = (names: readonly string[]): string =>
  names.length > MOST ? `${names.slice(0, MOST).join(', ')}, and ${names.length - MOST} more` : names.join(', ')
