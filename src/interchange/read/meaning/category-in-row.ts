import { GENERIC_CATEGORIES } from '../../../../graph/vocabulary/biolink.ts'
import { isCategoryIn, spelledCategory } from '../../../../graph/vocabulary/biolink-categories.ts'
import type { ConceptKind } from '../../../../graph/vocabulary/kinds.ts'
import { kindOfCategory } from './names-in-tables.ts'
import type { Reading } from './reading.ts'

/** The kind of a concept of another graph, and its categories there. */
export interface CategoriesRead {
  readonly kind: ConceptKind
  /** The most telling category; null where there is none, or the kind says it. */
  readonly category: string | null
  readonly others: readonly string[]
}

/**
 * The categories of a concept, in Biolink's spelling where Biolink has them. It is an entity; where
 * the reading names a domain, it has the kind that one of the categories has there.
 */
export function readCategories(written: readonly string[], { domain }: Reading): CategoriesRead {
  const categories = [...new Set(written.map(spelledCategory).filter((category) => category !== ''))]
  const ofKind = domain === null ? undefined : categories.find((category) => kindOfCategory(category) !== undefined)
  const kind = ofKind === undefined ? undefined : kindOfCategory(ofKind)
  const main = ofKind ?? mostTelling(categories)
  return {
    kind: kind ?? 'ENTITY',
    category: kind === undefined ? (main ?? null) : null,
    others: categories.filter((category) => category !== main),
  }
}

const BIOLINK = 'biolink:'

/**
 * The first category that no other one is a kind of, and that says more than that it is a thing.
 */
function mostTelling(categories: readonly string[]): string | undefined {
  if (categories.length < 2) return categories[0]
  const names = categories.map((category) => category.slice(category.startsWith(BIOLINK) ? BIOLINK.length : 0))
  const isNarrow = (name: string) => !names.some((other) => other !== name && isCategoryIn(other, name))
  const isTelling = (name: string) => isNarrow(name) && !GENERIC_CATEGORIES.has(name)
  const found = names.findIndex(isTelling)
  return categories[found >= 0 ? found : Math.max(0, names.findIndex(isNarrow))]
}
