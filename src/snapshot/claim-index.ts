/** Which claims have which concept at one of their ends, in compressed sparse rows, each in order of key. */
export interface ClaimIndex {
  readonly offsets: Uint32Array
  readonly references: Int32Array
}

/** `ends` are the concepts of claims in order of key, by number, and `references` the claims. Linear. */
export function claimIndex(size: number, ends: Uint32Array, references: Int32Array): ClaimIndex {
  const { offsets, order } = inOrderOf(size, ends)
  return { offsets, references: taken(references, order) }
}

/** Positions in order of a number below `size` that each has, those with equal numbers in the order given or that they have. */
export function inOrderOf(
  size: number,
  numbers: Uint32Array,
  given?: Uint32Array,
): { readonly offsets: Uint32Array; readonly order: Uint32Array } {
  const offsets = new Uint32Array(size + 1)
  for (let index = 0; index < numbers.length; index++) offsets[numbers[index]! + 1]!++
  for (let number = 0; number < size; number++) offsets[number + 1]! += offsets[number]!
  const next = offsets.slice(0, size)
  const order = new Uint32Array(numbers.length)
  for (let index = 0; index < numbers.length; index++) {
    const position = given ? given[index]! : index
    order[next[numbers[position]!]!++] = position
  }
  return { offsets, order }
}

/** The items at some positions. */
export function taken<Items extends Uint32Array | Int32Array>(items: Items, positions: Uint32Array): Items {
  const found = items.slice(0, positions.length) as Items
  for (let index = 0; index < positions.length; index++) found[index] = items[positions[index]!]!
  return found
}
