import type { HealthWording } from '../messages/health-wording.ts'

const QUOTE = 'Find the words with "findQuote", and stage the quote and the offsets that it gives.'
const HEDGE = 'Give one of the claims the certainty of a bare assertion, or name its own hedge in its cue.'

const verb = ({ length }: readonly string[], one: string, many: string) => (length === 1 ? one : many)
const all = (keys: readonly string[]) => keys.join(', ')

export const health: HealthWording = {
  found: {
    EVIDENCE_AGAINST: ({ document, related }) =>
      `${all(related)} ${verb(related, 'speaks', 'speak')} against ${document}.`,
    CONTRADICTING_TWINS: ({ document, related }) =>
      `${all(related)} ${verb(related, 'denies', 'deny')} what ${document} affirms.`,
    ONE_LINE_OF_EVIDENCE: ({ document, related }) => `All evidence for ${document} goes back to ${all(related)}.`,
    HEDGE_COUNTED_TWICE: ({ document, detail }) => `${document}: ${detail}.`,
    QUOTE_NOT_IN_TEXT: ({ document, detail }) => `${document}: ${detail}.`,
    QUOTES_WITHOUT_TEXT: ({ document, detail }) =>
      `No text of ${document} is kept; ${detail === '1' ? '1 quote' : `${detail} quotes`} from it cannot be checked.`,
    CONCEPT_WITHOUT_CLAIM: ({ document }) => `${document} is in no claim.`,
    CONCEPT_WITHOUT_ARTICLE: ({ document }) => `No article expresses a claim about ${document} or links to it.`,
    SAME_NAME: ({ document, related }) =>
      `${document} has a name that ${all(related)} ${verb(related, 'has', 'have')} too.`,
    SOURCE_WITHOUT_CLAIM: ({ document }) => `No claim and no fact has evidence from ${document}.`,
    ARTICLE_OUTDATED: ({ document, related }) =>
      `${all(related)} ${verb(related, 'has', 'have')} changed since the text of ${document} did.`,
    REVIEW_OVERDUE: ({ document, detail }) => `The review of ${document} was due by ${detail}.`,
    TRANSLATION_OUTDATED: ({ document, detail }) =>
      `The source text of translations of ${document} has changed since, in ${detail}.`,
    TRANSLATION_MISSING: ({ document, detail }) => `Translations of ${document} are missing, in ${detail}.`,
  },
  ruleBroken: (document, _code, message) => (message.includes(document) ? `${message}.` : `${document}: ${message}.`),
  mending: {
    EVIDENCE_AGAINST:
      'Weigh both sides. Lower the certainty, narrow the claim by a scope or conditions, or say in its note why it holds.',
    CONTRADICTING_TWINS:
      'Retire the claim that no longer holds, or give each a scope or conditions, so that both can be true.',
    ONE_LINE_OF_EVIDENCE: 'Add evidence from a source of another line of descent, with "stageEdits".',
    HEDGE_COUNTED_TWICE: HEDGE,
    QUOTE_NOT_IN_TEXT: QUOTE,
    QUOTES_WITHOUT_TEXT: 'Keep the text of the source with "keepSourceText"; its quotes are checked from then on.',
    CONCEPT_WITHOUT_CLAIM: 'Add a claim about the concept, or retire it.',
    CONCEPT_WITHOUT_ARTICLE: 'Link to the concept in an article, or express a claim about it in a section.',
    SAME_NAME: 'Move the claims of one concept to the other and retire it, or tell their names apart.',
    SOURCE_WITHOUT_CLAIM: 'Cite the source as evidence of a claim or a fact, or retire it.',
    ARTICLE_OUTDATED: 'Read the sections with the changed claims, and stage what they should say now.',
    REVIEW_OVERDUE: 'Review the document, and record the review with "reviewDocument".',
    TRANSLATION_OUTDATED:
      'Compare the source text with the translation, and stage what it should say now, without "of".',
    TRANSLATION_MISSING: 'Stage the document with its "translations", or send it to a translator as XLIFF.',
  },
  mendingOfRules: {
    AS_ASKED: 'Stage the document as the message asks for it.',
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
    QUOTE_ELSEWHERE: QUOTE,
    UNREACHABLE_ANCHOR: 'Give the section the anchor that is named, or name one that it has.',
    REFUSED_LINK: 'Link to a document by its key, or to a page on the web.',
    REFUSED_IMAGE: 'Upload the image and show it by the key of its asset, or take it out of the text.',
    INCOMPLETE_ASSET: 'Say what the asset shows, who made it and under which license it may be shown.',
    SHORTCUT_WITHOUT_CHAIN: 'Add the claims that the shortcut sums up, or take the mark of the shortcut away.',
    WRONG_ATTRIBUTE: 'Give the attribute a value that its declaration admits, or change the declaration.',
    MISSING_ATTRIBUTE: 'Give the document a value of the attribute, or declare it as not required.',
  },
  holdsUp: 'Until then, other edits of the document cannot be published.',
}
