import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DOCUMENT_KINDS } from '../../src/content/lifecycle/kind-of-document.ts'
import { type ApprovalPolicy, missingApprovals } from '../../src/content/review/approval-policy.ts'
import { VERDICTS } from '../../src/content/review/verdict.ts'

const NAMES = ['ada', 'bob', 'cleo', 'dan'] as const
const verdict = (reviewer: string, given: (typeof VERDICTS)[number] = 'APPROVED', isCurrent = true) => ({
  reviewer,
  verdict: given,
  isCurrent,
})
const policy = (kind: ApprovalPolicy['kind'], approvals: number, approver: string | null = null): ApprovalPolicy => ({
  ...{ kind, approvals, approver, revision: 1 },
})

describe('what is missing until a changeset is approved', () => {
  test('is one approval, where no policy says otherwise', () => {
    expect(missingApprovals([], [])).toEqual([{ reason: 'APPROVALS', kind: null, count: 1, reviewer: null }])
    expect(missingApprovals([], [verdict('ada')])).toEqual([])
  })

  test('is as many approvals as the strictest kind asks for, and those of its approver', () => {
    const policies = [policy('ARTICLE', 2), policy('CLAIM', 1, 'grace')]
    expect(missingApprovals(policies, [verdict('ada')])).toEqual([
      { reason: 'APPROVALS', kind: 'ARTICLE', count: 1, reviewer: null },
      { reason: 'APPROVER', kind: 'CLAIM', count: 1, reviewer: 'grace' },
    ])
    expect(missingApprovals(policies, [verdict('ada'), verdict('grace')])).toEqual([])
  })

  test('is the approval of a reviewer who requested changes', () => {
    expect(missingApprovals([], [verdict('ada'), verdict('bob', 'CHANGES_REQUESTED')])).toEqual([
      { reason: 'CHANGES_REQUESTED', kind: null, count: 1, reviewer: 'bob' },
    ])
  })

  test('is not changed by verdicts of what was edited since', () => {
    expect(missingApprovals([], [verdict('ada', 'APPROVED', false)])).toHaveLength(1)
    expect(missingApprovals([], [verdict('ada'), verdict('bob', 'CHANGES_REQUESTED', false)])).toEqual([])
  })
})

test('nothing is missing exactly where every kind has its approvals and nobody wants changes', () => {
  const verdicts = fc.uniqueArray(fc.constantFrom(...NAMES)).chain((names) =>
    fc.tuple(
      ...names.map((reviewer) =>
        fc.record({
          reviewer: fc.constant(reviewer),
          verdict: fc.constantFrom(...VERDICTS),
          isCurrent: fc.boolean(),
        }),
      ),
    ),
  )
  const policies = fc.array(
    fc.record({
      kind: fc.constantFrom(...DOCUMENT_KINDS),
      approvals: fc.integer({ min: 1, max: 4 }),
      approver: fc.option(fc.constantFrom(...NAMES)),
      revision: fc.constant(1),
    }),
    { maxLength: 4 },
  )
  fc.assert(
    fc.property(policies, verdicts, (asked, given) => {
      const counted = given.filter(({ isCurrent }) => isCurrent)
      const approved = counted.filter((each) => each.verdict === 'APPROVED').map(({ reviewer }) => reviewer as string)
      const isMet =
        approved.length === counted.length &&
        approved.length > 0 &&
        asked.every(
          ({ approvals, approver }) =>
            approved.length >= approvals && (approver === null || approved.includes(approver)),
        )
      expect(missingApprovals(asked, given).length === 0).toBe(isMet)
    }),
  )
})
