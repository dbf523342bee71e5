import type { NounPhrase } from '../noun-phrase.ts'

/**
 * A subject that the clause before just named: `eine Fehlstellung` becomes `diese Fehlstellung`,
 * `ein funktioneller Unterschied` becomes `dieser funktionelle Unterschied`, without the gloss in
 * parentheses. A name, and what has a definite article or none, stays as it is.
 */
export function takenUp({ name, nominative, accusative, plural }: NounPhrase): string {
  if (nominative.toLowerCase() === name.toLowerCase()) return nominative
  const bare = nominative.replace(/ \([^)]*\)$/, '')
  if (plural) return bare
  if (bare.startsWith('eine ')) return `diese ${bare.slice('eine '.length)}`
  if (!bare.startsWith('ein ')) return bare
  const rest = bare.slice('ein '.length)
  return accusative.startsWith('einen ') ? `dieser ${weak(rest, 'er')}` : `dieses ${weak(rest, 'es')}`
}

/**
 * The adjectives before the noun with the ending that they have after `dieser`: `funktioneller`
 * becomes `funktionelle`. An adverb before an adjective stays as it is: `stärker belasteter Fuß`.
 */
function weak(phrase: string, strongEnding: string): string {
  const words = phrase.split(' ')
  const noun = words.findIndex((word) => /^\p{Lu}/u.test(word))
  return words
    .map((word, index) => {
      const next = words[index + 1]
      const isAdjective =
        index < noun && (index + 1 === noun || word.endsWith(',') || next === 'und' || next === 'oder')
      const [, stem, comma] = isAdjective ? (new RegExp(`^(\\p{Ll}+)${strongEnding}(,?)$`, 'u').exec(word) ?? []) : []
      return stem === undefined ? word : `${stem}e${comma ?? ''}`
    })
    .join(' ')
}
