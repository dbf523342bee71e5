export interface Table {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

export interface Series {
  readonly name: string
  readonly points: readonly (readonly [x: number, y: number])[]
}

/** A plot with two logarithmic axes. */
export interface Plot {
  /** Of its file, without ending. */
  readonly name: string
  readonly title: string
  readonly x: string
  readonly y: string
  readonly series: readonly Series[]
}

/** One line of the figures to reach. */
export interface Bar {
  readonly figure: string
  readonly bar: string
  readonly reached: string
  /** Null where it could not be measured. */
  readonly isMet: boolean | null
}

/** What one part of the bench has found. */
export interface Report {
  readonly title: string
  /** What was measured and how, one sentence or two each. */
  readonly method: readonly string[]
  readonly tables: readonly Table[]
  readonly plots: readonly Plot[]
  readonly bars: readonly Bar[]
}
