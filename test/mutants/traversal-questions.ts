import { type Mutant, mutantsOf } from './mutant.ts'

const of = (name: string) => [`test/traversal/questions/${name}.oracle.test.ts`]

/** Faults in the questions that build on paths. */
export const TRAVERSAL_QUESTIONS: readonly Mutant[] = [
  ...mutantsOf(
    'src/traversal',
    of('graph-shape'),
    [
      'the smallest component comes first',
      'found.sort((a, b) => values[b]! - values[a]!',
      'found.sort((a, b) => values[a]! - values[b]!',
    ],
    ['a cycle passes a concept twice', '&& !path.includes(to)', ''],
    ['a cycle is told from each of its concepts', 'from > least &&', ''],
  ),
  ...mutantsOf(
    'src/traversal',
    of('smallest-corrections'),
    ['sets with a concept to spare are told', '      if (way === null) return false', ''],
    ['branches are cut off that hold a set', 'needed > room', 'needed >= room'],
  ),
  ...mutantsOf(
    'src',
    of('d-separation'),
    ['a chain or fork that is given stays open', 'if (isGiven[node] === 0) isReached', 'isReached'],
    ['a collider is open though nothing is given', 'isByArrow && opensCollider[node] === 1', 'isByArrow'],
    [
      'a cycle elsewhere is refused',
      'if (earliest[node]! >= met[above]!) keptCount =',
      'if (earliest[node]! > size) keptCount =',
    ],
  ),
  ...mutantsOf(
    'src/traversal',
    of('adjustment-sets'),
    ['what is behind the exposure is adjusted for', 'isForbidden[node] === 1 ? 0 : 1', '1'],
    ['what nobody observed is adjusted for', 'if (node >= 0) mayCut[node] = 0', ''],
    ['the causal path is closed too', 'from === exposure && after[to] === 1', 'from < 0 && after[to] === 1'],
    ['a set is listed twice', 'next && held.every((other) => next.includes(other))', 'next'],
    ['larger sets come first', 'a.length - b.length || compareNodes(a, b)', 'compareNodes(a, b)'],
  ),
  ...mutantsOf(
    'src/traversal',
    of('causal-roles'),
    ['a common effect of causes is an instrument', 'isJoinedToY[node] === 0 &&', ''],
    ['a concept with one claim into it is a collider', 'passed.size !== one.length + 1 + two.length', 'false'],
  ),
  ...mutantsOf(
    'src/traversal',
    of('why-not'),
    ['near paths are not ordered by what they fail', 'a.path.failed.length - b.path.failed.length ||', ''],
    [
      'a question that a bound stopped is called decided',
      'surviving.stopped ?? (nearest.length === 0 ? stopped : null)',
      'null as string | null',
    ],
    [
      'concepts to avoid are not told as conditions',
      'if (isAvoided[number] === 1) failed.push',
      'if (isAvoided[number] === 2) failed.push',
    ],
  ),
  ...mutantsOf(
    'src/traversal',
    of('breakpoints'),
    ['a breakpoint tells the broken paths as surviving', 'surviving: total - broken', 'surviving: broken'],
    ['effects are offered for correction', 'among === null ? !to.includes(key)', 'among === null ? true'],
  ),
  ...mutantsOf(
    'src/traversal',
    of('what-if'),
    [
      'a removed concept keeps the edges to it',
      'if (goneConcepts.has(targets[row]!) || goneRows.has(row)) continue',
      'if (goneRows.has(row)) continue',
    ],
    [
      'a removed claim stays',
      'if (goneConcepts.has(targets[row]!) || goneRows.has(row)) continue',
      'if (goneConcepts.has(targets[row]!)) continue',
    ],
  ),
  ...mutantsOf('src/traversal', of('different-paths'), [
    'paths near a chosen one are chosen',
    'Math.min(nearest[index]!, jaccardDistance',
    'Math.max(nearest[index]!, jaccardDistance',
  ]),
  ...mutantsOf(
    'src/traversal',
    of('differential'),
    [
      'the leg side nearest the cause counts',
      'if (met === 1 || role === null) return met',
      'if (role === null) return met',
    ],
    [
      'a cause of fewer findings comes first',
      'b.explained.size - a.explained.size',
      'a.explained.size - b.explained.size',
    ],
    ['a cause behind the hypothesis is called its rival', '&& behind[number] === 0', ''],
  ),
]
