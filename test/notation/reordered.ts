import { parse, stringify } from 'yaml'
import type { ContentFile } from '../../src/content/files/read-content-files.ts'

/**
 * The same content written otherwise: the files, and the keys of every YAML map, in an order that
 * the seed decides.
 */
export function reordered(files: readonly ContentFile[], seed: number): ContentFile[] {
  const rewritten = files.map(({ path, text }) => {
    if (path.endsWith('.yaml')) return { path, text: stringify(shuffled(parse(text), seed)) }
    const [, frontMatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []
    return { path, text: `---\n${stringify(shuffled(parse(frontMatter), seed))}---\n${body}` }
  })
  return bySeed(rewritten, ({ path }) => path, seed)
}

function shuffled(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, seed))
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([name, field]) => [name, shuffled(field, seed)] as const)
  return Object.fromEntries(bySeed(fields, ([name]) => name, seed))
}

function bySeed<Item>(items: readonly Item[], nameOf: (item: Item) => string, seed: number): Item[] {
  const rank = (item: Item) => {
    let hash = seed | 1
    for (const char of nameOf(item)) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
    return (Math.imul(hash ^ (hash >>> 15), seed | 1) ^ seed) >>> 0
  }
  return [...items].sort((a, b) => rank(a) - rank(b))
}
