import type { Readable } from 'node:stream'
import type { StopRequests } from './stop-requests.ts'

/** Where a command writes. */
export interface Output extends NodeJS.WritableStream {
  /** Whether it is a terminal. */
  readonly isTTY?: boolean
}

/** What a command has of the process that it runs in. It touches nothing else of the process. */
export interface CommandContext {
  readonly stdin: Readable
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder in which relative paths start. */
  readonly cwd: string
  readonly stopping: Stopping
}

/** How a command learns that it is to stop. */
export interface Stopping {
  /** From now on a signal ends the command at once, even in the middle of a computation. */
  endAtSignals(): void
  /**
   * Runs work that an interrupt from the keyboard aborts instead, so that the work can clean up.
   */
  interruptible<Result>(work: (interrupted: AbortSignal) => Promise<Result>): Promise<Result>
  /**
   * From now on the command is a server: requests to stop go to it, and lost output does not end
   * it.
   */
  takeRequests(): StopRequests
}
