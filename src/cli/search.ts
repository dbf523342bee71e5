import { EXIT } from './exit.ts'
import { withStore } from './store.ts'

export interface SearchOptions {
  readonly json?: boolean
}

/** Lists the concepts that a text finds, best first. */
export async function search(text: string, { json }: SearchOptions): Promise<number> {
  const { labels } = await withStore(async (_store, history) => history.current())
  const hits = labels.find(text)
  if (json) {
    const list = hits.map(({ concept: { key, kind, name }, match, label }) => ({ id: key, kind, name, match, label }))
    process.stdout.write(`${JSON.stringify(list, null, 2)}\n`)
  } else if (hits.length === 0) process.stdout.write(`Nothing is called "${text}".\n`)
  else {
    const width = Math.max(...hits.map(({ concept }) => concept.key.length))
    for (const { concept, match, label } of hits) {
      const called = label === concept.name ? '' : ` (found as "${label}")`
      process.stdout.write(`${concept.key.padEnd(width)}  ${match.padEnd(6)}  ${concept.name}${called}\n`)
    }
  }
  return hits.length > 0 ? EXIT.OK : EXIT.NEGATIVE
}
