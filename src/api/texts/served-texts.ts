import { type SharedWork, sharedWork } from '../../snapshot/shared-work.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { languagesOffered } from '../../snapshot/texts/languages-offered.ts'
import { type NamesInOrder, namesInOrder } from '../../snapshot/texts/names-in-order.ts'
import { sourceTextsIn, type TextOptions, type Texts, textsOf } from '../../snapshot/texts/texts.ts'
import { type TranslatedSearch, translatedSearch } from '../search/translated-search.ts'
import { matchLanguages } from './match-languages.ts'
import { onceForEach } from './once-for-each.ts'

/** The texts of a snapshot, one object for each list of languages that is asked for. */
export interface ServedTexts {
  /** That of the source first. */
  offered(): readonly string[]
  /** The texts in the languages that these ranges lead to, best first. */
  in(ranges: readonly string[]): Texts
  /** What search finds in these texts beside those of the source. */
  searchOf(texts: Texts): TranslatedSearch
  /** The order of names in these texts. Callers share the work. */
  namesOf(texts: Texts): SharedWork<NamesInOrder>
}

/** The most lists of languages that are remembered: a request in others makes its texts anew. */
const MOST_LISTS = 64

export function servedTexts(snapshot: Snapshot, options: TextOptions): ServedTexts {
  let offered: readonly string[] | undefined
  const source = sourceTextsIn(snapshot.sourceLanguage)
  const made = new Map([[source.language, source]])
  const offer = () => {
    offered ??= languagesOffered(snapshot)
    return offered
  }
  return {
    offered: offer,
    in(ranges) {
      if (ranges.length === 0) return source
      const languages = matchLanguages(ranges, offer(), source.language)
      const name = languages.join(' ')
      const texts = made.get(name) ?? textsOf(snapshot, languages, options)
      if (made.size < MOST_LISTS) made.set(name, texts)
      return texts
    },
    searchOf: onceForEach((texts) => translatedSearch(snapshot, texts)),
    namesOf: onceForEach((texts) => sharedWork(() => namesInOrder(snapshot, texts))),
  }
}
