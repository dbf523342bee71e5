/**
 * The certainty of a statement that a source makes without hedging it. What is true by the meaning
 * of the words, or by a name or heading, has .95; every hedge lowers this figure. The whole scale
 * is in docs/writing-content.md.
 */
export const BARE_ASSERTION = 0.85

/** Words that make a statement weaker, as cues quote them. */
const HEDGE =
  /\b(?:can|could|may|might|potential(?:ly)?|possibl[ey]|perhaps|often|usually|typically|sometimes|tend(?:s|ency)?|seems?|appears?|suggests?|increasingly|listed|or)\b/giu

/** The hedging words of a text, in lower case, each once. */
export const hedgesIn = (text: string): ReadonlySet<string> =>
  new Set(text.match(HEDGE)?.map((word) => word.toLowerCase()))
