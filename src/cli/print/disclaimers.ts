import { wrap } from './wrap.ts'

/** The last line of an answer that speaks of bodies. */
export const NOT_MEDICAL_ADVICE = 'Not medical advice.'

/** The last lines of an answer that shows certainties. */
export const ON_CERTAINTY = wrap(`Certainty is our reading of the wording, not a probability. ${NOT_MEDICAL_ADVICE}`)
