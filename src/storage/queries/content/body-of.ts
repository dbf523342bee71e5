import type { ContentDocument } from '../../../content/lifecycle/revision.ts'

/** The document in a column that was written as canonical JSON. */
export const bodyOf = (column: string | null): ContentDocument | null => (column === null ? null : JSON.parse(column))
