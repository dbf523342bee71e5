import type { Changeset, ChangesetEventKind, ChangesetState } from './changeset.ts'

/** The rights that the workflow asks for. Who holds which, accounts decide. */
export type WorkflowRight = 'WRITE_DRAFTS' | 'REVIEW' | 'PUBLISH' | 'ADMINISTER'

/** What makes somebody eligible: a right, or what they have to do with the changeset. */
export type Eligible =
  | WorkflowRight
  /** Who created the changeset. */
  | 'AUTHOR'
  /** Who made none of the revisions that the changeset made of the documents that it stages. */
  | 'NOT_EDITOR'

/** What an action does in one state. */
export interface Transition {
  /** Any one of these suffices. */
  readonly by: readonly Eligible[]
  /** The state afterwards; where there are several, the first unless `when` says otherwise. */
  readonly to: readonly [ChangesetState, ...ChangesetState[]]
  /** Which of the states it is, in words. */
  readonly when?: string
}

export interface WorkflowAction {
  /** The field of `Mutation`. */
  readonly mutation: string
  /** What everyone needs who asks for it, before the changeset is looked up. */
  readonly right: WorkflowRight
  /** As which event it is recorded; null where the revisions record it. */
  readonly event: Exclude<ChangesetEventKind, 'SCHEDULE_FAILED'> | null
  /** In which states it can be done. In every other one the answer is WRONG_STATE. */
  readonly from: Readonly<Partial<Record<ChangesetState, Transition>>>
}

const stays = (right: WorkflowRight, state: ChangesetState): Transition => ({ by: [right], to: [state] })

/**
 * The workflow: what can be done to a changeset, in which state, by whom, and what state follows. Rights, docs and tests come from here.
 * A changeset that is to be published at a time is APPROVED; a change of state takes the time back.
 */
export const WORKFLOW = {
  STAGE: {
    mutation: 'stageEdits',
    right: 'WRITE_DRAFTS',
    event: null,
    from: { DRAFT: stays('WRITE_DRAFTS', 'DRAFT') },
  },
  UNSTAGE: {
    mutation: 'unstageEdits',
    right: 'WRITE_DRAFTS',
    event: null,
    from: { DRAFT: stays('WRITE_DRAFTS', 'DRAFT') },
  },
  COMMENT: {
    mutation: 'commentOnChangeset',
    right: 'WRITE_DRAFTS',
    event: 'COMMENTED',
    from: {
      DRAFT: stays('WRITE_DRAFTS', 'DRAFT'),
      SUBMITTED: stays('WRITE_DRAFTS', 'SUBMITTED'),
      APPROVED: stays('WRITE_DRAFTS', 'APPROVED'),
      PUBLISHED: stays('WRITE_DRAFTS', 'PUBLISHED'),
      DISCARDED: stays('WRITE_DRAFTS', 'DISCARDED'),
    },
  },
  SUBMIT: {
    mutation: 'submitChangeset',
    right: 'WRITE_DRAFTS',
    event: 'SUBMITTED',
    from: { DRAFT: { by: ['WRITE_DRAFTS'], to: ['SUBMITTED'] } },
  },
  WITHDRAW: {
    mutation: 'withdrawChangeset',
    right: 'WRITE_DRAFTS',
    event: 'WITHDRAWN',
    from: { SUBMITTED: { by: ['AUTHOR'], to: ['DRAFT'] } },
  },
  APPROVE: {
    mutation: 'approveChangeset',
    right: 'REVIEW',
    event: 'APPROVED',
    from: { SUBMITTED: { by: ['NOT_EDITOR', 'PUBLISH'], to: ['APPROVED'] } },
  },
  SEND_BACK: {
    mutation: 'sendBackChangeset',
    right: 'REVIEW',
    event: 'SENT_BACK',
    from: { SUBMITTED: { by: ['REVIEW'], to: ['DRAFT'] }, APPROVED: { by: ['REVIEW'], to: ['DRAFT'] } },
  },
  DISCARD: {
    mutation: 'discardChangeset',
    right: 'WRITE_DRAFTS',
    event: 'DISCARDED',
    from: {
      DRAFT: { by: ['AUTHOR', 'ADMINISTER'], to: ['DISCARDED'] },
      SUBMITTED: { by: ['REVIEW'], to: ['DISCARDED'] },
      APPROVED: { by: ['PUBLISH'], to: ['DISCARDED'] },
    },
  },
  REBASE: {
    mutation: 'rebaseChangeset',
    right: 'WRITE_DRAFTS',
    event: 'REBASED',
    from: {
      DRAFT: stays('WRITE_DRAFTS', 'DRAFT'),
      SUBMITTED: { by: ['WRITE_DRAFTS'], to: ['SUBMITTED', 'DRAFT'], when: 'DRAFT where no edit is left' },
      APPROVED: {
        by: ['WRITE_DRAFTS'],
        to: ['APPROVED', 'SUBMITTED', 'DRAFT'],
        when: 'SUBMITTED where the approved diff is another, DRAFT where no edit is left',
      },
    },
  },
  SCHEDULE: {
    mutation: 'scheduleChangeset',
    right: 'PUBLISH',
    event: 'SCHEDULED',
    from: { APPROVED: stays('PUBLISH', 'APPROVED') },
  },
  UNSCHEDULE: {
    mutation: 'unscheduleChangeset',
    right: 'PUBLISH',
    event: 'UNSCHEDULED',
    from: { APPROVED: stays('PUBLISH', 'APPROVED') },
  },
  PUBLISH: {
    mutation: 'publishChangeset',
    right: 'PUBLISH',
    event: 'PUBLISHED',
    from: { APPROVED: { by: ['PUBLISH'], to: ['PUBLISHED'] } },
  },
} as const satisfies Readonly<Record<string, WorkflowAction>>

export type WorkflowActionName = keyof typeof WORKFLOW

/** What an action does in a state; undefined where it cannot be done. */
export const transitionOf = (action: WorkflowActionName, state: ChangesetState): Transition | undefined =>
  (WORKFLOW[action] as WorkflowAction).from[state]

/** The states in which an action can be done. */
export const statesFor = (action: WorkflowActionName): readonly ChangesetState[] =>
  Object.keys(WORKFLOW[action].from) as ChangesetState[]

/** Somebody who wants to do something to a changeset. */
export interface Person {
  /** As the changeset and its revisions name their authors. */
  readonly name: string
  /** Rights that the workflow does not ask for do not matter. */
  readonly rights: readonly string[]
}

/** Whether somebody is eligible. `isEditor` is whether they made one of the revisions that count as their own. */
export const isEligible = (
  { by }: Transition,
  { name, rights }: Person,
  { author }: Pick<Changeset, 'author'>,
  isEditor: boolean,
): boolean =>
  by.some((each) => {
    if (each === 'AUTHOR') return name === author
    if (each === 'NOT_EDITOR') return !isEditor
    return rights.includes(each)
  })
