import type { Snapshot } from '../snapshot.ts'
import type { Texts } from './texts.ts'

/** All concepts in the order of their names in a language. */
export interface NamesInOrder {
  /** The numbers of the concepts, in order. */
  readonly numbers: Uint32Array
  /** By number, the place of the concept in that order. */
  readonly places: Uint32Array
}

/** How many names are read, or compared, between two pauses. */
const NAMES_PER_STEP = 512

/**
 * The order of names by the rules of their language (`Intl.Collator`, with numbers by value), then
 * of key. A merge sort with pauses: some milliseconds for each thousand concepts.
 */
export function* namesInOrder(
  { columnarConcepts: { size, conceptAt } }: Snapshot,
  texts: Texts,
): Generator<void, NamesInOrder, void> {
  const { compare } = new Intl.Collator(texts.language, { numeric: true })
  const names: string[] = []
  while (names.length < size) {
    names.push(texts.nameOf(conceptAt(names.length)))
    if (names.length % NAMES_PER_STEP === 0) yield
  }
  const comesFirst = (one: number, other: number) => {
    const order = compare(names[one]!, names[other]!)
    return order < 0 || (order === 0 && one < other)
  }
  let numbers = Uint32Array.from({ length: size }, (_, number) => number)
  let merged = new Uint32Array(size)
  let count = 0
  for (let run = 1; run < size; run *= 2) {
    for (let from = 0; from < size; from += 2 * run) {
      const [middle, end] = [Math.min(from + run, size), Math.min(from + 2 * run, size)]
      for (let [at, left, right] = [from, from, middle]; at < end; at++) {
        const takesLeft = right >= end || (left < middle && comesFirst(numbers[left]!, numbers[right]!))
        merged[at] = numbers[takesLeft ? left++ : right++]!
        if (++count % NAMES_PER_STEP === 0) yield
      }
    }
    ;[numbers, merged] = [merged, numbers]
  }
  const places = new Uint32Array(size)
  for (let place = 0; place < size; place++) places[numbers[place]!] = place
  return { numbers, places }
}
