import type { Key } from '../../../graph/vocabulary/keys.ts'

/** How a source, a claim or a fact is named where nothing else can be meant: by its slug alone. */
export const slugOf = (key: Key): string => key.slice(key.indexOf(':') + 1)
