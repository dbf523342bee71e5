import { type Mutant, mutantsOf } from './mutant.ts'

const MODEL = ['test/traversal/model/engine.model.test.ts']

/** Faults in what an engine remembers between questions: only sequences of questions show them. */
export const TRAVERSAL_STATE: readonly Mutant[] = [
  ...mutantsOf(
    'src/traversal',
    MODEL,
    [
      'numbers of an earlier subgraph are left in scratch space',
      'scratch.numberOf[scratch.forward.reached[index]!] = 0',
      '',
    ],
    [
      'distances from earlier starts are left in scratch space',
      'scratch.forward.distance[scratch.forward.reached[index]!] = 0',
      '',
    ],
    [
      'distances to earlier goals are left in scratch space',
      'scratch.backward.distance[scratch.backward.reached[index]!] = 0',
      '0',
    ],
    ['searches that interleave share scratch space', 'take: () => free.pop() ??', 'take: () => free.at(-1) ??'],
    [
      'a search is continued twice, so the second caller misses paths',
      'const found = searches.get(name)\n      searches.delete(name)',
      'const found = searches.get(name)',
    ],
    ['the search of one question is continued for another question', '`${question} ${nodes.join()}`', 'nodes.join()'],
    ['a search is continued from another place than the cursor', '`${question} ${nodes.join()}`', 'question'],
  ),
  ...mutantsOf(
    'src/traversal',
    MODEL,
    [
      'concepts that an earlier question avoided stay avoided',
      'for (const node of avoided) scratch.forward.distance[node] = scratch.backward.distance[node] = 0',
      '',
    ],
    [
      'an abandoned search leaves its scratch space as it is',
      '  } finally {\n    for (const node of avoided)',
      '  } catch (error) {\n    throw error\n  }\n  {\n    for (const node of avoided)',
    ],
    [
      'a search on one snapshot is continued on another snapshot',
      'const resumable = createResumableSearches()',
      'const resumable = ((globalThis as unknown as { kept?: ReturnType<typeof createResumableSearches> }).kept ??= createResumableSearches())',
    ],
    [
      'graphs of filters with other least certainties are taken for each other',
      'explicitness.toSorted(), minCertainty,',
      'explicitness.toSorted(),',
    ],
    [
      'graphs of filters with other predicates are taken for each other',
      'predicates.toSorted(), includeShortcuts',
      'includeShortcuts',
    ],
    [
      'a page repeats the path of its cursor',
      'comparePositions(ahead, after) > 0',
      'comparePositions(ahead, after) >= 0',
    ],
    [
      'a page of reached concepts repeats the place of its cursor',
      'comparePlaces(placeOf(arrival), after) > 0',
      'comparePlaces(placeOf(arrival), after) >= 0',
    ],
    [
      'a last page of reached concepts promises another',
      'hasNextPage: sorted.length > first',
      'hasNextPage: sorted.length >= first',
    ],
    [
      'reached concepts of equal certainty are not ordered by length',
      'a.cost - b.cost || a.length - b.length || a.node - b.node',
      'a.cost - b.cost || a.node - b.node',
    ],
  ),
]
