/** English endings that leave the meaning of a word, longest first. */
const ENDINGS = [
  'ations',
  'ation',
  'ative',
  'ments',
  'ment',
  'ening',
  'ities',
  'ness',
  'ions',
  'ing',
  'ion',
  'ive',
  'ity',
  'ies',
  'ers',
  'ful',
  'al',
  'ed',
  'er',
  'es',
  'ic',
  'is',
  'ly',
  's',
  'y',
  'e',
]

const SHORTEST_STEM = 4

/** A word without its ending: of `misaligned` and `misalignment` the same. Letters are folded. */
export function wordStem(word: string): string {
  const ending = ENDINGS.find((each) => word.endsWith(each) && word.length - each.length >= SHORTEST_STEM)
  return ending === undefined ? word : word.slice(0, -ending.length)
}
