import { conceptKey, type Key } from '../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../graph/vocabulary/kinds.ts'
import type { Predicate } from '../../graph/vocabulary/predicates.ts'
import type {
  ArticleDocument,
  ClaimDocument,
  ConceptDocument,
  ContentSet,
  SourceDocument,
} from '../../src/content/documents.ts'

/** Causes run down this list, from one kind to the next or to a later one. */
const LEVELS = ['DRIVER', 'MECHANISM', 'MISALIGNMENT', 'INJURY'] as const satisfies readonly ConceptKind[]

const CLAIMS_PER_CONCEPT = 5
const CLAIMS_PER_SOURCE = 500
const PASSAGES = 20
const PASSAGE_LENGTH = 400
/** How many claims one concept is the subject of, which a file's bound allows. */
const HUB = 2_000
const QUOTE = 'words made up'

/**
 * Sound content with so many claims, the same in every run: a fifth as many concepts, of which one
 * is a hub, sources with passages, articles, a long chain of subtypes, and a few shortcuts.
 */
export function largeContent(claims: number): ContentSet {
  const perLevel = Math.max(2, Math.ceil(claims / CLAIMS_PER_CONCEPT / LEVELS.length))
  const sources = Math.max(1, Math.ceil(claims / CLAIMS_PER_SOURCE))
  const luck = luckOf(7)
  const some = (count: number) => Math.floor(luck() * count)
  const at = (level: number, index: number): Key => conceptKey(LEVELS[level] ?? 'INJURY', `made-up-${index}`)
  const someAt = (level: number) => at(level, some(perLevel))

  /** Who is joined to whom: the whole shape of the graph. */
  const joined = (index: number): readonly [subject: Key, predicate: Predicate, object: Key] => {
    const turn = Math.floor(index / 10)
    if (index % 10 === 9 && turn + 1 < perLevel) return [at(1, turn), 'SUBTYPE_OF', at(1, turn + 1)]
    if (index % 10 === 9 && turn >= perLevel && turn - perLevel < Math.min(perLevel, HUB))
      return [at(2, perLevel - 1), 'PREDISPOSES_TO', at(3, turn - perLevel)]
    const level = some(3)
    return [someAt(level), 'CAUSES', someAt(level + 1 + some(3 - level))]
  }
  const made: ClaimDocument[] = []
  const said = new Set<string>()
  const say = ([subject, predicate, object]: ReturnType<typeof joined>, more: Partial<ClaimDocument> = {}) => {
    const index = made.length
    if (said.has(`${subject} ${predicate} ${object}`)) return
    said.add(`${subject} ${predicate} ${object}`)
    const passage = index % PASSAGES
    const start = passage * PASSAGE_LENGTH + (index % 300)
    const source = `source:made-up-${index % sources}`
    made.push({
      key: `claim:made-up-${index}`,
      subject,
      predicate,
      object,
      polarity: index % 50 === 48 ? 'NEGATED' : 'AFFIRMED',
      explicitness: index % 7 === 0 ? 'IMPLIED' : 'EXPLICIT',
      certainty: 0.3 + (index % 13) / 20,
      attribution: 'SOURCE',
      shortcut: false,
      mechanism: [],
      conditions: index % 20 === 0 ? ['only on slopes'] : [],
      evidence: [
        { source, passage: `P${passage}`, quote: QUOTE, start, end: start + QUOTE.length, stance: 'SUPPORTS' },
      ],
      ...more,
    })
  }
  while (made.length < claims) {
    say(joined(made.length))
    if (made.length % 100 !== 10 || made.length + 3 > claims) continue
    // A chain, and a claim that restates it.
    const [from, over, to] = [someAt(0), someAt(1), someAt(3)]
    say([from, 'CAUSES', over], { polarity: 'AFFIRMED' })
    say([over, 'CAUSES', to], { polarity: 'AFFIRMED' })
    say([from, 'CAUSES', to], { polarity: 'AFFIRMED', shortcut: true })
  }
  return {
    publishedAt: '2026-01-01T00:00:00Z',
    concepts: LEVELS.flatMap((kind, level) =>
      Array.from({ length: perLevel }, (_, index): ConceptDocument => {
        const key = at(level, index)
        return {
          key,
          kind,
          slug: `made-up-${index}`,
          name: `${kind.toLowerCase()} ${index} of the made-up ones`,
          plural: false,
          alsoCalled: [`${kind.toLowerCase()} no. ${index}`],
          summary: `What is said of ${key} in a sentence that is as long as such sentences are, and then some more words.`,
          mentions: [],
          codes: [],
          facts: [],
        }
      }),
    ),
    claims: made,
    sources: Array.from(
      { length: sources },
      (_, index): SourceDocument => ({
        key: `source:made-up-${index}`,
        slug: `made-up-${index}`,
        title: `Made up, part ${index}`,
        evidenceClass: 'OPINION',
        passages: Array.from({ length: PASSAGES }, (_, passage) => ({
          id: `P${passage}`,
          start: passage * PASSAGE_LENGTH,
          end: (passage + 1) * PASSAGE_LENGTH,
        })),
        facts: [],
      }),
    ),
    articles: Array.from(
      { length: Math.ceil(claims / 1000) },
      (_, index): ArticleDocument => ({
        key: `article:made-up-${index}`,
        slug: `made-up-${index}`,
        title: `Article ${index}`,
        summary: 'What it says.',
        sections: [{ anchor: 'answer', heading: 'The answer', body: 'In **short**, this.' }],
        anchors: [{ anchor: 'answer', claims: made.slice(index * 10, index * 10 + 5).map(({ key }) => key) }],
      }),
    ),
  }
}

/** Numbers from 0 to 1 that are the same in every run. */
function luckOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
