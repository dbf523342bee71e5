/**
 * With a capital letter and one full stop, also after `in the U.S.` A name such as `mTOR` or `p53`
 * keeps its letters.
 */
export function asSentence(text: string): string {
  const isSpelled = /^\p{Ll}[^\s,;]*[\p{Lu}\p{N}]/u.test(text)
  return `${isSpelled ? text : text.charAt(0).toUpperCase() + text.slice(1)}${text.endsWith('.') ? '' : '.'}`
}
