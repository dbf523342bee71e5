/** The body of every request to a webhook. */
export type WebhookPayload = GraphPublished | ChangesetStep | ChangesetActivity

/** Everybody reads another version now. Sent to webhooks of the event GRAPH_PUBLISHED. */
export interface GraphPublished {
  readonly type: 'graph.published'
  /** When it was published (ISO 8601, UTC), as `publishedAt`. */
  readonly timestamp: string
  readonly data: {
    /** From 1, without gaps. Compare it: order is not promised after failures. */
    readonly version: number
    readonly publishedAt: string
    /** Equal digests are equal graphs. */
    readonly digest: string
    /** Who published it. */
    readonly actor: string
    readonly changeset: ChangesetNamed
    /** The first 100 documents that differ from the version before, in order of id. */
    readonly documents: readonly {
      /** Such as `driver:cambered-roads`. */
      readonly id: string
      /** The kind of a concept such as `DRIVER`, or `CLAIM`, `SOURCE`, `ARTICLE` or `TABLE`. */
      readonly kind: string
      readonly change: 'ADDED' | 'CHANGED' | 'RETIRED'
    }[]
    /** How many documents differ. */
    readonly documentCount: number
    /** How many of them `documents` does not name. */
    readonly moreDocuments: number
    /** A page with the changeset; left out unless AETIA_PUBLIC_URL is set. */
    readonly link?: string
  }
}

/** A changeset took a step of the workflow. Its staged edits are not sent. */
export interface ChangesetStep {
  readonly type:
    | 'changeset.submitted'
    | 'changeset.withdrawn'
    | 'changeset.approved'
    | 'changeset.sent_back'
    | 'changeset.schedule_failed'
  /** When (ISO 8601, UTC). */
  readonly timestamp: string
  readonly data: {
    readonly changeset: ChangesetNamed
    /** Who took the step; of a schedule, who had set it. */
    readonly actor: string
    /** The number of the step among the events of the changeset, where the API has its message. */
    readonly event: number
    /** A page with the changeset; left out unless AETIA_PUBLIC_URL is set. */
    readonly link?: string
  }
}

/**
 * Anything happened to a changeset, comments among it. Sent to webhooks of CHANGESET_ACTIVITY that
 * have no other event for it. What was said is not sent.
 */
export interface ChangesetActivity {
  readonly type: 'changeset.activity'
  /** When (ISO 8601, UTC). */
  readonly timestamp: string
  readonly data: {
    readonly changeset: ChangesetNamed
    readonly actor: string
    /** The number of the event within the changeset, where the API has its message. */
    readonly event: number
    /** The kind of the event, as `ChangesetEventKind` in the API. */
    readonly kind: string
    /** The names of the users whom it concerns: author, editors, those who took part or were named. */
    readonly concerns: readonly string[]
    /** A page with the changeset; left out unless AETIA_PUBLIC_URL is set. */
    readonly link?: string
  }
}

export interface ChangesetNamed {
  readonly id: string
  readonly title: string
  readonly author: string
}
