import { compareTexts } from '../../text/compare-texts.ts'

/** A copy in order of a text that each item has, by UTF-16 code units. */
export const inOrderOf = <Item>(items: Iterable<Item>, textOf: (item: Item) => string): Item[] =>
  [...items].sort((a, b) => compareTexts(textOf(a), textOf(b)))
