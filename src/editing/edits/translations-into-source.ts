import type { NewEdit } from '../../content/lifecycle/content-store.ts'
import { nameOfEntry } from '../../content/translations/translation.ts'
import { translationsOf } from '../../content/translations/translation-status.ts'
import { type Violation, violation } from '../../content/violation.ts'

/** The translations of edits into the language that the texts of the content are in already. */
export const translationsIntoSource = (edits: readonly NewEdit[], source: string): readonly Violation[] =>
  edits.flatMap(({ document, body }) =>
    (body === null ? [] : translationsOf(body))
      .filter(({ language }) => language === source)
      .map((entry) => {
        const message = `${nameOfEntry(entry)} is in ${source}, the language of the source texts; change the text itself`
        return violation('BAD_SHAPE', document, ['translations', nameOfEntry(entry), 'language'], message)
      }),
  )
