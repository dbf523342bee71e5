import { z } from 'zod'

/** The language that content is written in (BCP 47). All other languages are translated from it. */
export const SOURCE_LANGUAGE = 'en'

/** A language with optional subtags, as a whole at most 35 characters long. */
const TAG = /^(?=.{2,35}$)[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i

const EXPECTED = 'must be a language tag (BCP 47) in its usual form, such as de or de-AT'

/** Whether a text is a language tag in its canonical form, such as `de` or `de-AT`. */
export function isLanguageTag(tag: string): boolean {
  if (!TAG.test(tag)) return false
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag
  } catch {
    return false
  }
}

export const languageTag = z.string().refine(isLanguageTag, EXPECTED)

/** A language that content may be translated into. */
export const targetLanguage = languageTag.refine(
  (tag) => tag !== SOURCE_LANGUAGE,
  `must not be ${SOURCE_LANGUAGE}, the language of the source texts`,
)
