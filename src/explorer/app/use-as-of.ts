import { useSearch } from '@tanstack/react-router'
import { lastValueOf } from './search-parameters.ts'

/** The version that the address names, or undefined for the newest one. */
export function useAsOf(): string | undefined {
  const search = useSearch({ strict: false }) as Readonly<Record<string, unknown>>
  return lastValueOf(search['asOf'])
}
