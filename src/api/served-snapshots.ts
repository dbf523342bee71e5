import { LRUCache } from 'lru-cache'
import { english, type QuestionLanguage } from '../asking/interpret-question.ts'
import { createProseReader, type ProseReader } from '../content/prose/prose-reader.ts'
import { type ContentHealth, createContentHealth } from '../editing/health/content-health.ts'
import { type UsageIndex, usageIndex } from '../projection/usage/usage-index.ts'
import type { ArticleRecord } from '../snapshot/records.ts'
import { sharedWork } from '../snapshot/shared-work.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { TextOptions, Texts } from '../snapshot/texts/texts.ts'
import { createEngine, type Engine } from '../traversal/engine.ts'
import { type Explanation, explain, stepSentence } from '../traversal/explain/explanation.ts'
import type { CausalPath, PathStep } from '../traversal/paths/causal-path.ts'
import { createScheduler, type Scheduler } from '../traversal/search/scheduler.ts'
import { type Words, wordsOf } from '../wording/words.ts'
import { createDraftTexts, type DraftTexts } from './finding/draft-texts.ts'
import type { MeasuredPart } from './graph-document/measured-part.ts'
import { createSampleSizes, type SampledSizes, type SampleSizes } from './limits/sampled-sizes.ts'
import { type ArticleProse, articleProse } from './prose/article-prose.ts'
import { createQuestionsInFlight, type QuestionsInFlight } from './questions-in-flight.ts'
import { createProseIndex, createProseLibrary, type ProseIndex, type ProseLibrary } from './search/prose-index.ts'
import { onceForEach } from './texts/once-for-each.ts'
import { type ServedTexts, servedTexts } from './texts/served-texts.ts'

/** A snapshot with everything that a process caches for it. Each part is made at its first call. */
export interface ServedSnapshot {
  readonly snapshot: Snapshot
  readonly engine: Engine
  readonly questions: QuestionsInFlight
  /** The texts of the snapshot in the languages of requests. */
  readonly texts: ServedTexts
  /** The index of prose. */
  prose(): ProseIndex
  /** Whether a caller has requested that index. */
  isProseSearched(): boolean
  /** The mean sizes for the estimates of answers. */
  sizes(): SampledSizes
  articleProse(article: ArticleRecord): ArticleProse
  /** What is told of the snapshot in the languages of a request. */
  toldIn(texts: Texts): ToldSnapshot
  /** The index of where documents are used. Callers share the work. */
  usage(): Generator<void, UsageIndex, void>
  /** What editors should look at. */
  readonly health: ContentHealth
  /**
   * The numbers of the concepts of a kind, or of all kinds, in order of name, by their range of
   * numbers: 8 bytes for each concept of the version.
   */
  readonly rangesByName: Map<string, Uint32Array>
  /** The parts of the graph that were sent, by name. */
  readonly graphParts: LRUCache<string, MeasuredPart>
}

/** A snapshot in the words of one list of languages. Each text is made at its first call. */
export interface ToldSnapshot {
  readonly words: Words
  explanationOf(path: CausalPath): Explanation
  sentenceOf(step: PathStep): string
}

/** The most cached parts of one version: 4 bytes for each of their concepts and claims. */
const MAX_PARTS = 16

/** The snapshots that a process answers from. */
export interface ServedSnapshots {
  readonly scheduler: Scheduler
  /** The words of open changesets, which belong to no snapshot. */
  readonly drafts: DraftTexts
  /** What questions in plain English are read with; compiled at the first call. */
  questionLanguage(): QuestionLanguage
  /** The caches of a snapshot, for as long as the snapshot is in memory. */
  of(snapshot: Snapshot): ServedSnapshot
}

export function createServedSnapshots(
  scheduler: Scheduler = createScheduler(),
  textOptions: TextOptions = {},
): ServedSnapshots {
  const known = new WeakMap<Snapshot, ServedSnapshot>()
  // Most sections are the same in the next version, and are not parsed again.
  const reader = createProseReader()
  const library = createProseLibrary()
  const sampleSizes = createSampleSizes()
  let language: QuestionLanguage | undefined
  return {
    questionLanguage() {
      language ??= english()
      return language
    },
    scheduler,
    drafts: createDraftTexts(),
    of(snapshot) {
      const served =
        known.get(snapshot) ?? createServedSnapshot(snapshot, scheduler, reader, library, sampleSizes, textOptions)
      known.set(snapshot, served)
      return served
    },
  }
}

function createServedSnapshot(
  snapshot: Snapshot,
  scheduler: Scheduler,
  reader: ProseReader,
  library: ProseLibrary,
  sampleSizes: SampleSizes,
  textOptions: TextOptions,
): ServedSnapshot {
  let prose: ProseIndex | undefined
  let sizes: SampledSizes | undefined
  const usage = sharedWork(() => usageIndex(snapshot, reader))
  return {
    snapshot,
    engine: createEngine(snapshot),
    questions: createQuestionsInFlight(scheduler),
    texts: servedTexts(snapshot, textOptions),
    rangesByName: new Map(),
    graphParts: new LRUCache({ max: MAX_PARTS }),
    usage,
    health: createContentHealth(snapshot, usage),
    prose() {
      prose ??= createProseIndex(snapshot, library)
      return prose
    },
    isProseSearched: () => prose !== undefined,
    sizes() {
      sizes ??= sampleSizes(snapshot)
      return sizes
    },
    articleProse: onceForEach((article) => articleProse(article, snapshot.assets)),
    toldIn: onceForEach((texts) => toldSnapshot(snapshot, texts)),
  }
}

function toldSnapshot(snapshot: Snapshot, texts: Texts): ToldSnapshot {
  const words = wordsOf(texts)
  return {
    words,
    explanationOf: onceForEach((path) => explain(snapshot, path, words)),
    sentenceOf: onceForEach((step) => stepSentence(snapshot, step, words)),
  }
}
