/** How a concept is named inside the sentences of one language. */
export interface NounPhrase {
  readonly name: string
  /** With its article, where the language has one: `a misaligned pelvis`. */
  readonly nominative: string
  /** The forms of languages with cases; elsewhere the nominative. */
  readonly accusative: string
  readonly dative: string
  /** Whether its verb is in the plural. */
  readonly plural: boolean
}
