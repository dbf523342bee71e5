import type { NamedKind } from './read-kinds.ts'

/** `docs/client.md` with the list of the types that implement `Concept`. */
export function withConceptTypes(guide: string, kinds: readonly NamedKind[]): string {
  const list = /(\nconst concepts = \[\n)[^\]]*(\]\n)/
  if (!list.test(guide)) throw new Error('docs/client.md must have a list "const concepts = [".')
  const types = kinds.map(({ names }) => `  '${names.type}',\n`).sort()
  return guide.replace(list, (_, start: string, end: string) => `${start}${types.join('')}${end}`)
}
