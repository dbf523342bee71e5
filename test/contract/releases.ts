const natural = new Intl.Collator('en', { numeric: true })

/** The newest of versions such as `0.2.0` and `0.10.0-preview`, which comes before `0.10.0`. */
export const newest = (versions: readonly string[]): string | undefined => versions.toSorted(inOrder).at(-1)

function inOrder(one: string, other: string): number {
  const [number = '', preview] = one.split(/-(.*)/)
  const [otherNumber = '', otherPreview] = other.split(/-(.*)/)
  if (number !== otherNumber) return natural.compare(number, otherNumber)
  if (preview === undefined || otherPreview === undefined)
    return Number(preview === undefined) - Number(otherPreview === undefined)
  return natural.compare(preview, otherPreview)
}
