/** A heading below the title of a page. */
export interface Heading {
  /** From 2. */
  readonly level: number
  readonly text: string
  readonly anchor: string
}

/** A part of a page as the search finds it: what is below one heading. */
export interface Section {
  /** The heading; the title of the page for what comes before the first. */
  readonly heading: string
  /** Empty for the top of the page. */
  readonly anchor: string
  readonly text: string
}

/** A file of Markdown, rendered. */
export interface Document {
  readonly title: string
  /** What the page is about, in at most 160 characters. */
  readonly description: string
  /** Everything below the title. */
  readonly html: string
  readonly headings: readonly Heading[]
  readonly sections: readonly Section[]
}
