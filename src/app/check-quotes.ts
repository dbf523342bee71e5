import { readFile } from 'node:fs/promises'
import type { ContentSet } from '../content/documents.ts'
import { OperatorError } from '../errors/operator-error.ts'
import { verifyQuotes } from '../projection/verify-quotes.ts'

/** Checks every quote of a source against the file that holds its text. */
export const checkQuotes = async (
  content: ContentSet,
  source: string | undefined,
  file: string,
): Promise<ReturnType<typeof verifyQuotes>> =>
  verifyQuotes(content, sourceNamed(source, content.sources), await readFile(file, 'utf8'))

/** The named source, or the only source that has passages. */
function sourceNamed(
  name: string | undefined,
  sources: readonly { readonly key: string; readonly passages: readonly unknown[] }[],
): string {
  const withPassages = sources.filter(({ passages }) => passages.length > 0).map(({ key }) => key)
  const wanted =
    name === undefined ? withPassages : withPassages.filter((key) => key === name || key === `source:${name}`)
  const [only, ...others] = wanted
  if (only !== undefined && others.length === 0) return only
  throw new OperatorError(
    `--source must name the source whose text the file is: one of ${withPassages.join(', ') || 'none'}`,
  )
}
