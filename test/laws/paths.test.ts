import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runSync } from '../../src/algorithms/run-sync.ts'
import type { Snapshot } from '../../src/snapshot/snapshot.ts'
import { createEngine } from '../../src/traversal/engine.ts'
import type { PathQuestion } from '../../src/traversal/paths/path-question.ts'
import { unlimited } from '../notation/unlimited.ts'
import {
  graphOfLines,
  randomFilter,
  randomGraph,
  randomKey,
  randomLine,
  randomQuestion,
  randomWideQuestion,
} from '../traversal/random-question.ts'

const RUNS = { numRuns: 200 }
const lines = fc.array(randomLine, { maxLength: 24 })
const questions = fc.oneof(randomWideQuestion, randomQuestion)

/** Every path of a question as its concepts, in the order of the answer. */
function pathsOf(snapshot: Snapshot, question: PathQuestion): string[] {
  const { paths } = runSync(createEngine(snapshot).rank(question, null, 100_000, unlimited))
  return paths.map(({ path }) => path.nodes.map(({ key }) => key).join(' '))
}

const passes = (path: string, key: string) => path.split(' ').includes(key)

test('another claim removes no path, and makes none less certain', () => {
  fc.assert(
    fc.property(lines, randomLine, questions, (before, added, question) => {
      const certainties = (all: readonly string[]) => {
        const { paths } = runSync(createEngine(graphOfLines(all)).rank(question, null, 100_000, unlimited))
        return new Map(paths.map(({ path }) => [path.nodes.map(({ key }) => key).join(' '), path.certainty]))
      }
      const after = certainties([...before, added])
      for (const [path, certainty] of certainties(before))
        expect(after.get(path) ?? 0).toBeGreaterThanOrEqual(certainty)
    }),
    RUNS,
  )
})

test('to avoid a concept is to ask a graph from which its claims are gone', () => {
  fc.assert(
    fc.property(lines, questions, randomKey, (all, question, avoided) => {
      const slug = avoided.split(':')[1] ?? ''
      const touches = (line: string) => {
        const [from = '', , to = ''] = line.split(/ (?=-)|(?<=->) /)
        return [from, to].some((name) => name.replace(/^[<>]/, '') === slug)
      }
      const without = graphOfLines(all.filter((line) => !touches(line)))
      expect(pathsOf(graphOfLines(all), { ...question, avoiding: [...question.avoiding, avoided] })).toEqual(
        pathsOf(without, question).filter((path) => !passes(path, avoided)),
      )
    }),
    RUNS,
  )
})

test('to pass some concepts chooses the paths that pass all of them, in the same order', () => {
  const dense = fc.array(randomLine, { minLength: 16, maxLength: 30 }).map(graphOfLines)
  const via = fc.uniqueArray(randomKey, { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(dense, randomWideQuestion, via, (snapshot, question, keys) => {
      expect(pathsOf(snapshot, { ...question, via: keys })).toEqual(
        pathsOf(snapshot, { ...question, via: [] }).filter((path) => keys.every((key) => passes(path, key))),
      )
    }),
    RUNS,
  )
})

test('to pass a concept and to avoid it share the paths between them, and so do the counts', () => {
  fc.assert(
    fc.property(randomGraph(24), questions, randomKey, (snapshot, question, key) => {
      const engine = createEngine(snapshot)
      const count = (more: Partial<PathQuestion>) =>
        runSync(engine.count({ ...question, via: [], ...more }, unlimited)).count
      const avoiding = [...question.avoiding, key]
      expect(count({ via: [key] }) + count({ avoiding })).toBe(count({}))
    }),
    RUNS,
  )
})

test('a stricter filter and a shorter length only remove paths', () => {
  fc.assert(
    fc.property(randomGraph(24), questions, (snapshot, question) => {
      const all = new Set(pathsOf(snapshot, question))
      const strict = { ...question.filter, minCertainty: Math.max(0.6, question.filter.minCertainty) }
      for (const path of pathsOf(snapshot, { ...question, filter: strict })) expect(all).toContain(path)
      const maxLength = Math.max(1, question.maxLength - 1)
      expect(pathsOf(snapshot, { ...question, maxLength })).toEqual(
        [...all].filter((path) => path.split(' ').length <= maxLength + 1),
      )
    }),
    RUNS,
  )
})

test('a concept is reached from another going out exactly where that one is reached from it going in', () => {
  fc.assert(
    fc.property(randomGraph(20), randomFilter, fc.integer({ min: 1, max: 6 }), (snapshot, filter, maxLength) => {
      const engine = createEngine(snapshot)
      const reached = (direction: 'OUT' | 'IN') =>
        [...snapshot.concepts.keys()].flatMap((origin) =>
          runSync(
            engine.reach({ origin, direction, kinds: null, filter, maxLength }, null, 100, unlimited),
          ).concepts.map(({ concept, bestPath }) => {
            const ends = direction === 'OUT' ? [origin, concept.key] : [concept.key, origin]
            return `${ends.join(' -> ')} ${bestPath().certainty}`
          }),
        )
      expect(reached('OUT').sort()).toEqual(reached('IN').sort())
    }),
    RUNS,
  )
})

test('the order in which claims are written changes nothing', () => {
  fc.assert(
    fc.property(lines, questions, (all, question) => {
      expect(pathsOf(graphOfLines(all.toReversed()), question)).toEqual(pathsOf(graphOfLines(all), question))
    }),
    RUNS,
  )
})
