import type { Texts } from '../../snapshot/texts/texts.ts'

/** The name of a list whose order or items depend on the languages of the request. */
export const listIn = ({ isSource, languages }: Texts, list: string): string =>
  isSource ? list : `${list} in ${languages.join(' ')}`
