import { wordingFor } from '../../wording/wording-for.ts'

/** What an answer tells of its languages. */
export interface LanguagesTold {
  /** Those of the texts, best first; left out where the request asked for none. */
  readonly languages?: readonly string[]
  /** That of sentences, where no language of the texts has a wording. */
  readonly sentences?: string
}

/** What is told of an answer in these languages, best first, for the language ranges of its request. */
export function languagesTold(languages: readonly string[], asked: readonly string[]): LanguagesTold {
  const { language: sentences } = wordingFor(languages)
  const isOneOfThem = languages.some((tag) => tag === sentences || tag.startsWith(`${sentences}-`))
  return { ...(asked.length > 0 && { languages }), ...(!isOneOfThem && { sentences }) }
}
