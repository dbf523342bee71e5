import type { Addressing } from '../../client/index.ts'

/** What each claim says of an intervention against a concept, as strong as its source does. */
export const addressingInWords = ({ claims }: Addressing): string[] =>
  claims.map(({ id, sentence }) => `  ${sentence} (${id})`)
