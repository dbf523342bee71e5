import { expect } from 'vitest'
import { runSync } from '../../../src/algorithms/run-sync.ts'
import type { Snapshot } from '../../../src/snapshot/snapshot.ts'
import type { PathCount } from '../../../src/traversal/paths/count-paths.ts'
import type { Position } from '../../../src/traversal/paths/k-shortest-paths.ts'
import type {
  PathPage,
  ReachedConcept,
  ReachedConcepts,
  ReachedCounts,
  ReachQuestion,
} from '../../../src/traversal/paths/path-engine.ts'
import type { PathQuestion } from '../../../src/traversal/paths/path-question.ts'
import type { Stop } from '../../../src/traversal/search/budget.ts'
import type { Work } from '../../../src/traversal/search/work.ts'
import { type Limits, yieldingBudget } from './budgets.ts'
import { type EngineUnderTest, engineOf } from './engine-under-test.ts'
import { type Oracle, oracleOf } from './oracle.ts'

/**
 * One thing to ask an engine. Numbers choose among what there is, modulo its size; cursors, runs
 * and repeats are counted from the newest. With a cursor, the question and the engine are those
 * that gave it, or with `elsewhere` others in whose list the same path has a place; while there is
 * none, the list begins at its start.
 */
export interface Ask {
  readonly kind: 'PAGE' | 'COUNT' | 'REACH' | 'REACHED_COUNTS'
  readonly engine: number
  readonly question: number
  readonly cursor: number | null
  readonly elsewhere: boolean
  readonly first: number
  readonly limits: Limits
}

/** A caller of a question in flight: leaves after some turns, or stays. */
export interface Caller {
  readonly ask: Ask
  readonly leavesAfter: number | null
}

export type Move =
  | { readonly move: 'RUN'; readonly ask: Ask }
  /** Asks once more what was asked some asks ago, at the same cursor. */
  | { readonly move: 'REPEAT'; readonly ago: number }
  | { readonly move: 'BEGIN'; readonly ask: Ask }
  | { readonly move: 'ADVANCE'; readonly run: number; readonly turns: number }
  | { readonly move: 'ABANDON'; readonly run: number }
  | { readonly move: 'TOGETHER'; readonly callers: readonly Caller[] }

interface Player {
  readonly engine: EngineUnderTest
  readonly oracle: Oracle
}

/** A cursor that an answer gave, and how many items of its list come up to it. */
interface Cursor<Question, Place> {
  readonly player: Player
  readonly question: Question
  readonly place: Place
  readonly before: number
}

type PathCursor = Cursor<PathQuestion, Position>

interface Run {
  /** Tells everything that the answer depends on. */
  readonly name: string
  readonly player: Player
  work(): Work<unknown>
  check(answer: unknown): void
}

/** Costs tell certainties apart to eight digits. */
const SLACK = 1 + 1e-8

/**
 * Engines, the cursors they have given, and searches under way; every answer is held against brute
 * force.
 */
export class World {
  readonly #players: readonly Player[]
  readonly #questions: readonly PathQuestion[]
  readonly #reachQuestions: readonly ReachQuestion[]
  readonly #pathCursors: PathCursor[] = []
  readonly #reachCursors: Cursor<ReachQuestion, ReachedConcept['place']>[] = []
  readonly #underWay: { readonly work: Work<unknown>; readonly run: Run }[] = []
  readonly #asked: Run[] = []
  readonly #later: (() => void)[] = []

  constructor(
    snapshots: readonly Snapshot[],
    questions: readonly PathQuestion[],
    reachQuestions: readonly ReachQuestion[],
  ) {
    this.#players = snapshots.map((snapshot) => ({ engine: engineOf(snapshot), oracle: oracleOf(snapshot) }))
    this.#questions = questions
    this.#reachQuestions = reachQuestions
  }

  async play(moves: readonly Move[]): Promise<void> {
    for (const move of moves) {
      if (move.move === 'RUN') {
        const run = this.#runOf(move.ask)
        run.check(runSync(run.work()))
      } else if (move.move === 'REPEAT') {
        const run = chosen(this.#asked, move.ago)
        run?.check(runSync(run.work()))
      } else if (move.move === 'BEGIN') {
        const run = this.#runOf(move.ask)
        this.#underWay.push({ work: run.work(), run })
      } else if (move.move === 'ADVANCE') this.#advance(move.run, move.turns)
      else if (move.move === 'ABANDON') this.#take(move.run)?.work.return(undefined)
      else await this.#together(move.callers)
    }
    while (this.#underWay.length > 0) this.#advance(0, Infinity)
    // Paths that are written down only when somebody asks for them.
    for (const check of this.#later) check()
  }

  #take(number: number) {
    const { length } = this.#underWay
    return this.#underWay.splice(length - 1 - (number % length), 1)[0]
  }

  #advance(number: number, turns: number): void {
    const taken = this.#take(number)
    if (!taken) return
    for (let turn = 0; turn < turns; turn++) {
      const { done, value } = taken.work.next()
      if (!done) continue
      taken.run.check(value)
      return
    }
    this.#underWay.push(taken)
  }

  async #together(callers: readonly Caller[]): Promise<void> {
    const answers = callers.map(({ ask, leavesAfter }) => {
      const run = this.#runOf(ask)
      const leaves = new AbortController()
      const answer = run.player.engine.inFlight(run.name, run.work, leaves.signal)
      return { run, leaves, leavesAfter, answer }
    })
    const settled = Promise.allSettled(answers.map(({ answer }) => answer))
    const last = Math.max(0, ...callers.map(({ leavesAfter }) => leavesAfter ?? 0))
    for (let turn = 0; turn <= last; turn++) {
      for (const { leaves, leavesAfter } of answers) if (leavesAfter === turn) leaves.abort(new Error('left'))
      await new Promise((resolve) => setImmediate(resolve))
    }
    for (const [index, outcome] of (await settled).entries()) {
      const { run, leavesAfter } = pick(answers, index)
      if (outcome.status === 'fulfilled') run.check(outcome.value)
      else expect([leavesAfter, String(outcome.reason)]).toEqual([expect.any(Number), 'Error: left'])
    }
  }

  #runOf(ask: Ask): Run {
    const run = ask.kind === 'PAGE' || ask.kind === 'COUNT' ? this.#pathRun(ask) : this.#reachRun(ask)
    this.#asked.push(run)
    return run
  }

  #pathRun(ask: Ask): Run {
    const found = ask.kind === 'PAGE' ? chosen(this.#pathCursors, ask.cursor) : null
    const cursor = (ask.elsewhere && found && this.#elsewhere(found, ask)) || found
    const player = cursor?.player ?? pick(this.#players, ask.engine)
    const question = cursor?.question ?? pick(this.#questions, ask.question)
    const { place = null, before = 0 } = cursor ?? {}
    const { engine } = player
    const shared = { player, name: JSON.stringify([ask.kind, question, place, ask.first, ask.limits]) }
    if (ask.kind === 'PAGE')
      return {
        ...shared,
        work: () => engine.rank(question, place, ask.first, yieldingBudget(ask.limits)),
        check: (page) => this.#checkPage(player, question, before, ask, page as PathPage),
      }
    return {
      ...shared,
      work: () => engine.count(question, yieldingBudget(ask.limits)),
      check: (count) => this.#checkCount(player, question, ask, count as PathCount),
    }
  }

  /**
   * The place of a cursor's path in the list of another question or engine, if it has the same rank
   * there.
   */
  #elsewhere(cursor: PathCursor, { engine, question }: Ask): PathCursor | null {
    const other = { player: pick(this.#players, engine), question: pick(this.#questions, question) }
    if (other.question.orderBy !== cursor.question.orderBy) return null
    const path = cursor.player.oracle.paths(cursor.question)[cursor.before - 1]
    const index = other.player.oracle
      .paths(other.question)
      .findIndex(({ keys, certainty }) => certainty === path?.certainty && String(keys) === String(path.keys))
    return index < 0 ? null : { ...other, place: cursor.place, before: index + 1 }
  }

  #reachRun(ask: Ask): Run {
    const cursor = ask.kind === 'REACH' ? chosen(this.#reachCursors, ask.cursor) : null
    const player = cursor?.player ?? pick(this.#players, ask.engine)
    const question = cursor?.question ?? pick(this.#reachQuestions, ask.question)
    const { place = null, before = 0 } = cursor ?? {}
    const { engine } = player
    const shared = { player, name: JSON.stringify([ask.kind, question, place, ask.first, ask.limits]) }
    if (ask.kind === 'REACH')
      return {
        ...shared,
        work: () => engine.reach(question, place, ask.first, yieldingBudget(ask.limits)),
        check: (page) => this.#checkReach(player, question, before, ask, page as ReachedConcepts),
      }
    return {
      ...shared,
      work: () => engine.countReached(question, yieldingBudget(ask.limits)),
      check: (counts) => this.#checkReachedCounts(player, question, ask, counts as ReachedCounts),
    }
  }

  #checkPage(player: Player, question: PathQuestion, before: number, { first, limits }: Ask, page: PathPage): void {
    const expected = player.oracle.paths(question).slice(before)
    const found = page.paths.map(({ path }) => path.nodes.map(({ key }) => key))
    expect(found).toEqual(expected.slice(0, found.length).map(({ keys }) => keys))
    const left = expected.slice(found.length)
    assertStoppedByLimits(page.stopped, limits)
    expect(page.hasNextPage).toBe(page.stopped !== null || left.length > 0)
    if (page.stopped === null) expect(found.length).toBe(Math.min(first, expected.length))
    for (const { certainty } of left) expect(certainty).toBeLessThanOrEqual((page.bestUnreturned ?? 0) * SLACK)
    for (const [index, { position }] of page.paths.entries())
      this.#pathCursors.push({ player, question, place: position, before: before + index + 1 })
  }

  #checkCount(player: Player, question: PathQuestion, { limits }: Ask, answer: PathCount): void {
    assertStoppedByLimits(answer.stopped, limits)
    const expected = BigInt(player.oracle.paths(question).length)
    if (answer.stopped === null) expect(answer.count).toBe(expected)
    else expect(answer.count).toBeLessThanOrEqual(expected)
  }

  #checkReach(
    player: Player,
    question: ReachQuestion,
    before: number,
    { first, limits }: Ask,
    page: ReachedConcepts,
  ): void {
    assertStoppedByLimits(page.stopped, limits)
    const expected = player.oracle.reached(question)
    const keys = page.concepts.map(({ concept }) => concept.key)
    if (page.stopped !== null) {
      expect(page.total).toBeLessThanOrEqual(expected.length)
      expect(expected.map(({ key }) => key)).toEqual(expect.arrayContaining(keys))
      return
    }
    const rest = expected.slice(before)
    expect(keys).toEqual(rest.slice(0, first).map(({ key }) => key))
    expect([page.total, page.hasNextPage]).toEqual([expected.length, rest.length > first])
    for (const [index, reached] of page.concepts.entries()) {
      this.#reachCursors.push({ player, question, place: reached.place, before: before + index + 1 })
      this.#later.push(() => expect(reached.bestPath().nodes.map(({ key }) => key)).toEqual(rest[index]?.best.keys))
    }
  }

  #checkReachedCounts(
    { engine, oracle }: Player,
    question: ReachQuestion,
    { limits }: Ask,
    counts: ReachedCounts,
  ): void {
    assertStoppedByLimits(counts.stopped, limits)
    const expected = new Map(oracle.reached(question).map((reached) => [reached.key, reached]))
    this.#later.push(() => {
      for (const key of engine.snapshot.concepts.keys()) {
        const { count, legSides } = expected.get(key) ?? { count: 0n, legSides: [] }
        if (counts.stopped === null) expect(counts.of(key)).toEqual({ count, legSides })
        else expect(counts.of(key).count).toBeLessThanOrEqual(count)
      }
    })
  }
}

function assertStoppedByLimits(stopped: Stop | null, limits: Limits): void {
  if (Object.keys(limits).length === 0) expect(stopped).toBeNull()
}

function pick<Item>(items: readonly Item[], number: number): Item {
  const item = items[number % items.length]
  if (item === undefined) throw new Error('there is nothing to choose from')
  return item
}

/** Counted from the newest. */
const chosen = <Item>(items: readonly Item[], number: number | null): Item | null =>
  number === null ? null : (items[items.length - 1 - (number % items.length)] ?? null)
