import { z } from 'zod'

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

/** Whether texts in a source language may be translated into this one. */
export const isTargetLanguage = (tag: string, source: string): boolean => isLanguageTag(tag) && tag !== source
