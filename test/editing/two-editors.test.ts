import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type EditingServer, startEditingServer } from '../start-editing-server.ts'
import {
  approve,
  asked,
  changed,
  contentOf,
  digest,
  done,
  draft,
  publish,
  publishedRevision,
  refused,
} from './editors.ts'

// One story, told in order: two editors, a reviewer and a publisher, from the first draft to what
// is undone and restored.

const CAMBER = 'driver:cambered-roads'
const HIPS = 'risk-factor:weak-hips'
const CLAIM = 'claim:e31'

let server: EditingServer
beforeAll(async () => {
  server = await startEditingServer()
})
afterAll(() => server.close())

const events = async (id: string) =>
  (
    await asked(
      server,
      'query ($id: ID!) { changeset(id: $id) { events { totalCount nodes { number kind author message document } } } }',
      { id },
    )
  ).changeset.events.nodes.map(
    (event: Record<string, unknown>) => `${event['author']} ${event['kind']} ${event['message']}`,
  )

describe('two editors', () => {
  let first: string
  let second: string
  let firstDigest: string

  test('edit one document of one changeset: the later one gets both sides and their base', async () => {
    firstDigest = await digest(server)
    first = (await done(server, 'createChangeset', { title: 'Camber, better said' }, 'AUTHOR')).changeset.id
    const edit = await changed(server, CAMBER, { summary: 'Roads slope to let water drain.' })
    const staged = await done(server, 'stageEdits', { changeset: first, edits: [edit], message: 'Say why' }, 'AUTHOR')
    expect(staged).toMatchObject({ outcome: 'DONE', violations: [], conflicts: [], changeset: { revision: 2 } })

    const late = await changed(server, CAMBER, { summary: 'Roads are round.' })
    const conflict = await done(server, 'stageEdits', { changeset: first, edits: [late] }, 'REVIEWER')
    expect(conflict).toMatchObject({ outcome: 'CONFLICT', violations: [], changeset: { revision: 2 } })
    expect(conflict.conflicts).toEqual([
      {
        document: CAMBER,
        basedOn: 1,
        current: 2,
        base: await contentOf(server, CAMBER),
        yours: late.document,
        theirs: edit.document,
        fields: [{ path: 'summary', before: '"Roads are round."', after: '"Roads slope to let water drain."' }],
      },
    ])
    const again = { ...late, basedOn: conflict.conflicts[0].current }
    expect(await done(server, 'stageEdits', { changeset: first, edits: [again] }, 'REVIEWER')).toMatchObject({
      outcome: 'DONE',
      changeset: { revision: 3, author: 'author' },
    })
  })

  test('comment, hand in, are sent back, edit and hand in again', async () => {
    await done(server, 'commentOnChangeset', { id: first, message: 'Which road?', document: CAMBER }, 'REVIEWER')
    expect(await done(server, 'submitChangeset', { id: first, basedOn: 2 }, 'AUTHOR')).toMatchObject({
      outcome: 'CONFLICT',
      conflicts: [],
      changeset: { state: 'DRAFT', revision: 3 },
    })
    await done(server, 'submitChangeset', { id: first, basedOn: 3, message: 'Ready' }, 'AUTHOR')
    const edit = { ...(await changed(server, CAMBER, { note: 'N.' })), basedOn: 3 }
    expect(await done(server, 'stageEdits', { changeset: first, edits: [edit] }, 'AUTHOR')).toMatchObject({
      outcome: 'WRONG_STATE',
      changeset: { state: 'SUBMITTED' },
    })
    await done(server, 'sendBackChangeset', { id: first, basedOn: 4, message: 'All roads?' }, 'REVIEWER')
    const summary = 'Roads slope to let water drain.'
    const better = { ...(await changed(server, CAMBER, { summary })), basedOn: 3 }
    await done(server, 'stageEdits', { changeset: first, edits: [better] }, 'AUTHOR')
    expect(await done(server, 'submitChangeset', { id: first, basedOn: 6 }, 'AUTHOR')).toMatchObject({
      outcome: 'DONE',
    })
  })

  test('somebody approves what others wrote, and the publisher publishes it', async () => {
    expect(await done(server, 'publishChangeset', { id: first, basedOn: 7 })).toMatchObject({ outcome: 'WRONG_STATE' })
    // The reviewer's own edit was overwritten since, and is an edit of the reviewer all the same.
    expect(await refused(server, 'approveChangeset', { id: first, basedOn: 7 }, 'REVIEWER')).toMatch(
      /^FORBIDDEN The edit of driver:cambered-roads is your own\./,
    )
    await done(server, 'approveChangeset', { id: first, basedOn: 7, message: 'Well sourced' }, 'PUBLISHER')
    expect(await done(server, 'publishChangeset', { id: first, basedOn: 7 })).toMatchObject({ outcome: 'WRONG_STATE' })

    // Before that, another edits the same document, and one beside it.
    const edits = [
      await changed(server, CAMBER, { name: 'Sloping roads' }),
      await changed(server, HIPS, { note: 'Both hips.' }),
    ]
    second = (await draft(server, edits)).id

    const published = await done(server, 'publishChangeset', { id: first, basedOn: 8 })
    expect(published).toMatchObject({
      outcome: 'PUBLISHED',
      publication: { version: 2 },
      changeset: { state: 'PUBLISHED', publishedVersion: 2 },
    })
    expect(published.publication.digest).toBe(await digest(server))
    expect(await events(first)).toEqual([
      'reviewer COMMENTED Which road?',
      'author SUBMITTED Ready',
      'reviewer SENT_BACK All roads?',
      'author SUBMITTED ',
      'publisher APPROVED Well sourced',
      'publisher PUBLISHED ',
    ])
    const history = await asked(
      server,
      'query ($id: ID!) { document(id: $id) { revisions { nodes { number author message changeset } } } }',
      { id: CAMBER },
    )
    expect(
      history.document.revisions.nodes.map(({ author, message }: Record<string, string>) => [author, message]),
    ).toEqual([
      ['aetia', 'The content that the product ships with'],
      ['author', 'Say why'],
      ['reviewer', ''],
      ['author', ''],
      ['author', ''],
    ])
  })

  test('the second to publish gets exactly its stale bases', async () => {
    const moved = [
      {
        document: CAMBER,
        base: 1,
        published: 4,
        fields: [{ path: 'summary', before: expect.any(String), after: '"Roads slope to let water drain."' }],
      },
    ]
    const query =
      'query ($id: ID!) { changeset(id: $id) { moved { document base published fields { path before after } } } }'
    expect((await asked(server, query, { id: second })).changeset.moved).toEqual(moved)
    const basedOn = await approve(server, second, 2)
    expect(await done(server, 'publishChangeset', { id: second, basedOn })).toMatchObject({
      outcome: 'CONFLICT',
      publication: null,
      changeset: { state: 'APPROVED' },
      moved,
    })
  })

  test('a rebase merges what only one side changed, and then it can be published', async () => {
    await done(server, 'sendBackChangeset', { id: second, basedOn: 4, message: 'Rebase it' }, 'REVIEWER')
    expect(await done(server, 'rebaseChangeset', { id: second, basedOn: 4 }, 'AUTHOR')).toMatchObject({
      outcome: 'CONFLICT',
      conflicts: [],
    })
    expect(await done(server, 'rebaseChangeset', { id: second, basedOn: 5 }, 'AUTHOR')).toMatchObject({
      outcome: 'DONE',
      changeset: { state: 'DRAFT', revision: 6 },
      violations: [],
    })
    expect(await done(server, 'rebaseChangeset', { id: second, basedOn: 6 }, 'AUTHOR')).toMatchObject({
      outcome: 'NOTHING_TO_DO',
    })
    const basedOn = await approve(server, second, 6)
    expect(await done(server, 'publishChangeset', { id: second, basedOn })).toMatchObject({
      outcome: 'PUBLISHED',
      publication: { version: 3 },
    })
    expect((await contentOf(server, CAMBER)).concept).toMatchObject({
      name: 'Sloping roads',
      summary: 'Roads slope to let water drain.',
    })
    expect(await events(second)).toContain('author REBASED Onto version 2')
  })

  test('a rebase over a field that both changed asks which side to keep', async () => {
    const [mine, theirs] = [
      await changed(server, CAMBER, { name: 'My roads', note: 'Mine.' }),
      await changed(server, CAMBER, { name: 'Their roads' }),
    ]
    const dropped = await changed(server, HIPS, { name: 'Hips' })
    const { id } = await draft(server, [mine, dropped])
    expect(await publish(server, [theirs, dropped])).toMatchObject({
      outcome: 'PUBLISHED',
      publication: { version: 4 },
    })

    const conflict = await done(server, 'rebaseChangeset', { id, basedOn: 2 }, 'AUTHOR')
    expect(conflict).toMatchObject({ outcome: 'CONFLICT', changeset: { revision: 2 } })
    expect(conflict.conflicts).toEqual([
      {
        document: CAMBER,
        basedOn: 6,
        current: 8,
        base: expect.anything(),
        yours: mine.document,
        theirs: theirs.document,
        fields: [{ path: 'name', before: '"My roads"', after: '"Their roads"' }],
      },
    ])
    const resolutions = [{ document: CAMBER, keep: 'MINE' }]
    expect(await done(server, 'rebaseChangeset', { id, basedOn: 2, resolutions }, 'AUTHOR')).toMatchObject({
      outcome: 'DONE',
    })
    const { changeset } = await asked(
      server,
      'query ($id: ID!) { changeset(id: $id) { edits { totalCount nodes { document base content } } diff { nodes { document change fields { path before after } } } } }',
      { id },
    )
    // Nothing was left of the other edit: it had been published by somebody else.
    expect(changeset.edits).toMatchObject({ totalCount: 1, nodes: [{ document: CAMBER, base: 8 }] })
    expect(changeset.diff.nodes).toEqual([
      {
        document: CAMBER,
        change: 'CHANGED',
        fields: [
          { path: 'name', before: '"Their roads"', after: '"My roads"' },
          { path: 'note', before: expect.any(String), after: '"Mine."' },
        ],
      },
    ])
    await done(server, 'discardChangeset', { id, basedOn: 3, message: 'Overtaken' }, 'AUTHOR')
    expect(await refused(server, 'rebaseChangeset', { id: 'none', basedOn: 3 }, 'AUTHOR')).toMatch(
      /^NOT_FOUND No changeset "none"/,
    )
    expect(await done(server, 'submitChangeset', { id, basedOn: 4 }, 'AUTHOR')).toMatchObject({
      outcome: 'WRONG_STATE',
    })
  })

  test('a version is undone on top of what came later, and all of them give back the first digest', async () => {
    const conflict = await done(server, 'revertVersion', { version: 3 }, 'AUTHOR')
    expect(conflict).toMatchObject({ outcome: 'CONFLICT', changeset: null })
    // Version 4 changed the name that version 3 had changed.
    expect(conflict.conflicts).toMatchObject([
      {
        document: CAMBER,
        basedOn: 6,
        current: 8,
        fields: [{ path: 'name', before: '"Running on cambered roads"', after: '"Their roads"' }],
      },
    ])
    for (const version of [4, 3, 2]) {
      const reverted = await done(server, 'revertVersion', { version }, 'AUTHOR')
      expect(reverted).toMatchObject({
        outcome: 'DONE',
        violations: [],
        changeset: { title: `Revert of version ${version}`, state: 'DRAFT', author: 'author' },
      })
      const { id, revision } = reverted.changeset
      const basedOn = await approve(server, id, revision)
      expect(await done(server, 'publishChangeset', { id, basedOn })).toMatchObject({ outcome: 'PUBLISHED' })
    }
    expect(await digest(server)).toBe(firstDigest)
    expect(await done(server, 'revertVersion', { version: 2 }, 'AUTHOR')).toMatchObject({ outcome: 'NOTHING_TO_DO' })
    expect(await refused(server, 'revertVersion', { version: 99 }, 'AUTHOR')).toBe(
      'NOT_FOUND No version "99". The newest is 7.',
    )
  })

  test('a revert keeps the named side of what was changed again', async () => {
    expect((await publish(server, [await changed(server, CAMBER, { name: 'Eight' })])).publication.version).toBe(8)
    expect(
      (await publish(server, [await changed(server, CAMBER, { name: 'Nine', note: 'Nine.' })])).publication.version,
    ).toBe(9)
    const keep = async (side: string) => {
      const resolutions = [{ document: CAMBER, keep: side }]
      return done(server, 'revertVersion', { version: 8, resolutions }, 'AUTHOR')
    }
    expect(await keep('THEIRS')).toMatchObject({ outcome: 'NOTHING_TO_DO', changeset: null })
    const { changeset } = await keep('MINE')
    const { edits } = (
      await asked(server, 'query ($id: ID!) { changeset(id: $id) { edits { nodes { content } } } }', {
        id: changeset.id,
      })
    ).changeset
    expect(edits.nodes[0].content.concept).toMatchObject({ name: 'Running on cambered roads', note: 'Nine.' })
    await done(server, 'discardChangeset', { id: changeset.id, basedOn: changeset.revision }, 'AUTHOR')
  })

  test('a claim is retired, is gone, and is restored from its history', async () => {
    const before = await digest(server)
    const article = await changed(server, 'article:hip-pain-in-runners', {})
    const { sections } = article.document['article'] as { sections: { body: string; claims: string[] }[] }
    const without = {
      ...article,
      document: {
        article: {
          ...article.document['article'],
          sections: sections.map((section) => ({
            ...section,
            body: section.body.replaceAll(`[^${CLAIM}]`, ''),
            claims: section.claims.filter((key) => key !== CLAIM),
          })),
          translations: [],
        },
      },
    }
    const retired = await publish(server, [{ basedOn: 1, document: { retire: CLAIM } }, without])
    expect(retired).toMatchObject({ outcome: 'PUBLISHED', violations: [] })
    expect(
      (await server.ask('query ($id: ID!) { claim(id: $id) { id } }', { id: CLAIM })).body.extensions.notFound,
    ).toMatchObject([{ path: ['claim'], id: CLAIM }])
    expect(
      await asked(server, 'query ($id: ID!) { document(id: $id) { publishedRevision content } }', { id: CLAIM }),
    ).toEqual({
      document: { publishedRevision: 2, content: null },
    })
    const back = { basedOn: 2, document: { restore: { document: CLAIM, revision: 1 } } }
    const articleBack = {
      basedOn: await publishedRevision(server, 'article:hip-pain-in-runners'),
      document: { restore: { document: 'article:hip-pain-in-runners', revision: 1 } },
    }
    expect(await publish(server, [back, articleBack])).toMatchObject({ outcome: 'PUBLISHED' })
    expect(await digest(server)).toBe(before)
  })
})
