import { lookup } from 'bcp-47-match'

/**
 * The offered languages that a list of language ranges leads to, best first, by look-up (RFC 4647,
 * section 3.4): `de-AT` finds `de`. The source language is last, and whatever follows it is of no
 * use, because all texts are in it.
 */
export function matchLanguages(
  ranges: readonly string[],
  offered: readonly string[],
  source: string,
): readonly string[] {
  const matched: string[] = []
  for (const range of ranges) {
    if (range === '*') continue
    const found = lookup([...offered], [range])
    if (found === undefined || matched.includes(found)) continue
    matched.push(found)
    if (found === source) return matched
  }
  return [...matched, source]
}
