import { useSearch } from '@tanstack/react-router'
import { lastValueOf } from './search-parameters.ts'

/** The language that the address names, or undefined for that of the sources. */
export function useLanguage(): string | undefined {
  const search = useSearch({ strict: false }) as Readonly<Record<string, unknown>>
  return lastValueOf(search['lang'])
}
