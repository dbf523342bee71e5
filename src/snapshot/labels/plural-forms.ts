const IRREGULAR: readonly (readonly [singular: string, plural: string])[] = [
  ['foot', 'feet'],
  ['tooth', 'teeth'],
  ['child', 'children'],
  ['man', 'men'],
  ['woman', 'women'],
]

/** The endings of a singular and of its plural. The first letters of the word are the same. */
export type EndingPair = readonly [singular: string, plural: string]

const ENDINGS: readonly EndingPair[] = [
  ['', 's'],
  ['', 'es'],
  ['y', 'ies'],
  ['f', 'ves'],
  ['fe', 'ves'],
  ['is', 'es'],
  ['us', 'i'],
  ['um', 'a'],
  ['on', 'a'],
  ['a', 'ae'],
  ['ex', 'ices'],
  ['ix', 'ices'],
]

const SHORTEST_STEM = 3

/**
 * The possible forms of a word in the other grammatical number, in English and medical Latin: of
 * `injuries` also `injury`, of `bursa` also `bursae`. The ending decides, so some results are no
 * words. Input and output are folded letters.
 */
export function pluralForms(word: string): ReadonlySet<string> {
  const forms = otherNumbers(word, ENDINGS)
  for (const [singular, plural] of IRREGULAR) {
    if (word === singular) forms.add(plural)
    if (word === plural) forms.add(singular)
  }
  return forms
}

/** What a word becomes when its ending is swapped for the other one of a pair. */
export function otherNumbers(word: string, endings: readonly EndingPair[]): Set<string> {
  const forms = new Set<string>()
  const swap = (from: string, to: string) => {
    const stem = word.length - from.length
    if (stem >= SHORTEST_STEM && word.endsWith(from)) forms.add(word.slice(0, stem) + to)
  }
  for (const [singular, plural] of endings) {
    swap(singular, plural)
    swap(plural, singular)
  }
  return forms
}
