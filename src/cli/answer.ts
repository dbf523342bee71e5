import type { GraphQuestions } from '../app/graph-questions.ts'

/** The output of a question command. */
export interface Answer {
  /** The data of the GraphQL answer, which --json prints. */
  readonly data: object
  readonly lines: readonly string[]
  /** Whether anything was found, which the exit code says. */
  readonly isFound: boolean
}

/** The means of a command to ask a question. */
export interface Asking extends GraphQuestions {
  /** Bold text, where the output supports it. */
  bold(text: string): string
}
