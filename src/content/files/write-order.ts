/**
 * A copy in order of a text that each item has, by UTF-16 code units: the same in every place and
 * language.
 */
export const inOrderOf = <Item>(items: Iterable<Item>, textOf: (item: Item) => string): Item[] =>
  [...items].sort((a, b) => {
    const [first, second] = [textOf(a), textOf(b)]
    return first < second ? -1 : first > second ? 1 : 0
  })
