/** The language that content is written in where it does not say (BCP 47). */
export const DEFAULT_LANGUAGE = 'en'
