import type { Key } from '../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../graph/vocabulary/kinds.ts'
import { normalizeLabel } from './normalize-label.ts'
import type { ConceptRecord } from './records.ts'

/** How a concept was found, best first. */
export const LABEL_MATCHES = ['EXACT', 'PREFIX', 'TOKENS'] as const
export type LabelMatch = (typeof LABEL_MATCHES)[number]

export interface LabelHit {
  readonly concept: ConceptRecord
  readonly match: LabelMatch
  /** The name that was found, as it is written. */
  readonly label: string
}

/** Finds concepts by their names and synonyms. */
export interface LabelIndex {
  /**
   * Exact names first, then names that start with the text, then concepts whose names together have a word that starts
   * with each word of the text. Within these, shorter names first, then by key. Text without letters finds nothing.
   */
  find(text: string, kinds?: readonly ConceptKind[]): readonly LabelHit[]
}

interface Entry {
  readonly concept: ConceptRecord
  readonly labels: readonly { readonly label: string; readonly form: string; readonly compact: string }[]
  readonly words: readonly string[]
}

export function buildLabelIndex(concepts: readonly ConceptRecord[]): LabelIndex {
  const entries: Entry[] = concepts.map((concept) => {
    const labels = [concept.name, ...concept.alsoCalled].map((label) => {
      const form = normalizeLabel(label)
      return { label, form, compact: form.replaceAll(' ', '') }
    })
    return { concept, labels, words: [...new Set(labels.flatMap(({ form }) => form.split(' ')))] }
  })
  return {
    find(text, kinds) {
      const form = normalizeLabel(text)
      if (form === '') return []
      const compact = form.replaceAll(' ', '')
      const words = form.split(' ')
      const hits: (LabelHit & { readonly rank: number; readonly length: number })[] = []
      for (const entry of entries) {
        if (kinds && !kinds.includes(entry.concept.kind)) continue
        const hit = matchEntry(entry, form, compact, words)
        if (hit)
          hits.push({
            concept: entry.concept,
            ...hit,
            rank: LABEL_MATCHES.indexOf(hit.match),
            length: hit.label.length,
          })
      }
      return hits
        .sort((a, b) => a.rank - b.rank || a.length - b.length || compareKeys(a.concept.key, b.concept.key))
        .map(({ concept, match, label }) => ({ concept, match, label }))
    },
  }
}

const compareKeys = (a: Key, b: Key) => (a < b ? -1 : a > b ? 1 : 0)

function matchEntry(
  { labels, words: known }: Entry,
  form: string,
  compact: string,
  words: readonly string[],
): { readonly match: LabelMatch; readonly label: string } | undefined {
  const byLength = (a: { label: string }, b: { label: string }) => a.label.length - b.label.length
  const exact = labels.find((label) => label.form === form || label.compact === compact)
  if (exact) return { match: 'EXACT', label: exact.label }
  const [prefix] = labels
    .filter((label) => label.form.startsWith(form) || label.compact.startsWith(compact))
    .sort(byLength)
  if (prefix) return { match: 'PREFIX', label: prefix.label }
  if (!words.every((word) => known.some((candidate) => candidate.startsWith(word)))) return undefined
  const covers = (label: string) =>
    words.filter((word) => label.split(' ').some((part) => part.startsWith(word))).length
  const [best] = [...labels].sort((a, b) => covers(b.form) - covers(a.form) || byLength(a, b))
  return best && { match: 'TOKENS', label: best.label }
}
