import { expect } from 'vitest'
import type { Role } from '../../src/accounts/rights.ts'
import type { Answer, EditingServer } from '../start-editing-server.ts'

// What the stories of editors are told with: mutations by role, each answered by its payload.

const CHANGESET = 'changeset { id title state author revision publishAt publishedVersion }'
const VIOLATIONS = 'violations { code document path message }'
const FIELDS = 'fields { path before after }'
const PAYLOAD = `{ outcome approvalKept ${CHANGESET} ${VIOLATIONS} conflicts { document basedOn current base yours theirs ${FIELDS} } }`

const MUTATIONS = {
  createChangeset: `mutation ($title: String!) { it: createChangeset(input: { title: $title }) ${PAYLOAD} }`,
  stageEdits: `mutation ($changeset: ID!, $edits: [EditInput!]!, $message: String! = "") {
    it: stageEdits(input: { changeset: $changeset, edits: $edits, message: $message }) ${PAYLOAD} }`,
  unstageEdits: `mutation ($id: ID!, $basedOn: Int!, $documents: [ID!]!) {
    it: unstageEdits(input: { id: $id, basedOn: $basedOn, documents: $documents }) ${PAYLOAD} }`,
  commentOnChangeset: `mutation ($id: ID!, $message: String!, $document: ID) {
    it: commentOnChangeset(input: { id: $id, message: $message, document: $document }) ${PAYLOAD} }`,
  submitChangeset: `mutation ($id: ID!, $basedOn: Int!, $message: String! = "") {
    it: submitChangeset(input: { id: $id, basedOn: $basedOn, message: $message }) ${PAYLOAD} }`,
  withdrawChangeset: `mutation ($id: ID!, $basedOn: Int!, $message: String! = "") {
    it: withdrawChangeset(input: { id: $id, basedOn: $basedOn, message: $message }) ${PAYLOAD} }`,
  approveChangeset: `mutation ($id: ID!, $basedOn: Int!, $message: String! = "") {
    it: approveChangeset(input: { id: $id, basedOn: $basedOn, message: $message }) ${PAYLOAD} }`,
  requestChanges: `mutation ($id: ID!, $basedOn: Int!, $message: String!) {
    it: requestChanges(input: { id: $id, basedOn: $basedOn, message: $message }) ${PAYLOAD} }`,
  sendBackChangeset: `mutation ($id: ID!, $basedOn: Int!, $message: String!) {
    it: sendBackChangeset(input: { id: $id, basedOn: $basedOn, message: $message }) ${PAYLOAD} }`,
  discardChangeset: `mutation ($id: ID!, $basedOn: Int!, $message: String! = "") {
    it: discardChangeset(input: { id: $id, basedOn: $basedOn, message: $message }) ${PAYLOAD} }`,
  rebaseChangeset: `mutation ($id: ID!, $basedOn: Int!, $resolutions: [ResolutionInput!]! = []) {
    it: rebaseChangeset(input: { id: $id, basedOn: $basedOn, resolutions: $resolutions }) ${PAYLOAD} }`,
  renameDocument: `mutation ($from: ID!, $to: ID!, $changeset: ID, $message: String! = "") {
    it: renameDocument(input: { from: $from, to: $to, changeset: $changeset, message: $message }) ${PAYLOAD} }`,
  revertVersion: `mutation ($version: Int!, $resolutions: [ResolutionInput!]! = []) {
    it: revertVersion(input: { version: $version, resolutions: $resolutions }) ${PAYLOAD} }`,
  publishChangeset: `mutation ($id: ID!, $basedOn: Int!, $idempotencyKey: String) {
    it: publishChangeset(input: { id: $id, basedOn: $basedOn, idempotencyKey: $idempotencyKey }) {
      outcome publication { version digest } ${CHANGESET} ${VIOLATIONS} moved { document base published ${FIELDS} } } }`,
  scheduleChangeset: `mutation ($id: ID!, $basedOn: Int!, $at: DateTime!) {
    it: scheduleChangeset(input: { id: $id, basedOn: $basedOn, at: $at }) ${PAYLOAD} }`,
  unscheduleChangeset: `mutation ($id: ID!, $basedOn: Int!) { it: unscheduleChangeset(input: { id: $id, basedOn: $basedOn }) ${PAYLOAD} }`,
} as const

export type MutationName = keyof typeof MUTATIONS

/** Asks for a mutation and answers with everything that comes. */
export const ask = (server: EditingServer, name: MutationName, variables: object, as: Role): Promise<Answer> =>
  server.ask(MUTATIONS[name], variables, as)

/** The payload of a mutation that is answered. */
export async function done(server: EditingServer, name: MutationName, variables: object, as: Role = 'PUBLISHER') {
  const { body } = await ask(server, name, variables, as)
  expect(body.errors).toBeUndefined()
  return body.data.it
}

/** The error of a mutation that is refused, as `CODE message`. */
export async function refused(server: EditingServer, name: MutationName, variables: object, as: Role = 'PUBLISHER') {
  const { body } = await ask(server, name, variables, as)
  expect(body.data?.it ?? null).toBeNull()
  return `${body.errors[0].extensions.code} ${body.errors[0].message}`
}

/** What a query is answered. */
export async function asked(server: EditingServer, query: string, variables: object = {}, as: Role = 'PUBLISHER') {
  const { body } = await server.ask(query, variables, as)
  expect(body.errors).toBeUndefined()
  return body.data
}

/** The published content of a document, in the form of an input. */
export const contentOf = async (server: EditingServer, id: string) =>
  (await asked(server, 'query ($id: ID!) { document(id: $id) { content } }', { id })).document.content

/** The number of the published revision of a document. */
export const publishedRevision = async (server: EditingServer, id: string): Promise<number> =>
  (await asked(server, 'query ($id: ID!) { document(id: $id) { publishedRevision } }', { id })).document
    .publishedRevision

/** An edit that changes some fields of what is published. */
export async function changed(server: EditingServer, id: string, fields: object) {
  const [[type, document] = []] = [Object.entries(await contentOf(server, id))[0]]
  return {
    basedOn: await publishedRevision(server, id),
    document: { [type ?? '']: { ...(document as object), ...fields } },
  }
}

/** A new changeset with these edits in it; answers with its id and the payload of staging them. */
export async function draft(server: EditingServer, edits: readonly object[], as: Role = 'AUTHOR') {
  const id: string = (await done(server, 'createChangeset', { title: 'A draft' }, as)).changeset.id
  const staged = await done(server, 'stageEdits', { changeset: id, edits }, as)
  return { id, staged }
}

/** Hands in and approves a draft; answers with the revision to publish it on. */
export async function approve(server: EditingServer, id: string, basedOn: number): Promise<number> {
  const submitted = await done(server, 'submitChangeset', { id, basedOn }, 'AUTHOR')
  expect(submitted.outcome).toBe('DONE')
  const approved = await done(server, 'approveChangeset', { id, basedOn: submitted.changeset.revision }, 'PUBLISHER')
  expect(approved.outcome).toBe('DONE')
  return approved.changeset.revision
}

/** Stages, hands in, approves and publishes edits; answers with the payload of the publish. */
export async function publish(server: EditingServer, edits: readonly object[]) {
  const { id, staged } = await draft(server, edits)
  expect(staged.outcome).toBe('DONE')
  const basedOn = await approve(server, id, staged.changeset.revision)
  return done(server, 'publishChangeset', { id, basedOn })
}

/** The digest of the newest version. */
export const digest = async (server: EditingServer): Promise<string> =>
  (await asked(server, '{ graph { digest } }')).graph.digest
