import type { Violation, ViolationCode } from '../../content/violation.ts'
import type { HealthFinding, HealthReason } from './health-finding.ts'

/** What was found, in one sentence. */
export function findingInWords({ reason, document, related, detail, violation }: HealthFinding): string {
  const others = related.join(', ')
  switch (reason) {
    case 'RULE_BROKEN':
      return violation?.message.includes(document) ? `${violation.message}.` : `${document}: ${violation?.message}.`
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
    case 'TRANSLATION_OUTDATED':
      return `The source text of translations of ${document} has changed since, in ${detail}.`
    case 'TRANSLATION_MISSING':
      return `Translations of ${document} are missing, in ${detail}.`
  }
}

/** How a finding is mended: what to do, and where the API does it. */
export const mendingInWords = ({ reason, violation }: HealthFinding): string =>
  violation === null ? MENDING[reason] : mendingOf(violation)

/** What breaks a rule holds up every edit of its document. */
const mendingOf = ({ code }: Violation): string =>
  `${MENDING_OF_VIOLATIONS[code]} Until then, other edits of the document cannot be published.`

const MENDING: Readonly<Record<HealthReason, string>> = {
  RULE_BROKEN: 'Stage the document as the rule asks for it, with "stageEdits".',
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
  TRANSLATION_OUTDATED: 'Compare the source text with the translation, and stage what it should say now, without "of".',
  TRANSLATION_MISSING: 'Stage the document with its "translations", or send it to a translator as XLIFF.',
}

const AS_ASKED = 'Stage the document as the message asks for it.'
const QUOTE = 'Find the words with "findQuote", and stage the quote and the offsets that it gives.'

const MENDING_OF_VIOLATIONS: Readonly<Record<ViolationCode, string>> = {
  BAD_FILE: AS_ASKED,
  BAD_YAML: AS_ASKED,
  BAD_SHAPE: AS_ASKED,
  DUPLICATE_ID: 'Give one of the two another id or key, or retire it.',
  UNKNOWN_ID: 'Name a document that exists, or take the reference out.',
  AMBIGUOUS_ID: 'Name the document by its full key.',
  WRONG_ENDS: 'Give the claim a predicate that may join its two concepts, or other concepts.',
  SELF_CLAIM: 'Give the claim another subject or object, or retire it.',
  DUPLICATE_CLAIM: 'Move the evidence of one claim to the other, and retire the first.',
  CYCLE: 'Take one of the documents of the cycle out of the order, or retire the claim that closes it.',
  MISSING_EVIDENCE: 'Add evidence with a source, a passage, a quote and its offsets, or retire what has none.',
  QUOTE_TOO_LONG: 'Quote fewer words.',
  QUOTE_OUTSIDE_PASSAGE: 'Name the passage that has the quote, or widen the passage in its source.',
  QUOTE_MISMATCH: QUOTE,
  QUOTE_NOT_IN_TEXT: QUOTE,
  UNREACHABLE_ANCHOR: 'Give the section the anchor that is named, or name one that it has.',
  REFUSED_LINK: 'Link to a document by its key, or to a page on the web.',
  REFUSED_IMAGE: 'Upload the image and show it by the key of its asset, or take it out of the text.',
  INCOMPLETE_ASSET: 'Say what the asset shows, who made it and under which license it may be shown.',
  SHORTCUT_WITHOUT_CHAIN: 'Add the claims that the shortcut sums up, or take the mark of the shortcut away.',
  HEDGE_COUNTED_TWICE: MENDING.HEDGE_COUNTED_TWICE,
  WRONG_ATTRIBUTE: 'Give the attribute a value that its declaration admits, or change the declaration.',
  MISSING_ATTRIBUTE: 'Give the document a value of the attribute, or declare it as not required.',
}
