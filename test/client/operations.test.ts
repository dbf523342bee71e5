import { readdirSync, readFileSync } from 'node:fs'
import {
  buildSchema,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  Lexer,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  Source,
  TokenKind,
  validate,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import * as everyOperation from '../../src/client/every-operation.ts'
import * as generated from '../../src/client/generated/operations.ts'
import { createClient, createClientWith, createEditingClient } from '../../src/client/index.ts'
import { fakeFetch, jsonAnswer } from './fake-fetch.ts'

/** The limits that a server sets when nothing else is said. */
const MAX_TOKENS = 1000
const MAX_DEPTH = 12
const MAX_BYTES = 16_000

const root = new URL('../../', import.meta.url)
const folder = new URL('src/client/operations/', root)
const schema = buildSchema(readFileSync(new URL('schema.graphql', root), 'utf8'))

const files = readdirSync(folder).filter((name) => name.endsWith('.graphql') && name !== 'fragments.graphql')
const camelCase = (fileName: string) =>
  fileName.replace('.graphql', '').replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())

/** What goes over the wire: the generated text, fragments included. */
const sent = Object.entries(generated)
  .filter(([name]) => name.endsWith('Document'))
  .map(([name, document]) => ({ name: name.replace(/Document$/, ''), text: String(document) }))

const operationOf = (document: DocumentNode): OperationDefinitionNode => {
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('a document without an operation')
  return operation
}

function tokensIn(text: string): number {
  const lexer = new Lexer(new Source(text))
  let count = 0
  while (lexer.advance().kind !== TokenKind.EOF) count += 1
  return count
}

/** Fields one below the other, with fragments written out. */
function depthOf(document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  const depth = (set: SelectionSetNode | undefined): number =>
    Math.max(
      0,
      ...(set?.selections ?? []).map((selection) => {
        if (selection.kind === Kind.FIELD) return 1 + depth(selection.selectionSet)
        if (selection.kind === Kind.INLINE_FRAGMENT) return depth(selection.selectionSet)
        return depth(fragments.get(selection.name.value)?.selectionSet)
      }),
    )
  return depth(operationOf(document).selectionSet)
}

describe('each operation', () => {
  test.each(sent)('$name is valid against the schema', ({ text }) => {
    expect(validate(schema, parse(text))).toEqual([])
  })

  test.each(sent)('$name stays within the limits of a server', ({ text }) => {
    expect(tokensIn(text)).toBeLessThanOrEqual(MAX_TOKENS)
    expect(depthOf(parse(text))).toBeLessThanOrEqual(MAX_DEPTH)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MAX_BYTES)
  })

  test.each(sent)('$name says by its name whether it writes', ({ name, text }) => {
    const writes =
      /^(?:Create|Stage|Unstage|RevertVersion|RenameDocument|Submit|Withdraw|SendBack|Discard|Rebase|Approve|Publish|ReviewDocument|Plan|Keep|Delete|Assign|RequestChanges|RequestPasswordReset|ResetPassword|SignIn|AddPasskey|BeginPasskey|SignOut|Complete|Connect|Confirm|Enrol|Disable|EndSession|Remove|CommentOn|Reply|Schedule|Unschedule|Resolve|Reopen|Set|Revoke|Mark)/.test(
        name,
      )
    expect(operationOf(parse(text)).operation === 'mutation').toBe(writes)
  })
})

/** What clients leave out unless it is chosen. */
const ACCOUNT_PAGES = [
  'addPasskey',
  'beginPasskey',
  'beginPasskeySignIn',
  'completePasskeySignIn',
  'completeSignOn',
  'confirmMail',
  'confirmSecondFactor',
  'connectSignOn',
  'disableSecondFactor',
  'endSession',
  'enrolSecondFactor',
  'passkeys',
  'removePasskey',
  'removeUser',
  'requestPasswordReset',
  'resetPasswordByMail',
  'sessions',
  'signOnOptions',
  'signOut',
]

describe('each operation file', () => {
  test.each(files)('%s is a function of the client, and what it sends is that operation', async (file) => {
    const { fetch, seen } = fakeFetch(() => jsonAnswer({ data: {} }))
    const options = { url: 'http://aetia.test/graphql', fetch }
    const name = camelCase(file)
    const whole = createEditingClient(options)
    // Those of account pages are functions to be chosen.
    const chosen = Object.fromEntries(Object.entries(everyOperation).filter(([its]) => its === name))
    const client = ACCOUNT_PAGES.includes(name)
      ? (createClientWith(chosen as Pick<typeof everyOperation, 'graph'>, options) as unknown as typeof whole)
      : whole
    expect(name in whole).toBe(!ACCOUNT_PAGES.includes(name))
    expect(Object.keys(client)).toContain(name)
    // The fake answer holds nothing, so some calls reject; what was sent is the matter.
    const called =
      name === 'graphPublished'
        ? client.graphPublished({ since: 1 }).next()
        : name === 'activityHappened'
          ? client.activityHappened({ since: '2026-11-30T00:00:00Z' }).next()
          : client[name as 'graph']()
    await (called as Promise<unknown>).catch(() => undefined)
    const operation = operationOf(parse(seen[0]?.query ?? ''))
    expect(operation.name?.value.toLowerCase()).toBe(name.toLowerCase())
  })

  test.each(files)('%s says at its top what it is for, and holds one operation', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8')
    expect(text).toMatch(/^# [A-Z].*\n(?:# .*\n)*# Answer \w+[:.]/)
    expect(parse(text).definitions.map(({ kind }) => kind)).toEqual([Kind.OPERATION_DEFINITION])
  })
})

test('every function of the client that asks something of its own has its operation file', () => {
  const client = createEditingClient({ url: 'http://aetia.test/graphql' })
  const others = ['execute', 'at', 'withPreview']
  expect(Object.keys(client).sort()).toEqual(
    [...files.map(camelCase).filter((name) => !ACCOUNT_PAGES.includes(name)), ...others].sort(),
  )
})

test('a client for readers has every query that needs no right, and a client for editors all the rest', () => {
  const needsRight = (file: string) => {
    const text = readFileSync(new URL(file, folder), 'utf8')
    return /^mutation/m.test(text) || /\bNeeds\s(?:# )?[A-Z_]+/.test(text)
  }
  const readers = Object.keys(createClient({ url: 'http://aetia.test/graphql' }))
  const expected = files.filter((file) => !needsRight(file) && !ACCOUNT_PAGES.includes(camelCase(file))).map(camelCase)
  expect(readers.sort()).toEqual([...expected, 'execute', 'at', 'withPreview'].sort())
})

test('each operation can also be chosen for a client of its own', () => {
  expect(Object.keys(everyOperation).sort()).toEqual(files.map(camelCase).sort())
})

test('every subscription of the schema is followed by a function', () => {
  const subscriptions = Object.keys(schema.getSubscriptionType()?.getFields() ?? {})
  expect(Object.keys(createEditingClient({ url: 'http://aetia.test/graphql' }))).toEqual(
    expect.arrayContaining(subscriptions),
  )
})

test('the guide lists every function of the client', () => {
  const guide = readFileSync(new URL('docs/client.md', root), 'utf8')
  const listed = [...guide.matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(\w+)/g)].map(([, name]) => name),
  )
  const functions = Object.keys(createEditingClient({ url: 'http://aetia.test/graphql' }))
  expect(functions.filter((name) => !listed.includes(name))).toEqual([])
})

test('every fragment is used', () => {
  const fragments = parse(readFileSync(new URL('fragments.graphql', folder), 'utf8')).definitions
  const all = sent.map(({ text }) => text).join('\n')
  for (const fragment of fragments)
    if (fragment.kind === Kind.FRAGMENT_DEFINITION) expect(all).toContain(`fragment ${fragment.name.value} on`)
})

test('the generated documents equal the files', () => {
  for (const file of files) {
    const operation = operationOf(parse(readFileSync(new URL(file, folder), 'utf8')))
    const text = sent.find(({ name }) => name === operation.name?.value)?.text ?? ''
    expect(normal(operationOf(parse(text)))).toEqual(normal(operation))
  }
})

/** An operation without the places its words stood at. */
const normal = (operation: OperationDefinitionNode): unknown =>
  JSON.parse(JSON.stringify(operation, (key, value) => (key === 'loc' ? undefined : value)))
