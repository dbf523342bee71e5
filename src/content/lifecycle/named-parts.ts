/**
 * A list whose items have names of their own, so that an item can be followed while others come, go
 * and move.
 */
export interface NamedList {
  readonly nameOf: (item: Readonly<Record<string, unknown>>) => string
  /** Whether readers see the order of the items. */
  readonly ordered: boolean
}

const named = (field: string, ordered: boolean): NamedList => ({ nameOf: (item) => String(item[field]), ordered })

/** The fields of documents that are such lists. All other lists are compared whole. */
export const NAMED_LISTS: ReadonlyMap<string, NamedList> = new Map([
  ['mentions', named('source', false)],
  ['attributes', named('attribute', false)],
  ['options', named('name', true)],
  ['facts', named('key', true)],
  ['passages', named('id', false)],
  ['sections', named('anchor', true)],
  ['anchors', named('anchor', false)],
  ['translations', { nameOf: ({ language, unit }) => `${language}/${unit}`, ordered: false }],
])

/**
 * The items by name, in their order; undefined for what is no list of named items, or has two of
 * one name.
 */
export function partsOf(value: unknown, { nameOf }: NamedList): ReadonlyMap<string, object> | undefined {
  if (!Array.isArray(value)) return undefined
  const parts = new Map<string, object>(value.map((item) => [nameOf(item), item]))
  return parts.size === value.length ? parts : undefined
}

/**
 * The names before, as far as they are still there, then the new ones sorted: the order of parts
 * that nobody moves.
 */
export const unmoved = (before: readonly string[], after: readonly string[]): string[] => {
  const [old, fresh] = [new Set(before), new Set(after)]
  return [...before.filter((name) => fresh.has(name)), ...after.filter((name) => !old.has(name)).sort()]
}
