/** What a long command is doing, in the order in which an import does it. */
export type Phase = 'reading' | 'comparing' | 'staging' | 'checking' | 'publishing'

/** Reports the progress of a phase. A phase of unknown length has no numbers. */
export type Progress = (phase: Phase, done?: number, total?: number) => void

export interface ShownProgress {
  readonly report: Progress
  /** Removes the bar, so that something else can be written. The next report restores it. */
  clear(): void
}

export interface ProgressOptions {
  /** Whether new text replaces the text before it, as on a terminal. */
  readonly terminal: boolean
  write(text: string): void
  /** Milliseconds on any clock that only goes forward. */
  now(): number
}

/**
 * The greatest age of the shown progress, in milliseconds: on a terminal, and where every line
 * stays.
 */
const REDRAW = 100
const NEXT_LINE = 5_000

const WIDTH = 30
const CLEAR_LINE = '\r\u001B[K'

/**
 * A bar on a terminal; elsewhere a line every five seconds, so that shorter work writes nothing.
 */
export function showProgress({ terminal, write, now }: ProgressOptions): ShownProgress {
  let shownAt = now()
  let shown: Phase | undefined
  return {
    report(phase, done, total) {
      const wait = terminal ? (phase === shown ? REDRAW : 0) : NEXT_LINE
      if (now() - shownAt < wait) return
      shownAt = now()
      shown = phase
      write(terminal ? CLEAR_LINE + bar(phase, done, total) : `${[phase, ...count(done, total)].join(': ')}\n`)
    },
    clear() {
      if (terminal && shown !== undefined) write(CLEAR_LINE)
      shown = undefined
    },
  }
}

function bar(phase: Phase, done = 0, total = 0): string {
  const full = total === 0 ? 0 : Math.round((done / total) * WIDTH)
  const [numbers = '...'] = count(done, total)
  return `${phase.padEnd(10)} [${'#'.repeat(full).padEnd(WIDTH)}] ${numbers}`
}

const count = (done = 0, total = 0): string[] =>
  total === 0 ? [] : [`${done.toLocaleString('en')} of ${total.toLocaleString('en')}`]
