import type { ClaimRecord, ConceptRecord } from '../../snapshot/records.ts'
import { asSentence } from '../../wording/as-sentence.ts'
import type { Words } from '../../wording/words.ts'

/** The claim as a whole sentence. */
export const sentence = (claim: ClaimRecord, subject: ConceptRecord, object: ConceptRecord, words: Words): string =>
  asSentence(words.wording.statements.clause(words.statementOf(claim, subject, object)))
