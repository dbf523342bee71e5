/**
 * A name in the form for the middle of a sentence: its first letter is lowered, unless it starts an
 * abbreviation or a proper name. A word is a proper name where it has its capital inside other
 * texts of the concept as well.
 */
export function phraseOf(name: string, texts: readonly string[] = []): string {
  if (/^\p{Lu}(?:\p{Lu}|\P{L}|$)/u.test(name)) return name
  const [word = ''] = /^\p{Lu}[\p{L}\p{M}]*/u.exec(name) ?? []
  const isProper = word !== '' && texts.some((text) => hasInside(text, word))
  return isProper ? name : name.charAt(0).toLowerCase() + name.slice(1)
}

/** Whether a word follows another in a sentence, in these letters. */
function hasInside(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = /[\p{L}\p{N},;)'"\u2019\u201d]\s+$/u.test(text.slice(Math.max(0, at - 40), at))
    if (before && !/^[\p{L}\p{M}]/u.test(text.slice(at + word.length))) return true
  }
  return false
}
