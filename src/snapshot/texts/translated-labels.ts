import { type Labeled, labelForms } from '../labels/label-forms.ts'
import { createLabelIndex } from '../labels/label-index.ts'
import { labelWords } from '../labels/label-words.ts'
import type { LabelMatch } from '../labels/match-labels.ts'
import { pluralsIn } from '../labels/plurals-in.ts'
import type { Snapshot } from '../snapshot.ts'
import type { Texts } from './texts.ts'

/** Finds concepts by their translated names and synonyms. */
export interface TranslatedLabels {
  /** The best match of each concept, by number, in slices of some milliseconds. */
  scan(text: string): Generator<void, ReadonlyMap<number, LabelMatch>, void>
}

/** Only concepts with a translated name are indexed, at the first search. */
export function translatedLabels(
  { columnarConcepts, texts: records, sourceLanguage }: Snapshot,
  texts: Texts,
): TranslatedLabels {
  const numbers: number[] = []
  for (const key of records.keys()) {
    const number = columnarConcepts.numberOf(key)
    if (number !== undefined && texts.languageOf({ key }) !== sourceLanguage) numbers.push(number)
  }
  const labeled: Labeled = {
    size: numbers.length,
    labelsAt(index) {
      const concept = columnarConcepts.conceptAt(numbers[index]!)
      return [texts.nameOf(concept), ...texts.alsoCalledOf(concept)]
    },
  }
  const forms = labelForms(labeled)
  const labels = createLabelIndex(labeled, forms, labelWords(forms, pluralsIn(texts.language)))
  return {
    *scan(text) {
      const found = new Map<number, LabelMatch>()
      yield* labels.scan(text, (index, match) => found.set(numbers[index]!, match))
      return found
    },
  }
}
