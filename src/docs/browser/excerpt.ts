/** How much of a text is shown, and how much of that comes before the first hit, in characters. */
const LENGTH = 140
const BEFORE = 40

/** The part of a text around the first of some words, with all of them marked. */
export function excerptOf(text: string, words: readonly string[]): readonly (string | HTMLElement)[] {
  const pattern = new RegExp(
    words.map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|') || '(?!)',
    'gi',
  )
  const first = text.search(pattern)
  const from = Math.max(0, first - BEFORE)
  const part = text.slice(from, from + LENGTH)
  const pieces: (string | HTMLElement)[] = [from > 0 ? '…' : '']
  let end = 0
  for (const { 0: hit, index } of part.matchAll(pattern)) {
    const mark = document.createElement('mark')
    mark.textContent = hit
    pieces.push(part.slice(end, index), mark)
    end = index + hit.length
  }
  return [...pieces, part.slice(end), from + LENGTH < text.length ? '…' : '']
}
