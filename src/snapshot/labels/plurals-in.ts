import { germanPlurals } from './german-plurals.ts'
import { pluralForms } from './plural-forms.ts'

/** The possible forms of a word in the other grammatical number. Letters are folded. */
export type PluralForms = (word: string) => ReadonlySet<string>

/** By primary language subtag; search forgives no other number of words in other languages. */
const PLURALS: Readonly<Record<string, PluralForms>> = { en: pluralForms, de: germanPlurals }

const NONE: ReadonlySet<string> = new Set()

/** The plurals and singulars of words in a language (BCP 47). */
export function pluralsIn(language: string): PluralForms {
  const [primary = ''] = language.split('-')
  return (Object.hasOwn(PLURALS, primary) ? PLURALS[primary] : undefined) ?? (() => NONE)
}
