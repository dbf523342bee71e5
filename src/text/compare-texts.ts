/** The order of texts by UTF-16 code units: the same in every place and language. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A sorted copy. */
export const inOrderOfKey = <Item extends { readonly key: string }>(items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => compareTexts(a.key, b.key))
