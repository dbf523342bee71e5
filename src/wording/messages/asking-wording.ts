import type { BodySide, RunningPlace } from '../../../graph/vocabulary/road-terms.ts'

/** What a statement is asked for, besides that one thing leads to another. */
export type AskedVerb = 'CORRECT' | 'PREVENT'

/**
 * The questions that a plain question may be read as, in words. Names are names of concepts. The
 * English ones are themselves questions that are read so.
 */
export interface AskingWording {
  /** `kinds`: what only is asked for, such as `injuries`; null for all. */
  effects(of: string, kinds: string | null): string
  causes(of: string, kinds: string | null): string
  paths(from: string, to: string, via: readonly string[], avoiding: readonly string[]): string
  leadsTo(from: string, to: string): string
  statement(subject: string, verb: AskedVerb, object: string): string
  certainty(from: string, to: string): string
  evidence(from: string, to: string): string
  whyNot(from: string, to: string): string
  commonCauses(of: readonly string[], sameLegSide: boolean): string
  /** `from` null: from anywhere. */
  corrections(from: string | null, to: string): string
  /** `to` null: for every outcome. */
  whatIf(remove: string, to: string | null): string
  differential(
    findings: readonly { readonly name: string; readonly side: BodySide | null }[],
    country: string | null,
  ): string
  legSide(country: string, facingTraffic: boolean, place: RunningPlace): string
  concept(name: string): string
  concepts(kinds: string): string
  /** The reading of a question, in a sentence. */
  readAs(question: string): string
  /** Words that a reading rests on, or leaves out. */
  assumed(words: string, name: string): string
  unused(words: readonly string[]): string
  /** Where no form fits. */
  notUnderstood(words: readonly string[]): string
  readonly notRead: string
  /** A direct statement, and the paths between the same concepts. */
  readonly onlyByPaths: string
  readonly neither: string
}
