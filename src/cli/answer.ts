import type { GraphQuestions } from '../app/graph-questions.ts'

/** What a command that asks a question shows. */
export interface Answer {
  /** The data of the GraphQL answer, which --json prints. */
  readonly data: object
  readonly lines: readonly string[]
  /** Whether anything was found, which the exit code says. */
  readonly isFound: boolean
}

/** What a command asks with. */
export interface Asking extends GraphQuestions {
  /** Text that stands out, where the output shows it. */
  bold(text: string): string
}
