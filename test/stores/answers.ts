import { buildSchema, type DocumentNode, type GraphQLSchema, print } from 'graphql'
import { schemaText } from '../../src/api/schema.ts'
import * as operations from '../../src/client/generated/operations.ts'
import { learnNames } from '../notation/guide.ts'
import { startEditingGuide } from '../start-editing-guide.ts'
import { type EditingServer, startEditingServer } from '../start-editing-server.ts'
import { keyedDocument } from './keyed-document.ts'
import { type Question, reads } from './questions.ts'

/** An answer as a store is given it. */
export interface StoredAnswer {
  readonly document: DocumentNode
  readonly variables: Readonly<Record<string, unknown>>
  readonly data: Readonly<Record<string, unknown>>
}

/** Answers of one version of the graph, all of which one store may hold together. */
export type Shelf = readonly StoredAnswer[]

export const schema: GraphQLSchema = buildSchema(schemaText)

/** Room for what stores add to a document. */
const ROOM = {
  AETIA_MAX_TOKENS: '20000',
  AETIA_MAX_TOKENS_SIGNED_IN: '20000',
  AETIA_MAX_DOCUMENT_BYTES: '100000',
  AETIA_MAX_VALUES: '1000000',
  AETIA_MAX_VALUES_SIGNED_IN: '1000000',
  AETIA_MAX_ANSWER_BYTES: '50000000',
  AETIA_MAX_ANSWER_BYTES_SIGNED_IN: '50000000',
  AETIA_PATH_MS: '30000',
  AETIA_DEADLINE_MS: '60000',
}

async function answerTo(server: EditingServer, { text, variables, as }: Question): Promise<StoredAnswer> {
  const document = keyedDocument(schema, text)
  const { body } = await server.ask(print(document), variables, as)
  if (body.errors) throw new Error(`${text.slice(0, 80)}: ${JSON.stringify(body.errors)}`)
  return { document, variables: JSON.parse(JSON.stringify(variables)), data: body.data }
}

/**
 * What editors are answered around one published changeset, and what everybody is answered before
 * and after.
 */
export async function editorsShelves(): Promise<readonly Shelf[]> {
  const server = await startEditingServer(ROOM)
  const before: StoredAnswer[] = []
  const after: StoredAnswer[] = []
  const asking =
    (shelf: StoredAnswer[]) =>
    // biome-ignore lint/suspicious/noExplicitAny: answers of every shape
    async (document: unknown, variables: object = {}, as: Question['as'] = 'PUBLISHER'): Promise<any> => {
      const answer = await answerTo(server, { text: String(document), variables, as })
      shelf.push(answer)
      return answer.data
    }
  const ask = asking(before)
  for (const read of reads) before.push(await answerTo(server, read))

  const keys = ['driver:cambered-roads', 'claim:e60', 'claim:e59', 'article:hip-pain-in-runners']
  const [driver, claim, , article] = await Promise.all(
    keys.map(async (id) => (await ask(operations.DocumentDocument, { id })).document),
  )
  const { createChangeset } = await ask(operations.CreateChangesetDocument, { input: { title: 'Stores' } })
  const id = createChangeset.changeset.id
  const edits = [
    { basedOn: 1, document: { concept: { ...driver.content.concept, name: 'Sloping roads' } } },
    { basedOn: 1, document: { claim: { ...claim.content.claim, certainty: 0.9 } } },
    { basedOn: 1, document: { article: { ...article.content.article, title: 'Another title' } } },
  ]
  await ask(operations.StageEditsDocument, { input: { changeset: id, edits } })
  await ask(operations.StageEditsDocument, { input: { changeset: id, edits, message: 'Once more' } })
  const other = await ask(operations.CreateChangesetDocument, { input: { title: 'Others' } })
  const retired = [{ basedOn: 1, document: { retire: 'claim:e59' } }]
  await ask(operations.StageEditsDocument, {
    input: { changeset: other.createChangeset.changeset.id, edits: retired },
  })
  for (const changeset of [id, other.createChangeset.changeset.id]) {
    await ask(operations.ChangesetDocument, { id: changeset })
    await ask(CHANGESET_IN_FULL, { id: changeset })
  }
  await ask('query Changesets { changesets { nodes { title state author } } }')
  await ask(PEOPLE, {}, 'ADMIN')
  await ask(CREATE_WEBHOOK, {}, 'ADMIN')
  await ask(WEBHOOKS, {}, 'ADMIN')

  const submitted = await ask(operations.SubmitChangesetDocument, { input: { id, basedOn: 2 } })
  const approved = await ask(operations.ApproveChangesetDocument, {
    input: { id, basedOn: submitted.submitChangeset.changeset.revision },
  })
  const askAfter = asking(after)
  await askAfter(operations.PublishChangesetDocument, {
    input: { id, basedOn: approved.approveChangeset.changeset.revision },
  })
  for (const read of reads) after.push(await answerTo(server, read))
  for (const changeset of [id, other.createChangeset.changeset.id]) {
    await askAfter(operations.ChangesetDocument, { id: changeset })
    await askAfter(CHANGESET_IN_FULL, { id: changeset })
  }
  for (const key of keys) await askAfter(operations.DocumentDocument, { id: key })
  await askAfter(HISTORY, {}, null)
  await askAfter(WEBHOOKS, {}, 'ADMIN')
  await server.close()
  return [before, after]
}

/** What the guide to editing is answered, one shelf for each version and draft that it reads. */
export async function guideShelves(): Promise<readonly Shelf[]> {
  const guide = await startEditingGuide(ROOM)
  const shelves = new Map<string, StoredAnswer[]>()
  for (const step of guide.steps) {
    const document = keyedDocument(schema, step.query)
    const { data, errors, extensions } = await guide.ask(step, print(document))
    learnNames(JSON.parse(step.answer), data, guide.names)
    if (errors) continue
    const version = JSON.stringify(extensions.graph)
    const shelf = shelves.get(version) ?? []
    shelves.set(version, shelf)
    shelf.push({ document, variables: {}, data })
  }
  await guide.close()
  return [...shelves.values()]
}

const CHANGESET_IN_FULL = `query ChangesetInFull($id: ID!) { changeset(id: $id) {
  title state author createdAt publishAt publishedVersion
  edits { nodes { document base revision content } }
  diff { nodes { document change fields { path before after lines { change line } } } }
  violations { code document path message } moved { document base published fields { path before after } }
  impact { summary gainedCount lostCount changedCount unreachable { key name }
    gained { key concepts { key name } before after } lost { key concepts { key name } before after }
    changed { key concepts { key name } before after } articles { article claims } }
  events { nodes { number kind author at message document } } } }`

const PEOPLE = `query People { viewer { user { name role } rights tokens { name rights } }
  users { nodes { name role active } }
  auditLog { nodes { number at actor action target outcome } } }`

const CREATE_WEBHOOK = `mutation CreateWebhook { createWebhook(input: { url: "https://192.0.2.1/hook" }) {
  outcome webhook { url active } } }`

const WEBHOOKS = `query Webhooks { webhooks { nodes { url active createdBy createdAt
  deliveries { nodes { version state attempts { number status } } } } } }`

const HISTORY = `query History {
  graph { version digest versions { nodes { version publishedAt } }
    diff(from: 1, to: 2) { nodes { document change fields { path before after } } } }
  concept(id: "driver:cambered-roads") { name history { nodes { version revision } } }
  article(slug: "hip-pain-in-runners") { title history { nodes { version revision } } } }`
