import type { Key } from '../../../../graph/vocabulary/keys.ts'
import type { SourceText as SourceTextRecord } from '../../../content/sources/source-text.ts'
import { badUserInput } from '../../../errors/public-errors.ts'
import type { SourceRecord } from '../../../snapshot/records.ts'
import { type FoundPassage, findPassages } from '../../../text/quotes/find-passages.ts'
import { countWords } from '../../../text/words-of.ts'
import type { RequestContext } from '../../context.ts'
import { currentKey } from '../../current-key.ts'
import type { FieldPath } from '../../field-path.ts'
import type { QueryResolvers, SourceTextResolvers } from '../../generated/resolver-types.ts'
import { keysOfSource } from '../../keys-of-source.ts'
import { nearKeys } from '../../near-ids.ts'
import { arrayRows } from '../../paging/array-rows.ts'
import { rowPage } from '../../paging/row-page.ts'
import type { QuotePassageRecord } from '../../quote-passages.ts'
import { scanCooperatively } from '../../scan-cooperatively.ts'
import { textArgument } from '../../text-argument.ts'

/** The most passages that an answer finds. */
const MOST_PASSAGES = 100

/** The longest words that are sought, in UTF-16 code units. */
const MOST_WORDS = 400

/** How many letters of eight may differ. */
const TOLERANCE = 3 / 8

/** How much of the text around a passage is shown, in UTF-16 code units. */
const AROUND = 80

/** The longest excerpt of a text, in UTF-16 code units. */
const MOST_EXCERPT = 20_000

export const sourceTexts: Pick<QueryResolvers, 'findQuote' | 'sourceText'> = {
  findQuote: async (_parent, { source, words, ...page }, context, info) => {
    const sought = textArgument('words', words, MOST_WORDS, 'NOT_BLANK')
    const kept = await keptText(context, source, info)
    if (!kept)
      return {
        ...(await rowPage(
          'findQuote of no text',
          page,
          arrayRows([], () => []),
        )),
        textHash: null,
      }
    const { text, hash } = kept
    const name = JSON.stringify(['findQuote', hash, sought])
    const found = await scanCooperatively(context, name, 'Send fewer words.', () =>
      findPassages(text, sought, { most: MOST_PASSAGES, tolerance: TOLERANCE }),
    )
    const passages = found.map((passage) => inText(passage, text, context.snapshot.sources.get(kept.source)))
    const places = new Map(passages.map((passage, index) => [passage, index]))
    const rows = arrayRows(passages, (passage) => [places.get(passage) ?? 0])
    return { ...(await rowPage(name, page, rows)), textHash: hash }
  },
  sourceText: (_parent, { source }, context, info) => keptText(context, source, info),
}

/** The kept text; null where there is none, and noted as missing where there is no such source. */
async function keptText(context: RequestContext, named: Key, info: FieldPath): Promise<SourceTextRecord | null> {
  const { stores, snapshot, missing } = context
  context.doNotStore()
  const source = currentKey(context, named)
  for (const key of keysOfSource(context, source)) {
    const kept = await stores.content.sourceText(key)
    if (kept) return { ...kept, source }
  }
  if (!snapshot.sources.has(source))
    missing.note(info, source, () => nearKeys(snapshot.sources.keys(), 'source', source))
  return null
}

const inText = (found: FoundPassage, text: string, source: SourceRecord | undefined): QuotePassageRecord => {
  const around = (source?.passages ?? [])
    .filter(({ start, end }) => start <= found.start && found.end <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))
  return {
    ...found,
    words: countWords(found.quote),
    passage: around[0]?.id ?? null,
    before: text.slice(Math.max(0, found.start - AROUND), found.start).toWellFormed(),
    after: text.slice(found.end, found.end + AROUND).toWellFormed(),
  }
}

export const SourceText: SourceTextResolvers = {
  textHash: ({ hash }) => hash,
  length: ({ text }) => text.length,
  excerpt: ({ text }, { start, end }) => {
    const last = end ?? start + MOST_EXCERPT
    if (start < 0 || last < start || last - start > MOST_EXCERPT)
      throw badUserInput(
        `"start" and "end" must be from 0 and at most ${MOST_EXCERPT} apart; ${start} and ${last} came. Read the rest in several excerpts.`,
      )
    return text.slice(start, last).toWellFormed()
  },
}
