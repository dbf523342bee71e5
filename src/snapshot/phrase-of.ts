/**
 * A name in the form for the middle of a sentence: its first letter is lowered, unless it starts an
 * abbreviation.
 */
export const phraseOf = (name: string): string =>
  /^\p{Lu}(?:\p{Lu}|\P{L}|$)/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)
