/** The sort key of a hit: its rank, then the natural order of its name, then its key. */
export type HitPlace = readonly [rank: number, name: string, key: string]

/** Takes hits one by one, and keeps the best of those after a place. */
export interface BestHits<Hit> {
  /** The name and the key of a hit are computed only where its rank does not decide. */
  offer(rank: number, name: () => string, key: () => string, hit: () => Hit): void
  /** The number of hits taken, including those before the place. */
  readonly offered: number
  /** The best of those after the place, in order. */
  best(): readonly { readonly place: HitPlace; readonly hit: Hit }[]
}

/** `limit` is the number of hits in memory. A million hits are never sorted or stored. */
export function bestHits<Hit>(limit: number, after: HitPlace | null): BestHits<Hit> {
  const held: { readonly place: HitPlace; readonly hit: Hit }[] = []
  let offered = 0
  return {
    get offered() {
      return offered
    },
    offer(rank, name, key, hit) {
      offered++
      const worst = held.length === limit ? held.at(-1) : undefined
      if (worst !== undefined && rank > worst.place[0]) return
      if (after !== null && rank < after[0]) return
      const place: HitPlace = [rank, name(), key()]
      if (after !== null && compareHitPlaces(place, after) <= 0) return
      if (worst !== undefined && compareHitPlaces(place, worst.place) >= 0) return
      if (worst !== undefined) held.pop()
      held.splice(positionOf(place), 0, { place, hit: hit() })
    },
    best: () => held,
  }

  function positionOf(place: HitPlace): number {
    let [low, high] = [0, held.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (compareHitPlaces(held[middle]!.place, place) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Negative when `a` comes before `b`. */
export function compareHitPlaces(a: HitPlace, b: HitPlace): number {
  if (a[0] !== b[0]) return a[0] - b[0]
  if (a[1] !== b[1]) return a[1] < b[1] ? -1 : 1
  return a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0
}
