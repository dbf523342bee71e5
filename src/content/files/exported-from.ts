/** The version that a content folder was exported from, as its `release.yaml` says. */
export interface ExportedFrom {
  readonly version: number
  /** The digest of that version. It distinguishes the histories of two stores. */
  readonly digest: string
}
