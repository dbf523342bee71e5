import { expect } from 'vitest'
import type { Recipe } from './recipe.ts'

// The recipe "Add a predicate" of CONTRIBUTING.md.

const PREDICATE = `
  AGGRAVATES: {
    walked: 'YES',
    reading: 'aggravates',
    inverse: 'aggravated by',
    ends: [{ subjects: ['ACTIVITY'], objects: ['INJURY', 'SYMPTOM'] }],
    nearest: ['biolink:exacerbates_condition'],
    verb: verb('make … worse', 'makes … worse'),
    means: '\`activity:running\` aggravates \`symptom:hip-pain\`.',
    biolink: { term: 'exacerbates_condition', fit: 'EXACT', readFrom: ['exacerbates_condition'] },
  },
} as const satisfies`

const CLAIM = `claims:
  - id: running-1
    predicate: AGGRAVATES
    object: symptom:hip-pain
    explicitness: IMPLIED
    certainty: 0.3
    evidence:
      - { source: best-runners-tips-2014, passage: S11, quote: weak hips, start: 1703, end: 1712 }
`

const PROGRAM = `
import { PREDICATE_OF_BIOLINK } from './graph/vocabulary/biolink.ts'
import { writeKgxEdges } from './src/interchange/write/write-kgx-edges.ts'
import { firstVersion } from './src/projection/first-version.ts'
import { ask } from './test/ask.ts'
import { shippedContent } from './test/notation/shipped-content.ts'
import { startServer } from './test/notation/start-server.ts'

const graph = firstVersion((await shippedContent()).content)
const server = await startServer({ snapshot: graph })
const { data, errors } = await ask(server.url, \`{
  claim(id: "claim:running-1") { predicate sentence }
  activity(slug: "running") { leadsTo(kinds: [SYMPTOM]) { nodes { id } } }
}\`)
await server.close()
console.log(JSON.stringify({
  data,
  errors,
  kgx: [...writeKgxEdges(graph)].find((line) => line.startsWith('claim:running-1')),
  readAs: PREDICATE_OF_BIOLINK.get('exacerbates_condition'),
}))
`

export const addAPredicate: Recipe = {
  title: 'a predicate takes one file, and content that uses it',
  async follow(copy) {
    await copy.edit('graph/vocabulary/predicates.ts', '\n} as const satisfies', PREDICATE)
    const running = 'graph/content/concepts/activity/running.yaml'
    const before = await copy.read(running)
    expect(before).not.toContain('claims:')
    await copy.write(running, before + CLAIM)
    await copy.generate()

    expect(await copy.run(PROGRAM)).toEqual({
      data: {
        claim: { predicate: 'AGGRAVATES', sentence: expect.stringMatching(/^Running makes .* worse/) },
        activity: { leadsTo: { nodes: [{ id: 'symptom:hip-pain' }] } },
      },
      kgx: expect.stringContaining('biolink:exacerbates_condition'),
      readAs: 'AGGRAVATES',
    })
    expect(copy.byHand()).toHaveLength(2)
  },
}
