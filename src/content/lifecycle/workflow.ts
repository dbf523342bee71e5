import { CHANGESET_STATES, type Changeset, type ChangesetEventKind, type ChangesetState } from './changeset.ts'

/** The rights that the workflow asks for. Who holds which, accounts decide. */
export type WorkflowRight = 'WRITE_DRAFTS' | 'REVIEW' | 'PUBLISH' | 'ADMINISTER'

/** What makes a person eligible: a right, or a relation to the changeset. */
export type Eligible =
  | WorkflowRight
  /** The creator of the changeset. */
  | 'AUTHOR'
  /** A person who made no revision of a staged document in this changeset. */
  | 'NOT_EDITOR'

/** What makes an action lead to another state than usual. */
export type StateCondition = 'APPROVED_DIFF_CHANGED' | 'NO_EDIT_LEFT' | 'APPROVALS_MISSING'

/** What an action does in one state. */
export interface Transition {
  /** Any one of these suffices. */
  readonly by: readonly Eligible[]
  /** The state afterwards, and those that follow instead under the conditions of `when`. */
  readonly to: readonly [ChangesetState, ...ChangesetState[]]
  /**
   * The condition of each further state, in the same order. Of several that hold, the last decides.
   */
  readonly when?: readonly StateCondition[]
}

export interface WorkflowAction {
  /** The field of `Mutation`. */
  readonly mutation: string
  /** The right that every caller needs, before the changeset is read. */
  readonly right: WorkflowRight
  /** The event that records it; null where revisions do. */
  readonly event: Exclude<ChangesetEventKind, 'SCHEDULE_FAILED' | 'APPROVAL_GIVEN'> | null
  /** The states in which it can be done. In every other one the outcome is WRONG_STATE. */
  readonly from: Readonly<Partial<Record<ChangesetState, Transition>>>
}

const stays = (right: WorkflowRight, state: ChangesetState): Transition => ({ by: [right], to: [state] })

/** In every state, and without a change of it. */
const ANYWHERE = {
  DRAFT: stays('WRITE_DRAFTS', 'DRAFT'),
  SUBMITTED: stays('WRITE_DRAFTS', 'SUBMITTED'),
  APPROVED: stays('WRITE_DRAFTS', 'APPROVED'),
  PUBLISHED: stays('WRITE_DRAFTS', 'PUBLISHED'),
  DISCARDED: stays('WRITE_DRAFTS', 'DISCARDED'),
} as const

/**
 * The workflow: what can be done to a changeset, in which state, by whom, and what state follows.
 * Checks, rights, errors, docs and tests come from here; no other file compares a state with a
 * name. A changeset scheduled for publication is APPROVED, and a change of state ends its schedule.
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
    from: ANYWHERE,
  },
  RESOLVE_THREAD: {
    mutation: 'resolveThread',
    right: 'WRITE_DRAFTS',
    event: 'THREAD_RESOLVED',
    from: ANYWHERE,
  },
  REOPEN_THREAD: {
    mutation: 'reopenThread',
    right: 'WRITE_DRAFTS',
    event: 'THREAD_REOPENED',
    from: ANYWHERE,
  },
  ASSIGN: {
    mutation: 'assignChangeset',
    right: 'WRITE_DRAFTS',
    event: 'ASSIGNED',
    from: {
      DRAFT: stays('WRITE_DRAFTS', 'DRAFT'),
      SUBMITTED: stays('WRITE_DRAFTS', 'SUBMITTED'),
      APPROVED: stays('WRITE_DRAFTS', 'APPROVED'),
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
    from: {
      SUBMITTED: { by: ['NOT_EDITOR', 'PUBLISH'], to: ['APPROVED', 'SUBMITTED'], when: ['APPROVALS_MISSING'] },
    },
  },
  REQUEST_CHANGES: {
    mutation: 'requestChanges',
    right: 'REVIEW',
    event: 'CHANGES_REQUESTED',
    from: { SUBMITTED: stays('REVIEW', 'SUBMITTED') },
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
      SUBMITTED: { by: ['WRITE_DRAFTS'], to: ['SUBMITTED', 'DRAFT'], when: ['NO_EDIT_LEFT'] },
      APPROVED: {
        by: ['WRITE_DRAFTS'],
        to: ['APPROVED', 'SUBMITTED', 'DRAFT'],
        when: ['APPROVED_DIFF_CHANGED', 'NO_EDIT_LEFT'],
      },
    },
  },
  SCHEDULE: {
    mutation: 'scheduleChangeset',
    right: 'PUBLISH',
    event: 'SCHEDULED',
    from: { APPROVED: stays('PUBLISH', 'APPROVED'), PUBLISHED: stays('PUBLISH', 'PUBLISHED') },
  },
  UNSCHEDULE: {
    mutation: 'unscheduleChangeset',
    right: 'PUBLISH',
    event: 'UNSCHEDULED',
    from: { APPROVED: stays('PUBLISH', 'APPROVED'), PUBLISHED: stays('PUBLISH', 'PUBLISHED') },
  },
  PUBLISH: {
    mutation: 'publishChangeset',
    right: 'PUBLISH',
    event: 'PUBLISHED',
    from: { APPROVED: { by: ['PUBLISH'], to: ['PUBLISHED'] } },
  },
} as const satisfies Readonly<Record<string, WorkflowAction>>

export type WorkflowActionName = keyof typeof WORKFLOW

/** The actions that change a changeset or speak of it, and touch nothing else. */
export type StepAction = Exclude<WorkflowActionName, 'STAGE' | 'UNSTAGE' | 'REBASE' | 'PUBLISH'>

/** The state of a new changeset. */
export const INITIAL_STATE = 'DRAFT' satisfies ChangesetState
/** The state in which a changeset has an approval. */
export const [APPROVED_STATE] = WORKFLOW.APPROVE.from.SUBMITTED.to
/** The event of an approval after which others are still missing. */
export const APPROVAL_GIVEN = 'APPROVAL_GIVEN' satisfies ChangesetEventKind
/** The state of a changeset that became a version. */
export const [PUBLISHED_STATE] = WORKFLOW.PUBLISH.from.APPROVED.to

/** What an action does in a state; undefined where it cannot be done. */
export const transitionOf = (action: WorkflowActionName, state: ChangesetState): Transition | undefined =>
  (WORKFLOW[action] as WorkflowAction).from[state]

/** The states in which an action can be done. */
export const statesFor = (action: WorkflowActionName): readonly ChangesetState[] =>
  Object.keys(WORKFLOW[action].from) as ChangesetState[]

/** The state that follows a transition under these conditions. */
export const stateAfter = ({ to, when = [] }: Transition, conditions: readonly StateCondition[] = []): ChangesetState =>
  to[when.findLastIndex((condition) => conditions.includes(condition)) + 1] ?? to[0]

/** The states that some action leads out of, in order. A changeset in any other one is closed. */
export const OPEN_STATES: readonly ChangesetState[] = CHANGESET_STATES.filter((state) =>
  actionNames().some((action) => transitionOf(action, state)?.to.some((next) => next !== state)),
)

export const isOpen = ({ state }: Pick<Changeset, 'state'>): boolean => OPEN_STATES.includes(state)

/**
 * How a store takes a step: the event that records it, where it can be taken, and the next state;
 * null where the state remains.
 */
export interface StepOfAction {
  readonly kind: NonNullable<(typeof WORKFLOW)[StepAction]['event']>
  readonly from: readonly ChangesetState[]
  readonly to: ChangesetState | null
}

/** An action as a store takes it: in every state in which it can be done, or in one of them. */
export function stepOf(action: StepAction, state?: ChangesetState): StepOfAction {
  const from = state === undefined ? statesFor(action) : [state]
  // Wherever a step can be taken, it leads to the same state, or leaves each as it is.
  const next = from.flatMap((each) => transitionOf(action, each)?.to.filter((to) => to !== each) ?? [])
  return { kind: WORKFLOW[action].event, from, to: next[0] ?? null }
}

/**
 * The fewest steps from a state to one in which an action can be done; null where there is no way.
 */
export function stepsTowards(action: WorkflowActionName, state: ChangesetState): readonly StepAction[] | null {
  const found = new Map<ChangesetState, readonly StepAction[]>([[state, []]])
  for (const [reached, steps] of found) {
    if (transitionOf(action, reached)) return steps
    for (const step of actionNames().filter(isStep)) {
      const transition = transitionOf(step, reached)
      const next = transition && stateAfter(transition)
      if (next !== undefined && !found.has(next)) found.set(next, [...steps, step])
    }
  }
  return null
}

function actionNames(): readonly WorkflowActionName[] {
  return Object.keys(WORKFLOW) as WorkflowActionName[]
}

const isStep = (action: WorkflowActionName): action is StepAction =>
  !(['STAGE', 'UNSTAGE', 'REBASE', 'PUBLISH'] satisfies WorkflowActionName[] as readonly string[]).includes(action)

/** A person who requests an action on a changeset. */
export interface Person {
  /** As the changeset and its revisions name their authors. */
  readonly name: string
  /** Rights that the workflow does not ask for do not matter. */
  readonly rights: readonly string[]
}

/**
 * Whether a person is eligible. `isEditor`: the person made a revision of a staged document in this
 * changeset.
 */
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
