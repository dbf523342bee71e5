import { afterAll, beforeAll, expect, test } from 'vitest'
import { type EditingServer, startEditingServer } from '../start-editing-server.ts'
import { approve, ask, asked, changed, done, draft } from './editors.ts'

const CAMBER = 'driver:cambered-roads'
const HIPS = 'risk-factor:weak-hips'

let server: EditingServer
beforeAll(async () => {
  server = await startEditingServer()
})
afterAll(() => server.close())

const found = async (target: string) => {
  const query = `query ($target: String) { auditLog(target: $target, first: 50) {
    totalCount nodes { actor action target subjects outcome } } }`
  const { nodes, totalCount } = (await asked(server, query, { target }, 'ADMIN')).auditLog
  expect(totalCount).toBe(nodes.length)
  return nodes as { actor: string; action: string; target: string; subjects: string[]; outcome: string }[]
}
const inWords = async (target: string) => (await found(target)).map(({ actor, action }) => `${actor} ${action}`)

test('the audit log finds a document by its key, also inside changesets, and what became of those', async () => {
  const { id, staged } = await draft(server, [
    await changed(server, CAMBER, { note: 'One.' }),
    { basedOn: 0, document: { claim: await newClaim() } },
  ])
  const edits = [await changed(server, HIPS, { note: 'Two.' })]
  await done(server, 'stageEdits', { changeset: id, edits }, 'AUTHOR')
  await done(server, 'commentOnChangeset', { id, document: HIPS, message: 'Which?' }, 'AUTHOR')
  const basedOn = await approve(server, id, staged.changeset.revision + 1)
  await done(server, 'publishChangeset', { id, basedOn })

  const steps = ['publisher publishChangeset', 'publisher approveChangeset', 'author submitChangeset']
  expect(await inWords(CAMBER)).toEqual([...steps, 'author stageEdits', 'author createChangeset'])
  expect(await inWords('claim:audited')).toEqual([...steps, 'author stageEdits', 'author createChangeset'])
  expect(await inWords(HIPS)).toEqual([
    ...steps,
    'author commentOnChangeset',
    'author stageEdits',
    'author createChangeset',
  ])
  expect((await found(CAMBER))[3]).toMatchObject({ target: id, subjects: ['claim:audited', CAMBER] })
})

test('it finds what was refused too, and passes over what has no form of an edit', async () => {
  const edits = [{ basedOn: 1, document: { retire: 'claim:e01' } }]
  await ask(server, 'stageEdits', { changeset: 'none', edits }, 'READER')
  await ask(server, 'stageEdits', { changeset: 'none', edits: [{ document: { retire: 7 } }, 'x', null] }, 'READER')
  expect(await found('claim:e01')).toMatchObject([
    { actor: 'reader', action: 'stageEdits', target: 'none', subjects: ['claim:e01'], outcome: 'REFUSED' },
  ])
})

/** A claim that breaks nothing. */
async function newClaim() {
  const evidence = {
    ...{ source: 'source:best-runners-tips-2014', passage: 'S20' },
    ...{ quote: 'reach down a little farther', start: 2928, end: 2955 },
  }
  return {
    ...{ id: 'audited', subject: HIPS, predicate: 'CAUSES', object: 'symptom:hip-pain' },
    ...{ explicitness: 'EXPLICIT', certainty: 0.5, evidence: [evidence] },
  }
}
