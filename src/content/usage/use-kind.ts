/**
 * How one document uses another: a claim has it as its end, its mechanism or its evidence, a fact
 * of a concept or source has evidence from it, a concept names it among its mentions, a source
 * derives from it, a section of an article expresses or cites it, the prose of one links to it or
 * shows it, a concept or claim has it among its figures, or it is a value of an attribute, or its
 * declaration. The order is that of lists.
 */
export const USE_KINDS = [
  'SUBJECT',
  'OBJECT',
  'MECHANISM',
  'EVIDENCE',
  'FINDING',
  'FACT',
  'MENTION',
  'DERIVATION',
  'SECTION',
  'LINK',
  'IMAGE',
  'FIGURE',
  'VALUE',
  'ATTRIBUTE',
] as const
export type UseKind = (typeof USE_KINDS)[number]
