/** `biolink:`, but neither a word that denies, nor the prefix of a number, as in `RO:0002200`. */
const PREFIX = /^(?!(?:no|not|non|neg\w*):)[a-z][\w.-]*:(?=[a-z_-]+$)/i

/**
 * The label of a relation as words: without a prefix, its parts apart, in lower case but for
 * abbreviations. `biolink:gene_associated_with_condition` becomes `gene associated with condition`.
 */
export function relationLabel(label: string): string {
  const name = label.trim().replace(PREFIX, '')
  const isPlain = /^[\p{L}_](?:[\p{L}\s_-]*[\p{L}_])?$/u.test(name)
  const parts = isPlain ? name.replace(/(?<=\p{Ll}{2})(?=\p{Lu})/gu, ' ').replace(/[_\s-]+/gu, ' ') : name
  const words = parts.replace(/\s+/gu, ' ').replaceAll('"', "'").trim()
  if (!isPlain) return words
  // A name in capitals, as of Neo4j, has no abbreviations that could be told apart.
  if (name === name.toUpperCase() && (words.includes(' ') || words.length > 4)) return words.toLowerCase()
  return words.replace(/(?<!\p{L})\p{Lu}\p{Ll}+(?!\p{L})/gu, (word) => word.toLowerCase())
}
