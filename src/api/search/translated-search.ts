import type { Key } from '../../../graph/vocabulary/keys.ts'
import { type SortedMap, sortingMap } from '../../algorithms/sorted-map.ts'
import { pluralsIn } from '../../snapshot/labels/plurals-in.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { Texts } from '../../snapshot/texts/texts.ts'
import { type TranslatedLabels, translatedLabels } from '../../snapshot/texts/translated-labels.ts'
import { wordsOf } from '../../wording/words.ts'
import { createProseIndex, type ProseIndex } from './prose-index.ts'
import { articleItem, claimItemIn, type ProseItem, sourceItem } from './prose-items.ts'

/**
 * What search finds in the languages of a request, beside the source texts. Only what is translated
 * is indexed, at the first search.
 */
export interface TranslatedSearch {
  /** Best first. */
  readonly languages: readonly string[]
  readonly labels: TranslatedLabels
  readonly prose: ProseIndex
}

export const translatedSearch = (snapshot: Snapshot, texts: Texts): TranslatedSearch => ({
  languages: texts.languages,
  labels: translatedLabels(snapshot, texts),
  prose: createProseIndex(snapshot, undefined, {
    items: () => translatedItems(snapshot, texts),
    plurals: pluralsIn(texts.language),
  }),
})

const ITEMS_PER_STEP = 50

/** The articles and sources with a text in the languages, and the claims that are said in them. */
function* translatedItems(snapshot: Snapshot, texts: Texts): Generator<void, SortedMap<ProseItem>, void> {
  const items: [Key, ProseItem][] = []
  for (const key of snapshot.texts.keys()) {
    const [article, source] = [snapshot.articles.get(key), snapshot.sources.get(key)]
    if (article && texts.languageOf(article) !== snapshot.sourceLanguage)
      items.push([key, { ...articleItem(texts.articleOf(article)), record: article }])
    if (source && texts.languageOf(source) !== snapshot.sourceLanguage) items.push([key, sourceItem(source, texts)])
    if (items.length % ITEMS_PER_STEP === 0) yield
  }
  const words = wordsOf(texts)
  const isTranslated = (key: Key) => snapshot.texts.has(key) && texts.languageOf({ key }) !== snapshot.sourceLanguage
  for (const claim of snapshot.compiled.records.claims.values()) {
    const isSaid = isTranslated(claim.key) || (isTranslated(claim.subject) && isTranslated(claim.object))
    const item = isSaid ? claimItemIn(snapshot, claim, words, texts) : undefined
    if (item) items.push([claim.key, item])
    if (items.length % ITEMS_PER_STEP === 0) yield
  }
  return yield* sortingMap(items)
}
