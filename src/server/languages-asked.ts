import type { IncomingHttpHeaders } from 'node:http'
import { badUserInput } from '../errors/public-errors.ts'
import { LANGUAGES_EXPECTED, languageRangesIn } from '../text/language-ranges.ts'
import { pathOf } from './path-of.ts'

/** The header that chooses the languages of a whole request. */
export const LANGUAGE_HEADER = 'aetia-language'

/** The parameter of an address that does the same for a request by GET. */
export const LANGUAGE_PARAMETER = 'lang'

/** The part of a request that chooses its languages. */
export interface LanguageChoice {
  readonly method: string | undefined
  readonly headers: Readonly<Pick<IncomingHttpHeaders, 'accept-language'>> & { readonly [name: string]: unknown }
  readonly url: string
}

/**
 * The language ranges of a request, best first: those of `Aetia-Language`; else, of a request by GET
 * or HEAD, of `?lang=`; else, where `accepts` is true, those of `Accept-Language`. Empty: none is
 * asked for. Fails with BAD_USER_INPUT where one of the first two is no list of tags. What a browser
 * sends in the third is passed over where it is none.
 */
export function languagesAsked({ method, headers, url }: LanguageChoice, accepts: boolean): readonly string[] {
  const header = headers[LANGUAGE_HEADER]
  if (header !== undefined) return required('"Aetia-Language"', languageRangesIn(String(header)), String(header))
  if (method === 'GET' || method === 'HEAD') {
    const given = new URLSearchParams(url.slice(pathOf(url).length)).getAll(LANGUAGE_PARAMETER)
    const list = given.join(',')
    if (given.length > 0) return required(`"?${LANGUAGE_PARAMETER}="`, languageRangesIn(list), list)
  }
  const accepted = accepts ? headers['accept-language'] : undefined
  return accepted === undefined ? [] : (languageRangesIn(accepted) ?? [])
}

function required(name: string, ranges: readonly string[] | null, list: string): readonly string[] {
  if (ranges) return ranges
  throw badUserInput(`${name} ${LANGUAGES_EXPECTED}; "${list.slice(0, 60)}" came.`)
}
