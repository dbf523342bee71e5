import { asSentence } from '../as-sentence.ts'
import type { ExplanationWording } from '../messages/explanation-wording.ts'

const HOW = {
  EVIDENCE: '',
  DENIAL: ': it is denied as well',
  OPPOSITE: ': the opposite is claimed as well',
} as const

export const explanations: ExplanationWording = {
  disputed: (by) => `, which is disputed${HOW[by]}`,
  weakestStep: ({ nominative }, number) => `The step to ${nominative} is the weakest [${number}].`,
  assumed: (numbers) =>
    `The certainty of ${numbers.join(', ')} is assumed: ${numbers.length === 1 ? 'its table gives' : 'their tables give'} none.`,
  negativePath: (start, end) =>
    asSentence(`on this path more of ${start.nominative} makes for less of ${end.nominative}: it is protective`),
  mixedPath: (start, end) =>
    asSentence(
      `on this path claims disagree: more of ${start.nominative} may make for more or for less of ${end.nominative}`,
    ),
  jointCauses: ({ nominative }, fact) =>
    `Several causes of ${nominative} often act together in one case; a path tells one of them (${fact}).`,
}
