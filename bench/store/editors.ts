import { fork } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { median } from '../timing.ts'
import type { ReaderTimes } from './continuous-reader.ts'
import type { Served } from './served.ts'

export interface EditorsTimes {
  /** Milliseconds, by what editors did. */
  readonly editors: Readonly<Record<string, number>>
  readonly readers: ReaderTimes
}

const CHANGESETS = 100
const EDITS = 3
const PREVIEWS = 10
const PUBLISHES = 10

const QUEUE = `{ changesets(first: ${CHANGESETS}) { nodes {
  id violations(first: 5) { code document } diff(first: 5) { nodes { document } } moved { document }
  impact { gainedCount lostCount changedCount completeness { exact } } } } }`

/** What editors do on a server, and how long others wait for their reads meanwhile. */
export async function editorsAtWork(served: Served): Promise<EditorsTimes> {
  const reader = fork(resolve(import.meta.dirname, 'continuous-reader.ts'), [served.url], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  let readers: ReaderTimes = {}
  reader.on('message', (message) => {
    readers = message as ReaderTimes
  })
  const editors: Record<string, number> = {}
  const during = async <Result>(phase: string, work: () => Promise<Result>): Promise<Result> => {
    reader.send({ phase })
    const began = performance.now()
    const result = await work()
    editors[phase] = performance.now() - began
    return result
  }
  await sleep(1_000)
  const documents = await editedDocuments(served)
  const ids: string[] = []
  await during(`stage ${CHANGESETS} changesets`, async () => {
    for (let index = 0; index < CHANGESETS; index++) ids.push(await staged(served, documents, index))
  })
  await during('the queue with everything, first', () => served.ask(QUEUE))
  await during('the queue with everything, again', () => served.ask(QUEUE))
  await during(`preview ${PREVIEWS} changesets`, async () => {
    for (const id of ids.slice(0, PREVIEWS))
      await served.ask('{ graph { version digest claimCount } }', {}, { 'aetia-perspective': `changeset=${id}` })
  })
  const publishes: number[] = []
  await during(`publish ${PUBLISHES} changesets`, async () => {
    for (const id of ids.slice(0, PUBLISHES)) {
      const began = performance.now()
      await published(served, id)
      publishes.push(performance.now() - began)
    }
  })
  editors['submit, approve and publish one, median'] = median(publishes)
  await during('the queue after the publishes', () => served.ask(QUEUE))
  reader.send({ phase: 'end' })
  await once(reader, 'exit')
  return { editors, readers }
}

interface Edited {
  readonly id: string
  readonly kind: string
  readonly slug: string
  readonly name: string
  readonly summary: string
}

async function editedDocuments({ ask }: Served): Promise<readonly Edited[]> {
  const pages: Edited[] = []
  let after: string | null = null
  while (pages.length < CHANGESETS * EDITS) {
    const { drivers }: { drivers: { nodes: Edited[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } =
      await ask(
        `query ($after: String) { drivers(first: 100, after: $after) {
          nodes { id kind slug name summary } pageInfo { endCursor hasNextPage } } }`,
        { after },
      )
    pages.push(...drivers.nodes)
    if (!drivers.pageInfo.hasNextPage) break
    after = drivers.pageInfo.endCursor
  }
  return pages
}

/** A changeset with edits of some concepts, and of the certainty of a claim. */
async function staged({ ask }: Served, documents: readonly Edited[], index: number): Promise<string> {
  const { it: made } = await ask<{ it: { changeset: { id: string } } }>(
    `mutation ($title: String!) { it: createChangeset(input: { title: $title }) { changeset { id } } }`,
    { title: `Edits ${index}` },
  )
  const changeset = made.changeset.id
  const some = Array.from({ length: EDITS }, (_, edit) => documents[(index * EDITS + edit) % documents.length]!)
  const documentOf = async (id: string) => {
    const { document } = await ask<{ document: { content: { claim: object }; publishedRevision: number } }>(
      'query ($id: ID!) { document(id: $id) { content publishedRevision } }',
      { id },
    )
    return document
  }
  const edits: object[] = []
  for (const { id, kind, slug, name, summary } of some) {
    const { publishedRevision: basedOn } = await documentOf(id)
    edits.push({ basedOn, document: { concept: { kind, slug, name: `${name}, edited`, summary } } })
  }
  const { content, publishedRevision: basedOn } = await documentOf(`claim:made-up-${20 * index}`)
  edits.push({ basedOn, document: { claim: { ...content.claim, certainty: 0.9 } } })
  const { it } = await ask<{ it: { outcome: string } }>(
    `mutation ($changeset: ID!, $edits: [EditInput!]!) {
      it: stageEdits(input: { changeset: $changeset, edits: $edits }) { outcome } }`,
    { changeset, edits },
  )
  if (it.outcome !== 'DONE') throw new Error(it.outcome)
  return changeset
}

async function published({ ask }: Served, id: string): Promise<void> {
  for (const name of ['submitChangeset', 'approveChangeset', 'publishChangeset']) {
    const { changeset } = await ask<{ changeset: { revision: number } }>(
      'query ($id: ID!) { changeset(id: $id) { revision } }',
      { id },
    )
    const { it } = await ask<{ it: { outcome: string } }>(
      `mutation ($id: ID!, $basedOn: Int!) { it: ${name}(input: { id: $id, basedOn: $basedOn }) { outcome } }`,
      { id, basedOn: changeset.revision },
    )
    if (it.outcome !== 'DONE' && it.outcome !== 'PUBLISHED') throw new Error(`${name}: ${it.outcome}`)
  }
}
