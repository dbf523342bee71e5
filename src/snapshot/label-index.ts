import type { Key } from '../../graph/vocabulary/keys.ts'
import { type ConceptKind, KINDS } from '../../graph/vocabulary/kinds.ts'
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

/** Built at the first search. Of a concept it keeps only the forms of its labels, a line each. */
export function createLabelIndex(concepts: ReadonlyMap<Key, ConceptRecord>): LabelIndex {
  let known: { readonly keys: readonly Key[]; readonly forms: readonly string[] } | undefined
  return {
    find(text, kinds) {
      const form = normalizeLabel(text)
      if (form === '') return []
      known ??= { keys: [...concepts.keys()], forms: Array.from(concepts.values(), formsOf) }
      const compact = form.replaceAll(' ', '')
      const words = form.split(' ')
      const prefixes = kinds?.map((kind) => `${KINDS[kind].key}:`)
      const hits: (LabelHit & { readonly rank: number; readonly length: number })[] = []
      for (const [index, key] of known.keys.entries()) {
        const forms = known.forms[index]!
        if (!mayMatch(forms, compact, words)) continue
        if (prefixes && !prefixes.some((prefix) => key.startsWith(prefix))) continue
        const concept = concepts.get(key)!
        const hit = matchEntry(concept, forms, form, compact, words)
        if (hit) hits.push({ concept, ...hit, rank: LABEL_MATCHES.indexOf(hit.match), length: hit.label.length })
      }
      return hits
        .sort((a, b) => a.rank - b.rank || a.length - b.length || compareKeys(a.concept.key, b.concept.key))
        .map(({ concept, match, label }) => ({ concept, match, label }))
    },
  }
}

const labelsOf = ({ name, alsoCalled }: ConceptRecord) => [name, ...alsoCalled]
const formsOf = (concept: ConceptRecord) => labelsOf(concept).map(normalizeLabel).join('\n')

/** False only where no label can match: cheap, since it is asked of every concept. */
const mayMatch = (forms: string, compact: string, words: readonly string[]): boolean =>
  words.every((word) => forms.includes(word)) || forms.replaceAll(' ', '').includes(compact)

const compareKeys = (a: Key, b: Key) => (a < b ? -1 : a > b ? 1 : 0)

function matchEntry(
  concept: ConceptRecord,
  forms: string,
  form: string,
  compact: string,
  words: readonly string[],
): { readonly match: LabelMatch; readonly label: string } | undefined {
  const written = labelsOf(concept)
  const labels = forms.split('\n').map((own, index) => ({
    label: written[index]!,
    form: own,
    compact: own.replaceAll(' ', ''),
  }))
  const known = forms.split(/[ \n]/)
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
