import type { Key } from '../../../graph/vocabulary/keys.ts'
import { type SortedMap, sortingMap } from '../../algorithms/sorted-map.ts'
import { pluralsIn } from '../../snapshot/labels/plurals-in.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { Texts } from '../../snapshot/texts/texts.ts'
import { type TranslatedLabels, translatedLabels } from '../../snapshot/texts/translated-labels.ts'
import { createProseIndex, type ProseIndex } from './prose-index.ts'
import { articleItem, type ProseItem } from './prose-items.ts'

/**
 * What search finds in the languages of a request, beside the source texts. Only what is translated
 * is indexed, at the first search.
 */
export interface TranslatedSearch {
  readonly labels: TranslatedLabels
  readonly prose: ProseIndex
}

export const translatedSearch = (snapshot: Snapshot, texts: Texts): TranslatedSearch => ({
  labels: translatedLabels(snapshot, texts),
  prose: createProseIndex(snapshot, undefined, {
    items: () => translatedItems(snapshot, texts),
    plurals: pluralsIn(texts.language),
  }),
})

const ITEMS_PER_STEP = 50

/** The articles with a text in the languages. */
function* translatedItems(snapshot: Snapshot, texts: Texts): Generator<void, SortedMap<ProseItem>, void> {
  const items: [Key, ProseItem][] = []
  for (const key of snapshot.texts.keys()) {
    const article = snapshot.articles.get(key)
    if (article && texts.languageOf(article) !== snapshot.sourceLanguage)
      items.push([key, { ...articleItem(texts.articleOf(article)), record: article }])
    if (items.length % ITEMS_PER_STEP === 0) yield
  }
  return yield* sortingMap(items)
}
