import { OperatorError } from '../../errors/operator-error.ts'
import { LANGUAGES_EXPECTED, languageRangesIn } from '../../text/language-ranges.ts'

/** The languages that `--language` lists, best first; none where it is left out. */
export function languagesOption(list: string | undefined): readonly string[] {
  if (list === undefined) return []
  const ranges = languageRangesIn(list)
  if (ranges) return ranges
  throw new OperatorError(`--language ${LANGUAGES_EXPECTED}; "${list.slice(0, 60)}" came.`)
}
