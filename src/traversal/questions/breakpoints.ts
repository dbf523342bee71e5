import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../../graph/vocabulary/kinds.ts'
import type { ConceptRecord } from '../../snapshot/records.ts'
import type { Said } from '../../wording/words.ts'
import type { Engine } from '../engine.ts'
import { conceptAt } from '../graph-view.ts'
import { type ClaimFilter, projectionInWords } from '../paths/path-question.ts'
import { pathsThrough } from '../paths/paths-through.ts'
import type { Question } from '../question.ts'
import type { Budget, Stop } from '../search/budget.ts'
import { type Completeness, completeUnless, stoppedReason, withBounds } from '../search/completeness.ts'
import { sorted } from '../search/cooperative-sort.ts'
import type { Work } from '../search/work.ts'

export interface BreakQuestion {
  readonly from: readonly Key[]
  readonly to: readonly Key[]
  readonly avoiding: readonly Key[]
  /** The kinds that may be corrected. Null: every kind, but none of the concepts in `to`. */
  readonly among: readonly ConceptKind[] | null
  readonly filter: ClaimFilter
  readonly maxLength: number
}

/** A concept whose correction would break paths. */
export interface Breakpoint {
  readonly concept: ConceptRecord
  /** How many paths pass it. */
  readonly broken: bigint
  /** How many paths are left without it. */
  readonly surviving: bigint
}

export interface Breakpoints {
  /** Breakpoints that break most first, then by key. */
  readonly breakpoints: readonly Breakpoint[]
  /** How many paths there are in all. */
  readonly total: bigint
  /**
   * The bound that ended the listing, or null. Each count then covers the paths found until then.
   */
  readonly stopped: Stop | null
}

/**
 * For each concept, how many paths pass it and how many survive its removal. `newBudget` makes a
 * budget for each of two searches.
 */
export function* breakpoints(engine: Engine, question: BreakQuestion, newBudget: () => Budget): Work<Breakpoints> {
  const compiled = yield* engine.compile({ ...question, via: [], legSide: null, orderBy: 'LENGTH' })
  const { total, through, stopped } = yield* pathsThrough(compiled, newBudget)
  const found = [...through].flatMap(([number, broken]) => {
    const concept = conceptAt(engine.view, number)
    return mayBeCorrected(question, concept) ? [{ number, concept, broken }] : []
  })
  const ranked = yield* sorted(found, (a, b) =>
    a.broken > b.broken ? -1 : a.broken < b.broken ? 1 : a.number - b.number,
  )
  return {
    breakpoints: ranked.map(({ concept, broken }) => ({ concept, broken, surviving: total - broken })),
    total,
    stopped,
  }
}

/** Whether the question treats a concept as correctable. */
export const mayBeCorrected = ({ among, to }: BreakQuestion, { key, kind }: ConceptRecord): boolean =>
  among === null ? !to.includes(key) : among.includes(kind)

export interface BreakpointsReply {
  readonly breakpoints: readonly Breakpoint[]
  readonly pathCount: bigint
  readonly completeness: Completeness
  readonly projection: Said
}

export const breakpointsQuestion: Question<BreakQuestion, BreakpointsReply> = {
  key: 'breakpoints',
  *answer(engine, asked, newBudget) {
    const { found, stoppedBy } = yield* withBounds((budgets) => breakpoints(engine, asked, budgets), newBudget)
    return {
      breakpoints: found.breakpoints,
      pathCount: found.total,
      completeness: completeUnless(
        stoppedBy,
        stoppedReason(found.stopped, (say) => say.breakpoints),
      ),
      projection: projectionInWords(asked.filter, asked.maxLength),
    }
  },
}
