import { useSearch } from '@tanstack/react-router'
import { lastValueOf } from '../app/search-parameters.ts'

/** The place in a list that the address names; null for its beginning. */
export function useCursor(): string | null {
  const search = useSearch({ strict: false }) as Readonly<Record<string, unknown>>
  return lastValueOf(search['after']) ?? null
}
