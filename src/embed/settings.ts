/** What an element was told by its attributes. */
export interface Settings {
  /** The address of the Aetia server, without a slash at its end. */
  readonly server: string
  /** A published version; null for the newest. */
  readonly asOf: string | null
  /** A language tag, or null for the language of the source. */
  readonly language: string | null
}

/** Why an element can show nothing: a key of the words. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

/** Reads one attribute: null where it is missing. */
export type Attributes = (name: string) => string | null

/** Longer questions are none. The bound is that of the API. */
const MAX_QUESTION = 500
const MAX_IDS = 20

/**
 * The server, version and language of an element.
 *
 * @param language - the nearest `lang` of the page
 * @param page - the address that a relative `src` belongs to
 * @param script - the address of this script, whose server is asked where there is no `src`
 * @throws SettingsError for what no server can have
 */
export function readSettings(attribute: Attributes, language: string, page: string, script: string): Settings {
  const asOf = attribute('as-of')
  if (asOf !== null && !/^\d{1,15}$/.test(asOf)) throw new SettingsError('The attribute "as-of" is no version.')
  return {
    server: serverAt(attribute('src'), page, script),
    asOf,
    language: /^[a-z]{1,8}(-[a-z\d]{1,8})*$/i.test(language) ? language : null,
  }
}

function serverAt(src: string | null, page: string, script: string): string {
  const address = URL.parse(src ?? script, page)
  if (address === null || !/^https?:$/.test(address.protocol) || address.username !== '' || address.password !== '')
    throw new SettingsError('The attribute "src" is no address of a server.')
  const path = src === null ? address.pathname.replace(/embed\/[^/]*$/, '') : address.pathname
  return `${address.origin}${path.replace(/\/+$/, '')}`
}

/** The ids in an attribute, separated by spaces or commas. */
export function idsIn(value: string | null): readonly string[] {
  return (value ?? '')
    .split(/[\s,]+/)
    .filter((id) => id !== '')
    .slice(0, MAX_IDS)
}

/** The question in an attribute, or null. */
export function questionIn(value: string | null): string | null {
  const question = (value ?? '').trim()
  return question === '' ? null : question.slice(0, MAX_QUESTION)
}

/** How many paths are listed: 1 to 10, and 3 unless the attribute says otherwise. */
export function limitIn(value: string | null): number {
  const limit = Number(value ?? 3)
  return Number.isInteger(limit) && limit >= 1 && limit <= 10 ? limit : 3
}
