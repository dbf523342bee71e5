import { useNavigate, useSearch } from '@tanstack/react-router'
import type { SearchParameters } from './search-parameters.ts'

/** Changes parameters of an address; undefined removes one. */
export type ChangeAddress = (changes: SearchParameters) => void

/** The parameters of the address, and what changes them on the same page. Each change is a step of the history. */
export function useAddress(): readonly [SearchParameters, ChangeAddress] {
  const search = useSearch({ strict: false }) as SearchParameters
  const navigate = useNavigate()
  const change: ChangeAddress = (changes) => {
    navigate({
      to: '.',
      search: ((before: SearchParameters) => ({ ...before, ...changes })) as never,
      resetScroll: false,
    })
  }
  return [search, change]
}
