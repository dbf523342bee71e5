import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Changeset, StagedDocument } from '../../src/content/lifecycle/changeset.ts'
import { violation } from '../../src/content/violation.ts'
import { chooseDrafts, editsOf, type OpenDraft } from '../../src/publishing/drafts-together.ts'
import { concept } from '../storage/publishing.ts'

const changeset = (id: string, age: number): Changeset => ({
  id,
  title: id,
  state: 'DRAFT',
  author: 'ada',
  createdAt: new Date(age).toISOString(),
  publishedVersion: null,
  revision: 1,
  schedule: null,
  retirement: null,
  approvedOver: null,
  assignee: null,
  scheduleFailedAt: null,
})
/** An edit of a document; `name` is what it becomes, null retires it. */
const edit = (slug: string, name: string | null, base = 1): StagedDocument => ({
  document: `driver:${slug}`,
  base,
  revision: 2,
  body: name === null ? null : concept(slug, name),
  author: 'ada',
})
const draft = (id: string, age: number, ...staged: StagedDocument[]): OpenDraft => ({
  changeset: changeset(id, age),
  staged,
})
const published = new Map(['a', 'b', 'c', 'd'].map((slug) => [`driver:${slug}`, 1]))

/** A document may name another one as `needs <slug>`: the other must then not be retired. */
const violationsOf = async (staged: readonly StagedDocument[]) => {
  const retired = new Set(staged.filter(({ body }) => body === null).map(({ document }) => document))
  return staged.flatMap(({ document, body }) => {
    const needed = /^needs (\w+)$/.exec(body && 'name' in body ? body.name : '')?.[1]
    const isThere = needed === undefined || (published.has(`driver:${needed}`) && !retired.has(`driver:${needed}`))
    const isMade = staged.some((other) => other.document === `driver:${needed}` && other.body !== null)
    return isThere || isMade ? [] : [violation('UNKNOWN_ID', document, [], 'is not there')]
  })
}
const choose = async (...drafts: readonly OpenDraft[]) => {
  const { included, leftOut } = await chooseDrafts(drafts, { published, violationsOf, misquotesOf: async () => [] })
  return {
    included: included.map(({ changeset: { id } }) => id),
    leftOut: leftOut.map(({ changeset: { id }, ...why }) => ({ id, ...why })),
  }
}

describe('drafts are read together', () => {
  test('oldest first, where they edit different documents, or one in the same way', async () => {
    const same = () => edit('a', 'new')
    expect(await choose(draft('late', 2, same(), edit('b', 'b')), draft('early', 1, same()))).toEqual({
      included: ['early', 'late'],
      leftOut: [],
    })
  })

  test('but not those that edit one document differently: neither is preferred', async () => {
    expect(await choose(draft('x', 1, edit('a', 'one')), draft('y', 2, edit('a', null)), draft('z', 3))).toEqual({
      included: ['z'],
      leftOut: [
        { id: 'x', reason: 'CONFLICT', documents: ['driver:a'], conflictsWith: ['y'] },
        { id: 'y', reason: 'CONFLICT', documents: ['driver:a'], conflictsWith: ['x'] },
      ],
    })
  })

  test('but not one whose base is stale, which conflicts with no other', async () => {
    expect(await choose(draft('x', 1, edit('a', 'one', 0)), draft('y', 2, edit('a', 'two')))).toEqual({
      included: ['y'],
      leftOut: [{ id: 'x', reason: 'STALE_BASE', documents: ['driver:a'], conflictsWith: [] }],
    })
  })

  test('but not one that breaks rules, and it takes no other with it', async () => {
    expect(await choose(draft('x', 1, edit('a', 'needs none')), draft('y', 2, edit('b', 'two')))).toEqual({
      included: ['y'],
      leftOut: [{ id: 'x', reason: 'VIOLATIONS', documents: ['driver:a'], conflictsWith: [] }],
    })
  })

  test('with the one that they need, however young it is', async () => {
    const needing = draft('x', 1, edit('a', 'needs new'))
    const making = draft('y', 2, edit('new', 'new', 0))
    const broken = draft('z', 3, edit('b', 'needs none'))
    expect((await choose(needing, making, broken)).included).toEqual(['x', 'y'])
    expect((await choose(needing, broken)).included).toEqual([])
  })

  test('but of two that break rules only together, not the one whose document has the violation', async () => {
    for (const [one, other] of [
      [1, 2],
      [2, 1],
    ] as const)
      expect(await choose(draft('x', one, edit('a', 'needs b')), draft('y', other, edit('b', null)))).toEqual({
        included: ['y'],
        leftOut: [{ id: 'x', reason: 'VIOLATIONS', documents: ['driver:a'], conflictsWith: [] }],
      })
  })
})

test('whatever the drafts are, the chosen ones break no rule, none conflicts, and no other could be added', async () => {
  const slugs = fc.constantFrom('a', 'b', 'c', 'd', 'new')
  const names = fc.oneof(fc.constantFrom('one', 'two', 'needs a', 'needs new', 'needs none'), fc.constant(null))
  const edits = fc.uniqueArray(fc.record({ slug: slugs, name: names, stale: fc.nat(5) }), {
    selector: ({ slug }) => slug,
    maxLength: 3,
  })
  await fc.assert(
    fc.asyncProperty(fc.array(edits, { maxLength: 6 }), async (all) => {
      const drafts = all.map((each, age) =>
        draft(
          `d${age}`,
          age,
          ...each.map(({ slug, name, stale }) => edit(slug, name, (slug === 'new' ? 0 : 1) + Number(stale === 0))),
        ),
      )
      const { included, leftOut } = await chooseDrafts(drafts, { published, violationsOf, misquotesOf: async () => [] })
      expect(
        [...included.map((each) => each.changeset.id), ...leftOut.map((each) => each.changeset.id)].sort(),
      ).toEqual(drafts.map((each) => each.changeset.id))
      expect(await violationsOf(editsOf(included))).toEqual([])
      const bodies = new Map<string, string>()
      for (const { document, body, base } of included.flatMap(({ staged }) => staged)) {
        expect(base).toBe(published.get(document) ?? 0)
        expect(bodies.get(document) ?? JSON.stringify(body)).toBe(JSON.stringify(body))
        bodies.set(document, JSON.stringify(body))
      }
      for (const { changeset: each, reason } of leftOut) {
        if (reason !== 'VIOLATIONS') continue
        const one = drafts.find((other) => other.changeset.id === each.id) as OpenDraft
        expect((await violationsOf(editsOf([...included, one]))).length).toBeGreaterThan(0)
      }
    }),
  )
})
