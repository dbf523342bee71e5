import { isDeepStrictEqual } from 'node:util'
import type { Key } from '../../graph/vocabulary/keys.ts'
import type { Changeset, StagedDocument } from '../content/lifecycle/changeset.ts'
import type { Violation } from '../content/violation.ts'

/** An open changeset with its staged edits. */
export interface OpenDraft {
  readonly changeset: Changeset
  readonly staged: readonly StagedDocument[]
}

/** Why a changeset is not read together with the others. */
export type LeftOutReason =
  /** Another changeset edits one of its documents differently. */
  | 'CONFLICT'
  /** Others published one of its documents after it was edited. */
  | 'STALE_BASE'
  /** The content would break rules with it. */
  | 'VIOLATIONS'

export interface LeftOut {
  readonly changeset: Changeset
  readonly reason: LeftOutReason
  /** The documents that are the reason, in order of key; none may be its own with VIOLATIONS. */
  readonly documents: readonly Key[]
  /** The ids of the changesets that it conflicts with. */
  readonly conflictsWith: readonly string[]
}

/** Which drafts are read together. */
export interface Chosen {
  readonly included: readonly OpenDraft[]
  readonly leftOut: readonly LeftOut[]
}

export interface ChoiceOptions {
  /** The published revision of each document that was ever published. */
  readonly published: ReadonlyMap<Key, number>
  /** The violations of the content with these edits over it. */
  violationsOf(staged: readonly StagedDocument[]): Promise<readonly Violation[]>
  /** The quotes of these edits that are not in the texts of their sources. */
  misquotesOf(staged: readonly StagedDocument[]): Promise<readonly Violation[]>
}

/**
 * Chooses the drafts that can be read as one graph. Drafts with stale bases and drafts that edit one
 * document differently are left out, and those that misquote. Of the others, a draft is left out
 * when one of its documents would break rules beside the chosen ones. A draft that needs another one
 * is chosen together with it.
 */
export async function chooseDrafts(drafts: readonly OpenDraft[], options: ChoiceOptions): Promise<Chosen> {
  const leftOut: LeftOut[] = []
  const fresh = drafts.filter(({ changeset, staged }) => {
    const documents = staged
      .filter(({ document, base }) => base !== (options.published.get(document) ?? 0))
      .map(({ document }) => document)
    if (documents.length > 0) leftOut.push({ changeset, reason: 'STALE_BASE', documents, conflictsWith: [] })
    return documents.length === 0
  })
  const holders = holdersOf(fresh)
  const alone = fresh.filter((draft) => {
    const conflicts = conflictsOf(draft, holders)
    if (conflicts.length === 0) return true
    leftOut.push({
      changeset: draft.changeset,
      reason: 'CONFLICT',
      documents: distinct(conflicts.map(({ document }) => document)),
      conflictsWith: distinct(conflicts.map(({ other }) => other)),
    })
    return false
  })
  const faithful: OpenDraft[] = []
  for (const draft of alone) {
    const misquotes = await options.misquotesOf(draft.staged)
    if (misquotes.length === 0) faithful.push(draft)
    else leftOut.push(refusal(draft, misquotes))
  }
  const { included, refused } = await withoutViolations(faithful, options.violationsOf)
  leftOut.push(...refused)
  return { included, leftOut: leftOut.sort((a, b) => inOrderOfAge(a.changeset, b.changeset)) }
}

/** The edits of each document, with the id of their changeset. */
type Holders = ReadonlyMap<Key, readonly { readonly id: string; readonly edit: StagedDocument }[]>

const holdersOf = (drafts: readonly OpenDraft[]): Holders =>
  Map.groupBy(
    drafts.flatMap(({ changeset: { id }, staged }) => staged.map((edit) => ({ id, edit }))),
    ({ edit }) => edit.document,
  )

const conflictsOf = ({ staged }: OpenDraft, holders: Holders) =>
  staged.flatMap(({ document, body }) =>
    (holders.get(document) ?? [])
      .filter(({ edit }) => !isDeepStrictEqual(edit.body, body))
      .map(({ id }) => ({ document, other: id })),
  )

/**
 * Adds drafts as long as no rule is broken. All are tried together first. If that fails, those whose
 * documents have violations are set aside, and tried one by one beside the others. What was refused
 * is tried again after each that was added, for it may need that one.
 */
async function withoutViolations(
  drafts: readonly OpenDraft[],
  violationsOf: ChoiceOptions['violationsOf'],
): Promise<{ readonly included: readonly OpenDraft[]; readonly refused: readonly LeftOut[] }> {
  let included = [...drafts]
  let aside: OpenDraft[] = []
  for (;;) {
    const violations = included.length === 0 ? [] : await violationsOf(editsOf(included))
    if (violations.length === 0) break
    const broken = new Set(violations.map(({ document }) => document))
    const suspects = included.filter(({ staged }) => staged.some(({ document }) => broken.has(document)))
    // A draft can break a document of others, as by retiring what that names.
    const isComplete = violations.every((each) =>
      suspects.some(({ staged }) => staged.some(({ document }) => document === each.document)),
    )
    const next = isComplete ? suspects : included
    aside = [...aside, ...next]
    included = included.filter((draft) => !next.includes(draft))
  }
  aside.sort((a, b) => inOrderOfAge(a.changeset, b.changeset))
  let reasons = new Map<OpenDraft, readonly Violation[]>()
  for (let added = true; added && aside.length > 0; ) {
    added = false
    reasons = new Map()
    for (const draft of aside) {
      const violations = await violationsOf(editsOf([...included, draft]))
      if (violations.length === 0) {
        included.push(draft)
        added = true
      } else {
        reasons.set(draft, violations)
      }
    }
    aside = aside.filter((draft) => reasons.has(draft))
  }
  return {
    included: included.sort((a, b) => inOrderOfAge(a.changeset, b.changeset)),
    refused: aside.map((draft) => refusal(draft, reasons.get(draft) ?? [])),
  }
}

const refusal = ({ changeset }: OpenDraft, violations: readonly Violation[]): LeftOut => ({
  changeset,
  reason: 'VIOLATIONS',
  documents: distinct(violations.map(({ document }) => document)),
  conflictsWith: [],
})

/** The edits of drafts as those of one; drafts that edit a document in the same way are one edit. */
export const editsOf = (drafts: readonly OpenDraft[]): readonly StagedDocument[] =>
  [...new Map(drafts.flatMap(({ staged }) => staged.map((edit) => [edit.document, edit] as const))).values()].sort(
    (a, b) => (a.document < b.document ? -1 : 1),
  )

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)].sort()

const inOrderOfAge = (a: Changeset, b: Changeset): number => {
  const [one, other] = [a, b].map(({ createdAt, id }) => `${createdAt} ${id}`)
  return (one ?? '') < (other ?? '') ? -1 : 1
}
