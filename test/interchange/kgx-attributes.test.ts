import { expect, test } from 'vitest'
import { writeKgxEdges } from '../../src/interchange/write/write-kgx-edges.ts'
import { writeKgxNodes } from '../../src/interchange/write/write-kgx-nodes.ts'
import { checkFiles } from '../../src/projection/check-files.ts'
import { firstVersion } from '../../src/projection/first-version.ts'
import type { Snapshot } from '../../src/snapshot/snapshot.ts'
import { CAMBER, contentFiles } from '../notation/content-files.ts'
import { imported } from './imported-graph.ts'

const DECLARED = `aside:
  label: Aside
  description: What editors say of it.
  kinds: [DRIVER]
  type: TEXT
  visibility: EDITORS
weeks:
  label: Weeks
  description: How long, in weeks.
  kinds: [DRIVER]
  type: NUMBER
  many: true
`
const { content, violations } = checkFiles(
  contentFiles({
    'attributes.yaml': DECLARED,
    [CAMBER]: { add: 'attributes:\n  aside: Steep.\n  weeks: [2, 6.5]\n' },
  }),
)
const written = (graph: Snapshot) => ({
  nodes: [...writeKgxNodes(graph)].join(''),
  edges: [...writeKgxEdges(graph)].join(''),
})

test('attributes for everybody come back from KGX, and those for editors are not in it', async () => {
  expect(violations).toEqual([])
  const first = written(firstVersion(content))
  const [header = ''] = first.nodes.split('\n')
  expect(header.split('\t')).toContain('weeks')
  expect(first.nodes).not.toMatch(/aside|Steep/)
  const again = await imported(first)
  const camber = again.concepts.get('driver:camber')
  expect(camber?.imports?.[0]?.attributes).toContainEqual({ name: 'weeks', value: '2|6.5' })
  const second = written(again)
  expect(written(await imported(second))).toEqual(second)
  expect(second.nodes).toContain('2|6.5')
})
