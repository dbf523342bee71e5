import { PublicError } from '../../errors/public-errors.ts'
import { languagesAsked } from '../languages-asked.ts'
import type { Served } from '../request-context.ts'
import type { LanguageKeyOf } from './answer-key.ts'

/**
 * The languages of answers as parts of their keys: those that the newest version matches, so that
 * few values occur. A request that names its version is keyed by what it asks for, since an older
 * version may have other languages. The marks keep a request without a language apart, because its
 * answer tells of none.
 */
export const createLanguageKeys =
  ({
    config,
    history,
    snapshots,
  }: Pick<Served, 'history' | 'snapshots'> & {
    readonly config: Pick<Served['config'], 'acceptLanguage'>
  }): LanguageKeyOf =>
  ({ method, url, language, accepted }, isPinned) => {
    if (language === undefined && (accepted === undefined || !config.acceptLanguage) && !url.includes('lang='))
      return ''
    try {
      const headers = {
        ...(language !== undefined && { 'aetia-language': language }),
        ...(accepted !== undefined && { 'accept-language': accepted }),
      }
      const ranges = languagesAsked({ method, url, headers }, config.acceptLanguage)
      if (ranges.length === 0) return ''
      if (isPinned) return `asked ${ranges.join(' ').toLowerCase()}`
      // An answer may be of a newer version than its request met, which may match other languages.
      const snapshot = history.current()
      return `at ${snapshot.digest} in ${snapshots.of(snapshot).texts.in(ranges).languages.join(' ')}`
    } catch (error) {
      // The route refuses it.
      if (error instanceof PublicError) return null
      throw error
    }
  }
