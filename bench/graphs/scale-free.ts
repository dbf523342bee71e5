import { CERTAINTIES, type EdgeList } from './edge-list.ts'
import { randomOf } from './random.ts'

/** How many edges leave a concept on average. Even. */
export const SPARSE = 10
/** About as many as in a public biomedical graph of 47 thousand concepts and two million edges. */
export const DENSE = 44

/**
 * A random scale-free graph of about `edges` edges, by preferential attachment (Barabasi and
 * Albert, 1999): every concept is joined to earlier ones, those that are joined to many being the
 * likelier. CYCLIC runs every edge both ways; ACYCLIC runs each one way, along one random order of
 * all concepts. Numbers say nothing about age or degree.
 */
export function scaleFree(edges: number, shape: 'CYCLIC' | 'ACYCLIC', perConcept = SPARSE): EdgeList {
  const random = randomOf(1)
  const size = Math.max(3, Math.round(edges / perConcept))
  const each = shape === 'CYCLIC' ? perConcept / 2 : perConcept
  const joined = attachments(size, each, random)
  const nameOf = shuffled(size, random)
  const count = joined.length / 2
  const from = new Uint32Array(shape === 'CYCLIC' ? count * 2 : count)
  const to = new Uint32Array(from.length)
  for (let index = 0; index < count; index++) {
    const one = nameOf[joined[2 * index]!]!
    const other = nameOf[joined[2 * index + 1]!]!
    if (shape === 'CYCLIC') {
      from[2 * index] = to[2 * index + 1] = one
      to[2 * index] = from[2 * index + 1] = other
    } else {
      from[index] = Math.min(one, other)
      to[index] = Math.max(one, other)
    }
  }
  const certainty = Uint8Array.from(from, () => Math.floor(random() * CERTAINTIES.length))
  if (shape === 'CYCLIC') return { size, from, to, certainty }
  // Along the order of numbers a graph would be acyclic in order of key too, which real ones are
  // not.
  const keyOf = shuffled(size, random)
  return { size, from: from.map((node) => keyOf[node]!), to: to.map((node) => keyOf[node]!), certainty }
}

/** Pairs of joined concepts, one after the other. */
function attachments(size: number, each: number, random: () => number): Uint32Array {
  const pairs = new Uint32Array(2 * (each * size - (each * (each + 1)) / 2))
  let filled = 0
  for (let node = 1; node < size; node++) {
    const first = filled
    const wanted = Math.min(each, node)
    while (filled < first + 2 * wanted) {
      // A concept that is in more pairs is drawn more often.
      const other = node <= each ? (filled - first) / 2 : pairs[Math.floor(random() * first)]!
      let isNew = true
      for (let place = first + 1; place < filled; place += 2) if (pairs[place] === other) isNew = false
      if (!isNew) continue
      pairs[filled++] = node
      pairs[filled++] = other
    }
  }
  return pairs
}

function shuffled(size: number, random: () => number): Uint32Array {
  const order = Uint32Array.from({ length: size }, (_, index) => index)
  for (let last = size - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const value = order[last]!
    order[last] = order[other]!
    order[other] = value
  }
  return order
}
