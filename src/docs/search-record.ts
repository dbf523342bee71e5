/** What the search finds: a section of a page. */
export interface SearchRecord {
  /** Its address from any page. */
  readonly id: string
  /** The title of its page. */
  readonly page: string
  readonly heading: string
  readonly text: string
}
