import type { ConceptKind } from '../../../graph/vocabulary/kinds.ts'
import { BODY_SIDES, type BodySide } from '../../../graph/vocabulary/road-terms.ts'
import type { ConceptRecord } from '../../snapshot/records.ts'
import type { Said } from '../../wording/words.ts'
import type { Engine } from '../engine.ts'
import { reachableFrom } from '../graph/reachability.ts'
import { conceptAt } from '../graph-view.ts'
import { type CausalPath, causalPath } from '../paths/causal-path.ts'
import { type ClaimFilter, projectionInWords } from '../paths/path-question.ts'
import { compareRanks, type Rank, shortestPathsTo } from '../paths/single-target-shortest-paths.ts'
import type { Question } from '../question.ts'
import type { Budget, Stop } from '../search/budget.ts'
import { type Completeness, completeUnless, stoppedReason, withBounds } from '../search/completeness.ts'
import { sorted } from '../search/cooperative-sort.ts'
import type { Work } from '../search/work.ts'
import { type Candidate, type FindingExplanation, withoutOutdone } from './differential-candidates.ts'
import { conditionsFor, type Finding, type PathCondition } from './finding-conditions.ts'

export interface DifferentialQuestion {
  readonly findings: readonly Finding[]
  /**
   * The leg that the setting makes the longer one, under the chosen reading; null where it makes
   * neither.
   */
  readonly longerLegOnRoad: BodySide | null
  /** The admitted kinds of causes. */
  readonly kinds: readonly ConceptKind[]
  readonly filter: ClaimFilter
  readonly maxLength: number
}

/** A finding, and its explanation by a hypothesis. */
export interface ExplainedFinding {
  readonly finding: Finding
  /** Whether a path on a leg explains the side too; null where no side was given. */
  readonly explainsSide: boolean | null
  /**
   * The best path on no leg, and the best on each fitting leg, where these exist: one to three,
   * most certain first.
   */
  paths(): readonly CausalPath[]
}

/** A cause that explains findings, with the leg that must be the longer one. */
export interface Hypothesis {
  readonly cause: ConceptRecord
  /** The side of the longer leg that it requires; null where either fits. */
  readonly longerLeg: BodySide | null
  /** At least one, in the order of the question. */
  readonly explains: readonly ExplainedFinding[]
  readonly unexplained: readonly Finding[]
  /**
   * Causes of other hypotheses for some of the same findings, by key. None of them leads to this
   * cause, or is reachable from it. Null when the budget ended.
   */
  rivals(budget: Budget): Work<readonly ConceptRecord[] | null>
}

export interface Differential {
  /**
   * Hypotheses that explain most findings first, then most sides, then the best by their worst
   * path, then by key.
   */
  readonly hypotheses: readonly Hypothesis[]
  readonly stopped: Stop | null
}

/**
 * The causes that explain most of several findings. All findings are of one body: one leg is the
 * longer one, and a path on a leg explains only findings on that leg's side. Where a setting
 * determines the longer leg, a path over a mechanism of one body side continues only to a leg of
 * that side.
 */
export function* differential(engine: Engine, question: DifferentialQuestion, budget: Budget): Work<Differential> {
  const { findings, kinds, filter, maxLength } = question
  const graph = yield* engine.graph(filter)
  const { snapshot, view } = engine
  const { indexOf } = view.adjacency
  let stopped: Stop | null = null
  function* into(finding: Finding, { leg, avoiding }: PathCondition) {
    const avoided = avoiding.flatMap((key) => indexOf.get(key) ?? [])
    const found = yield* shortestPathsTo(
      { graph, goal: indexOf.get(finding.concept) ?? -1, leg, avoided, maxLength },
      budget,
    )
    stopped ??= found.stopped
    return found
  }

  const candidates: Candidate[] = []
  for (const longerLeg of BODY_SIDES) {
    const byCause = new Map<number, Map<number, FindingExplanation>>()
    for (const [index, finding] of findings.entries()) {
      for (const condition of conditionsFor(snapshot, finding, longerLeg, question.longerLegOnRoad)) {
        const found = yield* into(finding, condition)
        for (const [number, rank] of found.ranks) {
          budget.scan(1)
          if (budget.shouldYield()) yield
          const explained = byCause.get(number) ?? new Map<number, FindingExplanation>()
          byCause.set(number, explained)
          const known = explained.get(index)
          explained.set(index, {
            rank: known && compareRanks(known.rank, rank) <= 0 ? known.rank : rank,
            explainsSide: known?.explainsSide === true || condition.leg !== 'NONE',
            ways: [...(known?.ways ?? []), { rank, nodes: () => found.path(number) }],
          })
        }
      }
    }
    for (const [number, explained] of byCause) candidates.push({ number, longerLeg, explained })
  }

  const causeOf = ({ number }: Candidate) => conceptAt(view, number)
  const wanted = candidates.filter((candidate) => kinds.includes(causeOf(candidate).kind))
  const distinct = yield* withoutOutdone(wanted, findings.length, question.longerLegOnRoad)
  const chosen = yield* sorted(
    distinct,
    (a, b) =>
      b.explained.size - a.explained.size ||
      sidesExplained(b, findings) - sidesExplained(a, findings) ||
      compareRanks(worstRank(a), worstRank(b)) ||
      a.number - b.number ||
      BODY_SIDES.indexOf(a.longerLeg) - BODY_SIDES.indexOf(b.longerLeg),
  )
  const hypotheses: Hypothesis[] = []
  for (const candidate of chosen) {
    budget.scan(1)
    if (budget.shouldYield()) yield
    const { explained, longerLeg, isEither } = candidate
    hypotheses.push({
      cause: causeOf(candidate),
      longerLeg: isEither ? null : longerLeg,
      explains: [...explained.keys()]
        .sort((a, b) => a - b)
        .map((index): ExplainedFinding => {
          const finding = findings[index]!
          const { explainsSide, ways } = explained.get(index)!
          const ranked = ways.toSorted((a, b) => compareRanks(a.rank, b.rank))
          return {
            finding,
            explainsSide: finding.side === null ? null : explainsSide,
            paths: () => ranked.map(({ nodes }) => causalPath(view, graph, nodes())),
          }
        }),
      unexplained: findings.filter((_, index) => !explained.has(index)),
      *rivals(budget) {
        const behind = yield* reachableFrom(graph.in, [candidate.number], [], maxLength, budget)
        const ahead = yield* reachableFrom(graph.out, [candidate.number], [], maxLength, budget)
        if (!behind || !ahead) return null
        const numbers = new Set<number>()
        for (const { number, explained: theirs } of chosen) {
          if (!budget.scan(explained.size)) return null
          if (budget.shouldYield()) yield
          const isApart = number !== candidate.number && behind[number] === 0 && ahead[number] === 0
          if (isApart && [...explained.keys()].some((index) => theirs.has(index))) numbers.add(number)
        }
        const inOrder = yield* sorted([...numbers], (a, b) => a - b)
        return inOrder.map((number) => conceptAt(view, number))
      },
    })
  }
  return { hypotheses, stopped }
}

const sidesExplained = ({ explained }: Candidate, findings: readonly Finding[]): number =>
  [...explained].filter(([index, { explainsSide }]) => findings[index]?.side !== null && explainsSide).length

const worstRank = ({ explained }: Candidate): Rank =>
  [...explained.values()]
    .map(({ rank }) => rank)
    .reduce((worst, rank) => (compareRanks(rank, worst) > 0 ? rank : worst))

export interface DifferentialReply {
  readonly hypotheses: readonly Hypothesis[]
  readonly completeness: Completeness
  readonly projection: Said
}

export const differentialQuestion = {
  key: 'differential',
  /** The most findings that one question may have. */
  maxFindings: 20,
  /** The default kinds of causes. */
  defaultKinds: ['DRIVER', 'RISK_FACTOR'] as readonly ConceptKind[],
  *answer(engine, asked, newBudget) {
    const { found, stoppedBy } = yield* withBounds((budget) => differential(engine, asked, budget()), newBudget)
    return {
      hypotheses: found.hypotheses,
      completeness: completeUnless(
        stoppedBy,
        stoppedReason(found.stopped, (say) => say.differential),
      ),
      projection: projectionInWords(asked.filter, asked.maxLength),
    }
  },
} satisfies Question<DifferentialQuestion, DifferentialReply> & {
  readonly maxFindings: number
  readonly defaultKinds: readonly ConceptKind[]
}
