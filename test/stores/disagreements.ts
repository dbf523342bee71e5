/**
 * Where two values of one field say different things, as paths. Objects are compared in the fields
 * that both have, so a narrower selection agrees with a wider one; lists are compared item by item.
 * What counts its changes in `revision` may differ between two revisions.
 */
export function disagreements(one: unknown, other: unknown, path = ''): string[] {
  if (Array.isArray(one) && Array.isArray(other)) {
    if (one.length !== other.length) return [`${path}: ${one.length} or ${other.length} items`]
    return one.flatMap((item, index) => disagreements(item, other[index], `${path}.${index}`))
  }
  if (isObject(one) && isObject(other) && !isChanged(one, other))
    return Object.keys(one).flatMap((key) =>
      key in other ? disagreements(one[key], other[key], `${path}.${key}`) : [],
    )
  return Object.is(one, other) || isChanged(one, other)
    ? []
    : [`${path}: ${JSON.stringify(one)} or ${JSON.stringify(other)}`]
}

/** Both together; where they disagree, the later one. */
export function union(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other) && one.length === other.length)
    return other.map((item, index) => union(one[index], item))
  if (isObject(one) && isObject(other)) {
    const both = Object.keys(one).filter((key) => key in other)
    return { ...one, ...other, ...Object.fromEntries(both.map((key) => [key, union(one[key], other[key])])) }
  }
  return other
}

const isChanged = (one: unknown, other: unknown): boolean =>
  isObject(one) && isObject(other) && 'id' in one && one['id'] === other['id'] && one['revision'] !== other['revision']

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
