import type { ExplanationWording } from '../messages/explanation-wording.ts'
import { withDative } from './cases.ts'

const HOW = {
  EVIDENCE: '',
  DENIAL: ': es wird auch verneint',
  OPPOSITE: ': auch das Gegenteil wird behauptet',
} as const

export const explanations: ExplanationWording = {
  disputed: (by) => `, was umstritten ist${HOW[by]}`,
  weakestStep: (to, number) => `Der Schritt ${withDative('zu')(to)} ist der schwächste [${number}].`,
  assumed: (numbers) =>
    numbers.length === 1
      ? `Die Gewissheit von ${numbers[0]} ist angenommen: die Tabelle nennt keine.`
      : `Die Gewissheiten von ${numbers.join(', ')} sind angenommen: die Tabellen nennen keine.`,
  negativePath: ({ nominative, plural }, { dative }) =>
    `Auf diesem Pfad ${plural ? 'wirken' : 'wirkt'} ${nominative} ${dative} entgegen: er ist schützend.`,
  mixedPath: ({ nominative, plural }, { accusative }) =>
    `Auf diesem Pfad widersprechen sich die Aussagen: ${nominative} ${plural ? 'können' : 'kann'} ${accusative} verstärken oder abschwächen.`,
  jointCauses: (concept, fact) =>
    `Mehrere Ursachen ${withDative('von')(concept)} wirken in einem Fall oft zusammen; ein Pfad nennt nur eine davon (${fact}).`,
}
