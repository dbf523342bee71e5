/** The fields of a payload that are not null after some outcomes. */
export interface OutcomeFields {
  readonly outcomes: readonly string[]
  readonly fields: readonly string[]
}

/** By answer of a mutation, what `schema.graphql` says of its fields in words. */
export const OUTCOME_FIELDS: Readonly<Record<string, OutcomeFields>> = {
  ChangesetPayload: { outcomes: ['DONE'], fields: ['changeset'] },
  StagePayload: { outcomes: ['DONE'], fields: ['changeset'] },
  StageEditsWherePayload: { outcomes: ['DONE'], fields: ['changeset'] },
  ThreadPayload: { outcomes: ['DONE'], fields: ['changeset', 'thread'] },
  SignInPayload: { outcomes: ['SIGNED_IN', 'PASSWORD_MUST_CHANGE'], fields: ['secret', 'expiresAt'] },
  SignOnPayload: { outcomes: ['SIGNED_IN'], fields: ['secret', 'expiresAt'] },
  PreviewLinkPayload: { outcomes: ['DONE'], fields: ['link'] },
  PublishPayload: { outcomes: ['PUBLISHED', 'REPEATED'], fields: ['publication'] },
}
