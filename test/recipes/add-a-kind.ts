import { expect } from 'vitest'
import type { Recipe } from './recipe.ts'

// The recipe "Add a kind of concept" of CONTRIBUTING.md.

const KIND = `import type { Kind } from '../kind.ts'
import { byClaim, byPath } from '../relation.ts'

export const dailyHabit: Kind = {
  key: 'daily-habit',
  plural: 'daily habits',
  position: 15,
  means: 'something that a person does every day',
  nearest: ['schema:Action'],
  biolink: { category: { term: 'Behavior', fit: 'NARROW' }, readFrom: ['Behavior'] },
  example: { slug: 'desk-work', name: 'Desk work', alsoCalled: 'sitting all day' },
  joins: [{ as: 'SUBJECT', predicate: 'PREDISPOSES_TO', others: ['INJURY', 'SYMPTOM'] }],
  fields: {
    symptoms: { means: 'The symptoms it predisposes to directly.', by: byClaim('OUT', ['PREDISPOSES_TO'], 'SYMPTOM') },
    injuries: { means: 'The injuries it leads to.', by: byPath('OUT', 'INJURY') },
  },
  filters: {
    symptom: {
      means: 'It predisposes to this symptom directly.',
      example: 'symptom:hip-pain',
      has: byClaim('OUT', ['PREDISPOSES_TO'], 'SYMPTOM'),
    },
  },
}
`

const CONTENT = `name: Desk work
alsoCalled: [sitting all day]
summary: Most of the working day in a chair.
claims:
  - id: desk-work-1
    predicate: PREDISPOSES_TO
    object: symptom:hip-pain
    explicitness: IMPLIED
    certainty: 0.3
    evidence:
      - { source: best-runners-tips-2014, passage: S11, quote: weak hips, start: 1703, end: 1712 }
`

/**
 * Asks a server of the copy, writes its content for files and for other programs, and reads the
 * files again.
 */
const PROGRAM = `
import { KIND_OF_CATEGORY } from './graph/vocabulary/biolink.ts'
import { writeContentFiles } from './src/content/files/write-content-files.ts'
import { writeKgxNodes } from './src/interchange/write/write-kgx-nodes.ts'
import { checkFiles } from './src/projection/check-files.ts'
import { firstVersion } from './src/projection/first-version.ts'
import { ask } from './test/ask.ts'
import { shippedContent } from './test/notation/shipped-content.ts'
import { startServer } from './test/notation/start-server.ts'

const { content } = await shippedContent()
const graph = firstVersion(content)
const server = await startServer({ snapshot: graph })
const { data, errors } = await ask(server.url, \`{
  dailyHabit(slug: "desk-work") { __typename id kind alsoCalled symptoms { nodes { id } } injuries { totalCount } }
  dailyHabits(where: { symptom: "symptom:hip-pain" }) { nodes { id } }
  symptom(slug: "hip-pain") { causedBy(kinds: [DAILY_HABIT]) { nodes { id } } }
}\`)
await server.close()
const again = checkFiles(writeContentFiles(content))
console.log(JSON.stringify({
  data,
  errors,
  readsBack: firstVersion(again.content).digest === graph.digest,
  kgx: [...writeKgxNodes(graph)].find((line) => line.startsWith('daily-habit:')),
  readAs: KIND_OF_CATEGORY.get('Behavior'),
}))
`

export const addAKind: Recipe = {
  title: 'a kind of concept takes two files: the kind, and its content',
  async follow(copy) {
    await copy.write('graph/vocabulary/kinds/daily-habit.ts', KIND)
    await copy.write('graph/content/concepts/daily-habit/desk-work.yaml', CONTENT)
    await expect(copy.checkGenerated()).rejects.toThrow('stale. Run "npm run generate"')
    await copy.generate()

    expect(await copy.run(PROGRAM)).toEqual({
      data: {
        dailyHabit: {
          __typename: 'DailyHabit',
          id: 'daily-habit:desk-work',
          kind: 'DAILY_HABIT',
          alsoCalled: ['sitting all day'],
          symptoms: { nodes: [{ id: 'symptom:hip-pain' }] },
          injuries: { totalCount: 0 },
        },
        dailyHabits: { nodes: [{ id: 'daily-habit:desk-work' }] },
        symptom: { causedBy: { nodes: [{ id: 'daily-habit:desk-work' }] } },
      },
      readsBack: true,
      kgx: expect.stringContaining('biolink:Behavior'),
      readAs: 'DAILY_HABIT',
    })
    expect(await copy.read('docs/policies.md')).toContain('`DailyHabitConnection`')
    expect(copy.byHand()).toHaveLength(2)
  },
}
