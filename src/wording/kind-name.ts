import type { ConceptKind } from '../../graph/vocabulary/kinds.ts'
import { wording as english } from './en/wording.ts'
import type { Wording } from './wording.ts'

/** What a concept of a kind is called: `risk factor`. English, where a language has no word yet. */
export const kindName = (kind: ConceptKind, { kinds }: Wording): string =>
  kinds[kind]?.one ?? english.kinds[kind]?.one ?? kind
