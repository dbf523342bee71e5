import type { Mutant } from './mutant.ts'

const MODEL = 'test/traversal/model/engine.model.test.ts'

/** Faults in what an engine remembers between questions: only sequences of questions show them. */
export const TRAVERSAL_STATE: readonly Mutant[] = [
  {
    beneath: 'src/traversal/search',
    text: 'scratch.numberOf[scratch.forward.reached[index]!] = 0',
    replacement: '',
    breaks: 'numbers of an earlier subgraph are left in scratch space',
    tests: [MODEL],
  },
  {
    beneath: 'src/traversal/search',
    text: 'scratch.forward.distance[scratch.forward.reached[index]!] = 0',
    replacement: '',
    breaks: 'distances from earlier starts are left in scratch space',
    tests: [MODEL],
  },
  {
    beneath: 'src/traversal/search',
    text: 'scratch.backward.distance[scratch.backward.reached[index]!] = 0',
    replacement: '0',
    breaks: 'distances to earlier goals are left in scratch space',
    tests: [MODEL],
  },
  {
    beneath: 'src/traversal/graph',
    text: 'for (const node of avoided) scratch.forward.distance[node] = scratch.backward.distance[node] = 0',
    replacement: '',
    breaks: 'concepts that an earlier question avoided stay avoided',
    tests: [MODEL],
  },
  {
    beneath: 'src/traversal/search',
    text: 'free.pop() ??',
    replacement: 'free.at(-1) ??',
    breaks: 'searches that interleave share scratch space',
    tests: [MODEL],
  },
  {
    beneath: 'src/traversal/search',
    text: `      const found = searches.get(name)
      searches.delete(name)`,
    replacement: '      const found = searches.get(name)',
    breaks: 'a search is continued twice, so the second caller misses paths',
    tests: [MODEL],
  },
  {
    beneath: 'src/traversal/search',
    text: '`${question} ${nodes.join()}`',
    replacement: 'nodes.join()',
    breaks: 'the search of one question is continued for another',
    tests: [MODEL],
  },
  {
    beneath: 'src/traversal/search',
    text: '`${question} ${nodes.join()}`',
    replacement: 'question',
    breaks: 'a search is continued from another place than the cursor',
    tests: [MODEL],
  },
  {
    beneath: 'src/traversal/paths',
    text: 'const kept = createResumableSearches()',
    replacement:
      'const kept = (globalThis as unknown as { kept: ReturnType<typeof createResumableSearches> }).kept ??= createResumableSearches()',
    breaks: 'a search on one snapshot is continued on another',
    tests: [MODEL],
  },
]
