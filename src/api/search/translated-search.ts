import type { Key } from '../../../graph/vocabulary/keys.ts'
import { type SortedMap, sortingMap } from '../../algorithms/sorted-map.ts'
import { type Labeled, labelForms } from '../../snapshot/labels/label-forms.ts'
import { createLabelIndex } from '../../snapshot/labels/label-index.ts'
import { labelWords } from '../../snapshot/labels/label-words.ts'
import type { LabelMatch } from '../../snapshot/labels/match-labels.ts'
import { pluralsIn } from '../../snapshot/labels/plurals-in.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { SOURCE_LANGUAGE, type Texts } from '../../snapshot/texts/texts.ts'
import { createProseIndex, type ProseIndex } from './prose-index.ts'
import { articleItem, type ProseItem } from './prose-items.ts'

/**
 * What search finds in the languages of a request, beside the source texts. Only what is translated
 * is indexed, at the first search.
 */
export interface TranslatedSearch {
  /** The best match of each concept among its translated names, by number of the concept. */
  concepts(text: string): Generator<void, ReadonlyMap<number, LabelMatch>, void>
  readonly prose: ProseIndex
}

export function translatedSearch(snapshot: Snapshot, texts: Texts): TranslatedSearch {
  const { columnarConcepts } = snapshot
  const numbers: number[] = []
  for (const key of snapshot.texts.keys()) {
    const number = columnarConcepts.numberOf(key)
    if (number !== undefined && texts.languageOf({ key }) !== SOURCE_LANGUAGE) numbers.push(number)
  }
  const labeled: Labeled = {
    size: numbers.length,
    labelsAt(index) {
      const concept = columnarConcepts.conceptAt(numbers[index]!)
      return [texts.nameOf(concept), ...texts.alsoCalledOf(concept)]
    },
  }
  const forms = labelForms(labeled)
  const plurals = pluralsIn(texts.language)
  const labels = createLabelIndex(labeled, forms, labelWords(forms, plurals))
  return {
    *concepts(text) {
      const found = new Map<number, LabelMatch>()
      yield* labels.scan(text, (index, match) => found.set(numbers[index]!, match))
      return found
    },
    prose: createProseIndex(snapshot, undefined, { items: () => translatedItems(snapshot, texts), plurals }),
  }
}

const ITEMS_PER_STEP = 50

/** The articles with a text in the languages. */
function* translatedItems(snapshot: Snapshot, texts: Texts): Generator<void, SortedMap<ProseItem>, void> {
  const items: [Key, ProseItem][] = []
  for (const key of snapshot.texts.keys()) {
    const article = snapshot.articles.get(key)
    if (article && texts.languageOf(article) !== SOURCE_LANGUAGE)
      items.push([key, { ...articleItem(texts.articleOf(article)), record: article }])
    if (items.length % ITEMS_PER_STEP === 0) yield
  }
  return yield* sortingMap(items)
}
