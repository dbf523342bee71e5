interface WithCertainty {
  readonly certainty: number
  readonly certaintyBasis: 'WORDING' | 'SCORE' | 'DEFAULT'
  readonly cue?: string | null
}

/** What the certainty of a claim rests on, with its number. It is a reading, never a probability. */
export function certaintyInWords({ certainty, certaintyBasis, cue }: WithCertainty): string {
  switch (certaintyBasis) {
    case 'WORDING':
      return cue ? `Its wording (${cue}) is read as ${certainty}.` : `Its wording is read as ${certainty}.`
    case 'SCORE':
      return `A table gives it the score ${certainty}.`
    case 'DEFAULT':
      return `Nothing says how sure it is; ${certainty} is assumed.`
  }
}
