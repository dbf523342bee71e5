/** `node kept-versions.ts <where>`, as a child process: the memory of the newest version, and of eight older ones. */
import { openGraphHistory } from '../../src/publishing/graph-history.ts'
import { answerWith } from './in-child.ts'
import { openPlace } from './places.ts'

export interface KeptMemory {
  /** Bytes of the newest version, and of eight older ones beside it. */
  readonly newest: number
  readonly eight: number
}

const KEPT = 8

const used = () => {
  globalThis.gc?.()
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

const [where = ''] = process.argv.slice(2)
const store = await openPlace(where)
await store.head()
const before = used()
const history = await openGraphHistory(store)
const newest = used() - before
const { version } = history.current()
for (let back = 1; back <= KEPT; back++) {
  if (!(await history.at(version - back))) throw new Error(`there is no version ${version - back}`)
}
const eight = used() - before - newest
await answerWith({ newest, eight, version: history.current().version })
await store.close()
