import type { HealthFinding, HealthReason } from './health-finding.ts'

/** What was found, in one sentence. */
export function findingInWords({ reason, document, related, detail }: HealthFinding): string {
  const others = related.join(', ')
  switch (reason) {
    case 'EVIDENCE_AGAINST':
      return `${others} ${related.length === 1 ? 'speaks' : 'speak'} against ${document}.`
    case 'CONTRADICTING_TWINS':
      return `${others} ${related.length === 1 ? 'denies' : 'deny'} what ${document} affirms.`
    case 'ONE_LINE_OF_EVIDENCE':
      return `All evidence for ${document} goes back to ${others}.`
    case 'HEDGE_COUNTED_TWICE':
    case 'QUOTE_NOT_IN_TEXT':
      return `${document}: ${detail}.`
    case 'QUOTES_WITHOUT_TEXT':
      return `No text of ${document} is kept; ${detail} from it cannot be checked.`
    case 'CONCEPT_WITHOUT_CLAIM':
      return `${document} is in no claim.`
    case 'CONCEPT_WITHOUT_ARTICLE':
      return `No article expresses a claim about ${document} or links to it.`
    case 'SAME_NAME':
      return `${document} has a name that ${others} ${related.length === 1 ? 'has' : 'have'} too.`
    case 'SOURCE_WITHOUT_CLAIM':
      return `No claim and no fact has evidence from ${document}.`
    case 'ARTICLE_OUTDATED':
      return `${others} ${related.length === 1 ? 'has' : 'have'} changed since the text of ${document} did.`
    case 'REVIEW_OVERDUE':
      return `The review of ${document} was due by ${detail}.`
  }
}

/** How a finding is mended: what to do, and where the API does it. */
export const mendingInWords = ({ reason }: HealthFinding): string => MENDING[reason]

const MENDING: Readonly<Record<HealthReason, string>> = {
  EVIDENCE_AGAINST:
    'Weigh both sides. Lower the certainty, narrow the claim by a scope or conditions, or say in its note why it holds.',
  CONTRADICTING_TWINS:
    'Retire the claim that no longer holds, or give each a scope or conditions, so that both can be true.',
  ONE_LINE_OF_EVIDENCE: 'Add evidence from a source of another line of descent, with "stageEdits".',
  HEDGE_COUNTED_TWICE: 'Give one of the claims the certainty of a bare assertion, or name its own hedge in its cue.',
  QUOTE_NOT_IN_TEXT: 'Find the words with "findQuote", and stage the quote and the offsets that it gives.',
  QUOTES_WITHOUT_TEXT: 'Keep the text of the source with "keepSourceText"; its quotes are checked from then on.',
  CONCEPT_WITHOUT_CLAIM: 'Add a claim about the concept, or retire it.',
  CONCEPT_WITHOUT_ARTICLE: 'Link to the concept in an article, or express a claim about it in a section.',
  SAME_NAME: 'Move the claims of one concept to the other and retire it, or tell their names apart.',
  SOURCE_WITHOUT_CLAIM: 'Cite the source as evidence of a claim or a fact, or retire it.',
  ARTICLE_OUTDATED: 'Read the sections with the changed claims, and stage what they should say now.',
  REVIEW_OVERDUE: 'Review the document, and record the review with "reviewDocument".',
}
