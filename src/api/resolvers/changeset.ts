import { documentInputOf } from '../../content/inputs/document-input.ts'
import type { Changeset as ChangesetRecord } from '../../content/lifecycle/changeset.ts'
import { isPublishedAfter } from '../../content/lifecycle/changeset-at.ts'
import type { ContentDocument } from '../../content/lifecycle/revision.ts'
import { APPROVED_STATE, isOpen, WORKFLOW } from '../../content/lifecycle/workflow.ts'
import { missingApprovals } from '../../content/review/approval-policy.ts'
import { keysOfCommented } from '../../editing/review/keys-of-commented.ts'
import { fieldsPublishedSince } from '../../editing/review/stale-bases-of.ts'
import { stillUsed } from '../../editing/usage/still-used.ts'
import { completeUnless } from '../../traversal/search/completeness.ts'
import type { ListInTime } from '../changeset-lists.ts'
import type { RequestContext } from '../context.ts'
import type { FieldPath } from '../field-path.ts'
import type {
  ChangesetPayloadResolvers,
  ChangesetResolvers,
  ConflictResolvers,
  MovedDocumentResolvers,
  StagedEditResolvers,
  StageEditsWherePayloadResolvers,
  StillUsedResolvers,
  ViolationResolvers,
} from '../generated/resolver-types.ts'
import { arrayRows } from '../paging/array-rows.ts'
import { numberAfter } from '../paging/number-after.ts'
import { firstOf, listName, type PageArguments } from '../paging/page.ts'
import { rowPage } from '../paging/row-page.ts'
import { pageOfUses, usageOf } from '../usage.ts'
import { changesetImpact } from './changeset-impact.ts'

/** How many other changesets an answer to staging names. */
const MOST_ELSEWHERE = 100

const violationsOf = ({ changesetLists, publishedVersion }: RequestContext, changeset: ChangesetRecord) =>
  changesetLists.violationsOf(changeset, publishedVersion)

const movedIn = ({ changesetLists, publishedVersion }: RequestContext, changeset: ChangesetRecord) =>
  changesetLists.staleBasesOf(changeset, publishedVersion)

/** The items of a list; the answer says where they are not all. */
function toldWhole<Item>(
  { incomplete, words }: RequestContext,
  info: FieldPath,
  { items, completeness }: ListInTime<Item>,
): readonly Item[] {
  if (completeness.reason !== null) incomplete.note(info, completeness.reason(words))
  return items
}

export const Changeset: ChangesetResolvers = {
  publishAt: ({ schedule }) => schedule?.at ?? null,
  retireAt: ({ retirement }) => retirement?.at ?? null,
  edits: async ({ id }, args, { stores }) =>
    rowPage(
      `edits ${id}`,
      args,
      arrayRows(await stores.content.staged(id), ({ document }) => [document]),
    ),
  diff: async (changeset, args, context, info) => {
    const list = await context.changesetLists.diffOf(changeset, context.publishedVersion)
    const page = await rowPage(
      `diff ${changeset.id}`,
      args,
      arrayRows(toldWhole(context, info, list), ({ document }) => [document]),
    )
    return { ...page, completeness: list.completeness }
  },
  violations: async (changeset, args, context, info) => {
    const first = firstOf(args)
    return toldWhole(context, info, await violationsOf(context, changeset)).slice(0, first)
  },
  violationCount: async (changeset, _args, context, info) =>
    toldWhole(context, info, await violationsOf(context, changeset)).length,
  violationsCompleteness: async (changeset, _args, context) => (await violationsOf(context, changeset)).completeness,
  reviews: ({ id }, _args, { stores }) => stores.content.verdicts(id),
  missingApprovals: async (changeset, _args, { stores: { content } }) => {
    if (!isOpen(changeset) || changeset.state === APPROVED_STATE) return []
    const [policies, verdicts] = await Promise.all([content.policiesFor(changeset.id), content.verdicts(changeset.id)])
    return missingApprovals(policies, verdicts)
  },
  threads: async ({ id }, { where, ...args }, { stores: { content }, snapshot }) => {
    const { resolved, document } = where ?? {}
    const documents =
      typeof document === 'string' ? await keysOfCommented(content, id, document, snapshot.renamedTo) : undefined
    const filter = { resolved: resolved ?? undefined, documents }
    return rowPage(listName('threads', id, { resolved, document }), args, {
      read: (after, limit) => content.threads(id, filter, numberAfter(after), limit),
      count: () => content.threadCount(id, filter),
      placeOf: ({ number }) => [number],
    })
  },
  stillUsed: (changeset, args, context) => stillUsedIn(context, changeset, args),
  impact: changesetImpact,
  moved: async (changeset, _args, context, info) => toldWhole(context, info, await movedIn(context, changeset)),
  movedCompleteness: async (changeset, _args, context) => (await movedIn(context, changeset)).completeness,
  previewLinks: ({ id }, args, { stores }) =>
    rowPage(`previewLinks ${id}`, args, {
      read: (after, limit) =>
        stores.accounts.previewLinks(id, after && { createdAt: String(after[0]), id: String(after[1]) }, limit),
      count: () => stores.accounts.previewLinkCount(id),
      placeOf: ({ createdAt, id }) => [createdAt, id],
    }),
  events: async ({ id }, args, { stores, publishedVersion }) => {
    const changeset = await stores.content.changeset(id)
    const isAhead = changeset !== null && isPublishedAfter(changeset, publishedVersion)
    return rowPage(`events ${id}`, args, {
      read: async (after, limit) => {
        const events = await stores.content.events(id, numberAfter(after), limit)
        return isAhead ? events.filter(({ kind }) => kind !== WORKFLOW.PUBLISH.event) : events
      },
      count: async () => (await stores.content.eventCount(id)) - (isAhead ? 1 : 0),
      placeOf: ({ number }) => [number],
    })
  },
}

export const ChangesetPayload: ChangesetPayloadResolvers = {
  alsoOpenIn: async ({ changeset, staged }, _args, { stores }) => {
    if (changeset === null || staged.length === 0) return []
    const elsewhere = await stores.content.openEditsOf(staged, changeset.id, MOST_ELSEWHERE)
    return [...Map.groupBy(elsewhere, ({ document }) => document)].map(([document, edits]) => ({
      document,
      changesets: edits.map((edit) => edit.changeset),
    }))
  },
  thread: ({ changeset, thread }, _args, { stores }) =>
    changeset === null || thread === null ? null : stores.content.thread(changeset.id, thread),
  // Computed where it is selected, and once however many fields of the answer ask for it.
  violations: async ({ changeset, violations }, _args, context, info) =>
    violations ?? (changeset ? toldWhole(context, info, await violationsOf(context, changeset)) : []),
  violationsCompleteness: async ({ changeset, violations }, _args, context) =>
    violations || !changeset ? completeUnless([]) : (await violationsOf(context, changeset)).completeness,
  stillUsed: ({ changeset }, args, context) => (changeset ? stillUsedIn(context, changeset, args) : []),
}

export const StillUsed: StillUsedResolvers = {
  usedIn: ({ document, uses }, args, context) => pageOfUses(context, `stillUsed ${document}`, uses, args),
}

const stillUsedIn = (context: RequestContext, changeset: ChangesetRecord, args: PageArguments) =>
  stillUsed(context.stores.content, changeset, () => usageOf(context), firstOf(args))

export const StageEditsWherePayload: StageEditsWherePayloadResolvers = {
  matchedCount: ({ matched }) => matched,
  violations: ({ violations }) => violations ?? [],
  changes: async ({ changes }, args) => {
    const page = await rowPage(
      'stageEditsWhere',
      args,
      arrayRows(changes, ({ document }) => [document]),
    )
    return { ...page, completeness: completeUnless([]) }
  },
}

export const StagedEdit: StagedEditResolvers = { content: ({ body }) => contentOf(body) }

export const MovedDocument: MovedDocumentResolvers = {
  fields: (moved, _args, { stores, meter }) => meter.oneAtATime(() => fieldsPublishedSince(stores.content, moved)),
}

export const Conflict: ConflictResolvers = {
  base: ({ base }) => contentOf(base),
  yours: ({ yours }) => contentOf(yours),
  theirs: ({ theirs }) => contentOf(theirs),
}

export const Violation: ViolationResolvers = { path: ({ path }) => path.join('.') }

const contentOf = (document: ContentDocument | null) => document && documentInputOf(document)
