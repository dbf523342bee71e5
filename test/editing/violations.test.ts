import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type EditingServer, startEditingServer } from '../start-editing-server.ts'
import { approve, asked, changed, contentOf, done, draft } from './editors.ts'

const CAMBER = 'driver:cambered-roads'
const ARTICLE = 'article:hip-pain-in-runners'
const SOURCE = 'source:best-runners-tips-2014'

let server: EditingServer
beforeAll(async () => {
  server = await startEditingServer()
})
afterAll(() => server.close())

interface Listed {
  readonly code: string
  readonly document: string
  readonly path: string
}
const listed = (violations: readonly Listed[]) =>
  violations.map(({ code, document, path }) => `${code} ${document} ${path}`)

const EVIDENCE = { source: SOURCE, passage: 'S20', quote: 'reach down a little farther', start: 2928, end: 2955 }
const fresh = (fields: object) => ({
  basedOn: 0,
  document: {
    claim: {
      ...{ id: 'new', subject: CAMBER, predicate: 'DRIVES', object: 'misalignment:functional-leg-length-discrepancy' },
      ...{ explicitness: 'EXPLICIT', certainty: 0.5, evidence: [EVIDENCE] },
      ...fields,
    },
  },
})
const concept = (fields: object) => ({
  basedOn: 0,
  document: { concept: { kind: 'DRIVER', slug: 'new', name: 'New', summary: 'New.', ...fields } },
})

const prose = (body: string) => ({
  basedOn: 0,
  document: {
    article: { slug: 'new', title: 'New', summary: 'New.', sections: [{ anchor: 'one', heading: 'One', body }] },
  },
})

describe('an edit that breaks a rule of content is staged and reported, but not published', () => {
  test.each<[code: string, place: string, edits: object[]]>([
    ['MISSING_EVIDENCE', 'claim:new evidence', [fresh({ evidence: [] })]],
    ['UNKNOWN_ID', 'claim:new object', [fresh({ object: 'misalignment:nothing' })]],
    ['UNKNOWN_ID', 'claim:new evidence.0.source', [fresh({ evidence: [{ ...EVIDENCE, source: 'nothing' }] })]],
    ['UNKNOWN_ID', 'claim:new evidence.0.passage', [fresh({ evidence: [{ ...EVIDENCE, passage: 'S2000' }] })]],
    ['WRONG_ENDS', 'claim:new predicate', [fresh({ predicate: 'EXPERIENCES' })]],
    ['SELF_CLAIM', 'claim:new object', [fresh({ predicate: 'CAUSES', object: CAMBER })]],
    ['DUPLICATE_CLAIM', 'claim:new2 ', [fresh({}), fresh({ id: 'new2' })]],
    [
      'CYCLE',
      'claim:new object',
      [
        concept({}),
        fresh({ predicate: 'SUBTYPE_OF', object: 'driver:new' }),
        fresh({ id: 'new2', predicate: 'SUBTYPE_OF', subject: 'driver:new', object: CAMBER }),
      ],
    ],
    [
      'QUOTE_TOO_LONG',
      'claim:new evidence.0.quote',
      [fresh({ evidence: [{ ...EVIDENCE, quote: 'a b c d e f g h i' }] })],
    ],
    [
      'QUOTE_OUTSIDE_PASSAGE',
      'claim:new evidence.0.start',
      [fresh({ evidence: [{ ...EVIDENCE, start: 1, end: 28 }] })],
    ],
    [
      'SHORTCUT_WITHOUT_CHAIN',
      'claim:new shortcut',
      [fresh({ predicate: 'CAUSES', object: 'risk-factor:weak-hips', shortcut: true })],
    ],
    [
      'DUPLICATE_ID',
      'symptom:zero facts.fact:p01',
      [
        concept({
          kind: 'SYMPTOM',
          slug: 'zero',
          facts: [{ id: 'p01', property: 'p', value: 'v', evidence: [EVIDENCE] }],
        }),
      ],
    ],
    [
      'DUPLICATE_ID',
      `driver:new mentions.${SOURCE}`,
      [concept({ mentions: [SOURCE, SOURCE].map((source) => ({ source, passages: ['S20'] })) })],
    ],
    ['REFUSED_LINK', 'article:new sections.0.body.2', [prose('a\n\n[rel](/a)')]],
    ['REFUSED_LINK', 'article:new sections.0.body.0', [prose('[a](javascript:alert(1))')]],
    ['REFUSED_IMAGE', 'article:new sections.0.body.1', [prose('a\n![img](https://x.example/y.png)')]],
    ['UNREACHABLE_ANCHOR', 'article:new sections.0.body.0', [prose('[up](#b)')]],
    ['UNREACHABLE_ANCHOR', 'article:new sections.0.body.0', [prose('# A')]],
    ['UNKNOWN_ID', 'article:new sections.0.body.0', [prose('[a](driver:nothing)')]],
    ['UNKNOWN_ID', 'article:new sections.0.body.0', [prose('a [^claim:nothing]')]],
  ])('%s at %s', async (code, place, edits) => {
    const { id, staged } = await draft(server, edits)
    expect(staged.outcome).toBe('DONE')
    expect(listed(staged.violations)).toContain(`${code} ${place}`)
    const query = 'query ($id: ID!) { changeset(id: $id) { violations { code document path message } } }'
    expect((await asked(server, query, { id })).changeset.violations).toEqual(staged.violations)

    const basedOn = await approve(server, id, staged.changeset.revision)
    const { version } = (await asked(server, '{ graph { version } }')).graph
    expect(await done(server, 'publishChangeset', { id, basedOn })).toMatchObject({
      outcome: 'VIOLATIONS',
      publication: null,
      violations: staged.violations,
      changeset: { state: 'APPROVED', revision: basedOn },
    })
    expect((await asked(server, '{ graph { version } }')).graph.version).toBe(version)
  })

  test('retiring a concept that claims use lists every one of them', async () => {
    const { staged } = await draft(server, [{ basedOn: 1, document: { retire: CAMBER } }])
    expect(listed(staged.violations)).toEqual([
      `UNKNOWN_ID ${ARTICLE} sections.9.body.0`,
      `UNKNOWN_ID ${ARTICLE} translations.de/sections.cambered-roads.body.text.0`,
      'UNKNOWN_ID claim:e56 subject',
      'UNKNOWN_ID claim:e59 subject',
      'UNKNOWN_ID claim:e61 object',
    ])
  })

  test('so does retiring a claim that an article expresses, and a source that evidence cites', async () => {
    const { staged } = await draft(server, [{ basedOn: 1, document: { retire: 'claim:e59' } }])
    expect(listed(staged.violations)).toEqual([
      `UNKNOWN_ID ${ARTICLE} claims.cambered-roads.3`,
      `UNKNOWN_ID ${ARTICLE} sections.9.body.3`,
      `UNKNOWN_ID ${ARTICLE} translations.de/sections.cambered-roads.body.text.3`,
      'SHORTCUT_WITHOUT_CHAIN claim:e56 shortcut',
    ])
    const source = await draft(server, [{ basedOn: 1, document: { retire: SOURCE } }])
    expect(source.staged.violations.length).toBeGreaterThan(90)
  })

  test('so does retiring what prose links to and cites', async () => {
    const linked = { kind: 'DRIVER', slug: 'linked', name: 'Linked', summary: 'Linked.' }
    const { id, staged } = await draft(server, [
      { basedOn: 0, document: { concept: linked } },
      prose('[a](driver:linked) leads on.[^claim:e59] [more](#one)'),
    ])
    expect(staged).toMatchObject({ outcome: 'DONE', violations: [] })
    const basedOn = (await revisionsOf(id))['driver:linked']
    const without = await done(
      server,
      'stageEdits',
      {
        changeset: id,
        edits: [
          { basedOn, document: { retire: 'driver:linked' } },
          { basedOn: 1, document: { retire: 'claim:e59' } },
        ],
      },
      'AUTHOR',
    )
    expect(listed(without.violations)).toEqual(
      expect.arrayContaining([
        'UNKNOWN_ID article:new sections.0.body.0',
        'UNKNOWN_ID article:new sections.0.body.0',
        `UNKNOWN_ID ${ARTICLE} claims.cambered-roads.3`,
      ]),
    )
  })

  test('line breaks at the end of what is written are left out', async () => {
    const edit = prose('Text.\n\n```\ncode\n```\n\n')
    Object.assign(edit.document.article, { title: 'New\n', summary: 'New.\r\n' })
    Object.assign(edit.document.article.sections[0] ?? {}, { heading: 'One\n' })
    const { id, staged } = await draft(server, [edit, concept({ name: 'New\n', summary: 'New.\n', note: 'Note.\n\n' })])
    expect(staged).toMatchObject({ outcome: 'DONE', violations: [] })
    const query = 'query ($id: ID!) { changeset(id: $id) { edits { nodes { content } } } }'
    const { changeset } = await asked(server, query, { id })
    expect(changeset.edits.nodes.map(({ content }: { content: object }) => content)).toEqual([
      {
        article: {
          ...{ slug: 'new', title: 'New', summary: 'New.' },
          sections: [{ anchor: 'one', heading: 'One', body: 'Text.\n\n```\ncode\n```', claims: [] }],
        },
      },
      { concept: expect.objectContaining({ name: 'New', summary: 'New.', note: 'Note.' }) },
    ])
  })

  test('retiring with all that uses it breaks nothing', async () => {
    const keys = ['claim:e56', 'claim:e59', 'claim:e61', CAMBER]
    const { sections } = (await contentOf(server, ARTICLE)).article
    const without = sections.map((section: { claims: string[]; body: string }) => ({
      ...section,
      claims: section.claims.filter((key) => !keys.includes(key)),
      body: keys.reduce(
        (body, key) => body.replaceAll(`(${key})`, '(#pivot)').replaceAll(`[^${key}]`, ''),
        section.body,
      ),
    }))
    const edits = [
      ...keys.map((key) => ({ basedOn: 1, document: { retire: key } })),
      await changed(server, ARTICLE, { sections: without, translations: [] }),
    ]
    expect((await draft(server, edits)).staged).toMatchObject({ outcome: 'DONE', violations: [] })
  })

  test('a mended edit and an unstaged one leave no violation', async () => {
    const { id, staged } = await draft(server, [
      fresh({ evidence: [] }),
      fresh({ id: 'new2', certainty: 1, evidence: [] }),
    ])
    expect(staged.violations).toHaveLength(2)
    const mended = { ...fresh({}), basedOn: (await revisionsOf(id))['claim:new'] }
    const second = await done(server, 'stageEdits', { changeset: id, edits: [mended] }, 'AUTHOR')
    expect(listed(second.violations)).toEqual(['MISSING_EVIDENCE claim:new2 evidence'])
    const { revision: basedOn } = second.changeset
    expect(await done(server, 'unstageEdits', { id, basedOn, documents: ['claim:new2'] }, 'AUTHOR')).toMatchObject({
      outcome: 'DONE',
      violations: [],
    })
  })
})

const revisionsOf = async (id: string): Promise<Record<string, number>> => {
  const query = 'query ($id: ID!) { changeset(id: $id) { edits { nodes { document revision } } } }'
  const { changeset } = await asked(server, query, { id })
  return Object.fromEntries(
    changeset.edits.nodes.map(({ document, revision }: Record<string, string>) => [document, revision]),
  )
}

describe('what has no shape is not staged', () => {
  const section = (fields: object) => ({ anchor: 'one', heading: 'One', body: 'Text.', ...fields })
  const article = (sections: object[], fields: object = {}) => ({
    basedOn: 0,
    document: { article: { slug: 'new', title: 'New', summary: 'New.', sections, ...fields } },
  })
  const source = (fields: object) => ({
    basedOn: 0,
    document: { source: { slug: 'new', evidenceClass: 'OPINION', ...fields } },
  })

  test.each<[violation: string, edit: object]>([
    ['BAD_SHAPE claim:new certainty', fresh({ certainty: 2 })],
    ['BAD_SHAPE claim:Not A Slug id', fresh({ id: 'Not A Slug' })],
    ['BAD_SHAPE claim:new subject', fresh({ subject: 'Cambered roads' })],
    ['BAD_SHAPE claim:new evidence.0.start', fresh({ evidence: [{ ...EVIDENCE, start: -1 }] })],
    ['BAD_SHAPE claim:new mechanism', fresh({ mechanism: Array(9).fill('mechanism:form-hitches') })],
    ['BAD_SHAPE driver:new name', concept({ name: ' ' })],
    ['BAD_SHAPE driver:new summary', concept({ summary: 'x'.repeat(2_001) })],
    ['BAD_SHAPE driver:new role', concept({ role: 'LONGER' })],
    ['BAD_SHAPE leg-side:new role', concept({ kind: 'LEG_SIDE' })],
    ['BAD_SHAPE driver:New slug', concept({ slug: 'New' })],
    ['BAD_SHAPE driver:new facts.0.id', concept({ facts: [{ id: 'fact:p99', property: 'p', value: 'v' }] })],
    ['BAD_SHAPE source:new url', source({ url: 'javascript:alert(1)' })],
    ['BAD_SHAPE source:new publishedAt', source({ publishedAt: '2013-02-30' })],
    ['BAD_SHAPE source:new passages.0', source({ passages: [{ id: 'P1', start: 5, end: 5 }] })],
    ['BAD_SHAPE source:new passages.0.id', source({ passages: [{ id: '__proto__', start: 0, end: 5 }] })],
    ['BAD_SHAPE article:new sections.0.anchor', article([section({ anchor: 'Not an anchor' })])],
    ['BAD_SHAPE article:new sections.0.heading', article([section({ heading: 'Two\nlines' })])],
    ['BAD_SHAPE article:new sections.0.claims.0', article([section({ claims: ['not a key'] })])],
    ['BAD_SHAPE article:new sections.0', article([section({ body: 'Text.\n\n## Another {#another}\n' })])],
    ['UNREACHABLE_ANCHOR article:new sections.1.anchor', article([section({}), section({ heading: 'Two' })])],
    ['UNKNOWN_ID claim:new subject', fresh({ subject: 'no-such-thing' })],
  ])('%s', async (violation, edit) => {
    const { id, staged } = await draft(server, [edit, concept({ slug: 'beside' })])
    expect([staged.outcome, listed(staged.violations)]).toEqual(['VIOLATIONS', [violation]])
    expect(staged.changeset.revision).toBe(1)
    expect(await revisionsOf(id)).toEqual({})
  })

  test('an article that is too long', async () => {
    const long = await startEditingServer({ AETIA_MAX_BODY_BYTES: '1000000' })
    try {
      const sections = ['one', 'two'].map((anchor) => section({ anchor, body: 'x'.repeat(150_000) }))
      const { staged } = await draft(long, [article(sections)])
      expect(staged.violations).toMatchObject([
        { code: 'BAD_SHAPE', path: 'sections', message: 'an article has at most 200000 characters' },
      ])
    } finally {
      await long.close()
    }
  })

  test('everything is listed at once, of every edit', async () => {
    const { staged } = await draft(server, [fresh({ certainty: 0, cue: '' }), concept({ name: '', role: 'LONGER' })])
    expect(listed(staged.violations).sort()).toEqual([
      'BAD_SHAPE claim:new certainty',
      'BAD_SHAPE claim:new cue',
      'BAD_SHAPE driver:new name',
    ])
  })

  test('a slug that names two things must be written as a key', async () => {
    const { staged } = await draft(server, [
      concept({ slug: 'twice' }),
      concept({ slug: 'twice', kind: 'MISALIGNMENT' }),
      fresh({ subject: 'cambered-roads', object: 'twice' }),
    ])
    expect(staged.outcome).toBe('VIOLATIONS')
    expect(listed(staged.violations)).toEqual(['AMBIGUOUS_ID claim:new object'])
  })
})

test('slugs and short ids are stored as their keys', async () => {
  const { id, staged } = await draft(server, [
    fresh({
      subject: 'cambered-roads',
      object: 'functional-leg-length-discrepancy',
      mechanism: ['form-hitches'],
      evidence: [{ ...EVIDENCE, source: 'best-runners-tips-2014' }],
    }),
    {
      basedOn: 0,
      document: {
        article: {
          ...{ slug: 'new', title: 'New', summary: 'New.' },
          sections: [{ anchor: 'one', heading: ' One ', body: '\r\n\r\nRoads\r\nslope.\r\n ', claims: ['new'] }],
        },
      },
    },
  ])
  expect(staged).toMatchObject({ outcome: 'DONE', violations: [] })
  const { changeset } = await asked(server, 'query ($id: ID!) { changeset(id: $id) { edits { nodes { content } } } }', {
    id,
  })
  const [written, claim] = changeset.edits.nodes.map(({ content }: { content: unknown }) => content)
  expect(written.article.sections).toEqual([
    { anchor: 'one', heading: 'One', body: 'Roads\nslope.', claims: ['claim:new'] },
  ])
  expect(claim.claim).toMatchObject({
    subject: CAMBER,
    object: 'misalignment:functional-leg-length-discrepancy',
    mechanism: ['mechanism:form-hitches'],
    evidence: [{ source: SOURCE, stance: 'SUPPORTS' }],
  })
})
