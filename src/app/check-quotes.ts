import { readFile } from 'node:fs/promises'
import type { ContentSet } from '../content/documents.ts'
import type { SourceText, SourceTexts } from '../content/sources/source-text.ts'
import type { Violation } from '../content/violation.ts'
import { OperatorError } from '../errors/operator-error.ts'
import { quotesBySource, verifyQuotes } from '../projection/verify-quotes.ts'
import { runSync } from '../traversal/search/work.ts'

/** How many quotes are as their texts have them, and what is wrong with the others. */
export interface QuotesChecked {
  readonly verified: number
  readonly violations: readonly Violation[]
}

/** Checks every quote of a source against the file that holds its text. */
export async function checkQuotesWithFile(
  content: ContentSet,
  source: string | undefined,
  file: string,
): Promise<QuotesChecked> {
  const key = sourceNamed(source, content.sources)
  return checkQuotes(content, { source: key, text: await readFile(file, 'utf8') })
}

/** Checks every quote of the sources whose text the store keeps. */
export async function checkQuotesWithStore(content: ContentSet, store: SourceTexts): Promise<QuotesChecked> {
  const hashes = await store.sourceTextHashes(content.sources.map(({ key }) => key))
  let all: QuotesChecked = { verified: 0, violations: [] }
  // One text at a time is in memory.
  for (const source of hashes.keys()) {
    const kept = await store.sourceText(source)
    if (!kept) continue
    const { verified, violations } = checkQuotes(content, kept)
    all = { verified: all.verified + verified, violations: [...all.violations, ...violations] }
  }
  return all
}

function checkQuotes(content: ContentSet, { source, text }: Pick<SourceText, 'source' | 'text'>): QuotesChecked {
  const quotes = quotesBySource(content).get(source) ?? []
  const violations = runSync(verifyQuotes(quotes, source, text))
  return { verified: quotes.length - violations.length, violations }
}

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
