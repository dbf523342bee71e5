import type { Said, Words } from '../../wording/words.ts'
import type { Impact, PathChange } from '../compare/impact.ts'
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

export function impactSummary(impact: Impact, words: Words): ImpactSummary {
  const { gained, lost, changed, unreachable, articles, warnings } = impact
  const say = words.wording.impact
  const example = (of: 'gained' | 'lost' | 'changed', change: PathChange | undefined) =>
    change ? [say.example(of, ...namesAndCertainties(change, words))] : []
  return {
    counts: say.counts(gained, lost, changed),
    examples: [
      ...example('gained', gained.examples[0]),
      ...example('lost', lost.examples[0]),
      ...example('changed', changed.examples[0]),
    ],
    consequences: [
      ...(unreachable.length > 0
        ? [
            say.unreachable(
              unreachable.map((concept) => `${words.nameOf(concept)} (${concept.key})`),
              MOST,
            ),
          ]
        : []),
      ...articles.slice(0, MOST).map(({ article, claims }) => say.articleExpresses(article, claims, MOST)),
      ...(articles.length > MOST ? [say.moreArticles(articles.length - MOST)] : []),
      ...warnings.map((warning: Said) => warning(words)),
    ],
  }
}

/** A path by names, and its certainty before and after where it has one. */
function namesAndCertainties({ before, after }: PathChange, { nameOf }: Words): [string[], number[]] {
  const paths = [before, after].filter((path): path is CausalPath => path !== null)
  return [paths.at(-1)?.nodes.map(nameOf) ?? [], paths.map(({ certainty }) => certainty)]
}
