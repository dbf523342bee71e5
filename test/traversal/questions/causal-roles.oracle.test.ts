import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runSync } from '../../../src/algorithms/run-sync.ts'
import { createEngine } from '../../../src/traversal/engine.ts'
import { causalRoles, type RoleList } from '../../../src/traversal/questions/causal-graph/causal-roles.ts'
import { unlimited } from '../../notation/unlimited.ts'
import {
  acyclicGraph,
  allPaths,
  type BruteGraph,
  collidersOn,
  effectOf,
  graphOf,
  isCausal,
  isOpen,
  isPath,
  nameOf,
  snapshotOf,
  twoNodes,
} from './causal-graph.ts'

const asked = (graph: BruteGraph, ...question: Parameters<typeof effectOf>) =>
  runSync(causalRoles(createEngine(snapshotOf(graph)), effectOf(...question), () => unlimited))

const namesOf = ({ concepts }: RoleList) => concepts.map(({ concept }) => nameOf(concept.key))

/** The roles by their definitions. */
function bruteRoles(graph: BruteGraph, exposure: string, outcome: string, latent: readonly string[]) {
  const others = graph.nodes.filter((node) => node !== exposure && node !== outcome)
  const causalPaths = (from: string, to: string, avoiding: string) =>
    allPaths(graph, from, to).filter((path) => isCausal(graph, path) && !path.includes(avoiding))
  const between = allPaths(graph, exposure, outcome)
  const withoutCauses = { ...graph, edges: graph.edges.filter(([, to]) => to !== exposure) }
  return {
    confounders: others.filter(
      (node) => causalPaths(node, exposure, outcome).length > 0 && causalPaths(node, outcome, exposure).length > 0,
    ),
    mediators: others.filter((node) => between.some((path) => isCausal(graph, path) && path.includes(node))),
    colliders: others.filter((node) => between.some((path) => collidersOn(graph, path).includes(node))),
    // Pearl (2009, 7.4.1): without the claims into the exposure, it is d-separated from the
    // outcome.
    instruments: others.filter(
      (node) =>
        !latent.includes(node) &&
        causalPaths(node, exposure, outcome).length > 0 &&
        allPaths(withoutCauses, node, outcome).every((path) => !isOpen(withoutCauses, path, [])),
    ),
  }
}

test('roles are those of the definitions, each with paths that give it', () => {
  fc.assert(
    fc.property(
      acyclicGraph(7),
      fc.infiniteStream(fc.integer({ min: 0, max: 5 })),
      fc.nat(7),
      fc.nat(7),
      fc.integer({ min: 1, max: 3 }),
      (graph, dice, one, other, first) => {
        const { nodes } = graph
        const ends = twoNodes(graph, one, other)
        if (ends === null) return
        const [exposure, outcome] = ends
        const latent = nodes.filter((node) => node !== exposure && node !== outcome && dice.next().value === 0)
        const expected = bruteRoles(graph, exposure, outcome, latent)
        const answer = asked(graph, exposure, outcome, latent)
        expect(answer).toMatchObject({ cycle: null, stopped: null })
        const some = asked(graph, exposure, outcome, latent, first)
        for (const role of ['confounders', 'mediators', 'colliders', 'instruments'] as const) {
          expect({ [role]: namesOf(answer[role]).toSorted() }).toEqual({ [role]: expected[role] })
          expect(namesOf(some[role])).toEqual(namesOf(answer[role]).slice(0, first))
          expect(some[role].hasMore).toBe(expected[role].length > first)
          for (const { concept, latent: isLatent, paths } of answer[role].concepts) {
            const name = nameOf(concept.key)
            expect(isLatent).toBe(latent.includes(name))
            const names = paths.map((path) => path.nodes.map(({ key }) => nameOf(key)))
            const endsOf = names.map((path) => [path[0], path.at(-1)])
            if (role === 'confounders')
              expect(endsOf).toEqual([
                [name, exposure],
                [name, outcome],
              ])
            else expect(endsOf).toEqual([role === 'instruments' ? [name, exposure] : [exposure, outcome]])
            for (const path of names) {
              expect(isPath(graph, path)).toBe(true)
              if (role === 'colliders') expect(collidersOn(graph, path)).toContain(name)
              else expect(isCausal(graph, path) && path.includes(name)).toBe(true)
            }
          }
        }
      },
    ),
    { numRuns: 2_000 },
  )
})

const rolesOf = (text: string, latent: readonly string[] = []) => {
  const { confounders, mediators, colliders, instruments } = asked(graphOf(text), 'x', 'y', latent)
  return [confounders, mediators, colliders, instruments].map(namesOf)
}

test('graphs of the textbooks have the roles that the textbooks give', () => {
  expect(rolesOf('z -> x -> m -> y, x <- c -> y')).toEqual([['c'], ['m'], [], ['z']])
  // A common effect.
  expect(rolesOf('x -> y, x -> s <- y')).toEqual([[], [], ['s'], []])
  // M-bias; the collider has no effect.
  expect(rolesOf('x <- u -> z <- v -> y')).toEqual([[], [], ['z'], ['u']])
  // Butterfly: a confounder that is a collider too.
  expect(rolesOf('x <- u -> z <- v -> y, x -> y, x <- z -> y')).toEqual([['z', 'u', 'v'], [], ['z'], []])
  // What nobody observed is no instrument.
  expect(rolesOf('z -> x -> y', ['z'])).toEqual([[], [], [], []])
})
