import type { ClaimRecord, EvidenceRecord, FactRecord } from '../snapshot/records.ts'
import type { Texts } from '../snapshot/texts/texts.ts'

/** Evidence, with a translation of its quote where the languages of the request have one. */
export interface TranslatedEvidence extends EvidenceRecord {
  readonly translatedQuote?: string | null
}

/** The evidence of a claim or a fact in the languages of a request. */
export function translatedEvidence(record: ClaimRecord | FactRecord, texts: Texts): readonly TranslatedEvidence[] {
  const { evidence } = record
  if (texts.isSource) return evidence
  return evidence.map((item, index) => {
    const translatedQuote = texts.quoteOf(record, index + 1)
    return translatedQuote === null ? item : { ...item, translatedQuote }
  })
}
