/** How a name reads inside a sentence: with its first letter lowered, unless it starts an abbreviation. */
export const phraseOf = (name: string): string =>
  /^\p{Lu}(?:\p{Lu}|\P{L}|$)/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)
