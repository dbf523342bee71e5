/** A mail in plain text. */
export interface Mail {
  readonly id: string
  readonly to: string
  /** One line. */
  readonly subject: string
  readonly text: string
}

/** A mail that was taken from the outbox to be sent. */
export interface DueMail extends Mail {
  /** Counts how often it was taken; whoever took it earlier decides nothing any more. */
  readonly taking: number
  /** How many attempts were made before. */
  readonly attemptsMade: number
}

/** What became of an attempt. A mail that was sent or given up leaves its text behind. */
export type MailResult =
  | { readonly state: 'SENT' }
  | { readonly state: 'PENDING'; readonly error: string; readonly retryInSeconds: number }
  | { readonly state: 'FAILED'; readonly error: string }
