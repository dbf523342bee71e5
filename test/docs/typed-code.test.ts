import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { callerIn } from '../../src/docs/caller.ts'
import { typedCodeOf } from '../../src/docs/typed-code.ts'

const root = new URL('../../', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, root), 'utf8')
const typedCode = typedCodeOf(read('schema.graphql'))

/** The queries that stand beside an answer; `told-answers.test.ts` runs their TypeScript. */
const exchanges = ['README.md', 'editing', 'causal-graphs', 'importing', 'webhooks'].flatMap((page) =>
  [
    ...read(page.includes('.') ? page : `docs/${page}.md`).matchAll(
      /\n(\S[^\n]*)\n\n```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g,
    ),
  ].map(([, line = '', query = '', answer = '']) => ({ caller: callerIn(line), query, answer })),
)

test('the TypeScript of every query compiles, sends the query as it is, and its type admits the answer', () => {
  expect(exchanges.length).toBeGreaterThan(60)
  const files = new Map<string, string>()
  for (const [index, { caller, query, answer }] of exchanges.entries()) {
    const code = typedCode(query, caller)
    expect(code).not.toBeNull()
    const sent = /<Answer, \{\}>\(`([\s\S]*?)`\)/.exec(code ?? '')?.[1]
    expect(sent).toBe(query.trim().replaceAll(/[\\`]|\$\{/g, '\\$&'))
    // In the guide, "..." stands for anything, so only its answers without that have types to check.
    const told = /"\.\.\."|"\$|"errors"/.test(answer) ? '' : `const told: Answer = ${answer}\nconsole.log(told)\n`
    const client = new URL('src/client/index.ts', root).pathname
    files.set(
      `${root.pathname}test/.scratch/typed-${index}.ts`,
      `${code?.replace("'aetia-client'", `'${client}'`)}${told}`,
    )
  }
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.esnext.d.ts', 'lib.dom.d.ts'],
    types: ['node'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
  }
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (file) => files.has(file) || fileExists(file)
  host.readFile = (file) => files.get(file) ?? readFile(file)
  host.getSourceFile = (file, ...rest) => {
    const text = files.get(file)
    return text === undefined ? getSourceFile(file, ...rest) : ts.createSourceFile(file, text, ts.ScriptTarget.ESNext)
  }
  const program = ts.createProgram([...files.keys()], options, host)
  const problems = [...files.keys()]
    .flatMap((file) => program.getSemanticDiagnostics(program.getSourceFile(file)))
    .map(
      ({ file, messageText }) => `${file?.fileName.slice(-12)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    )
  expect(problems).toEqual([])
})

test('a subscription and a query with variables have none', () => {
  expect(typedCode('subscription { graphPublished { version } }')).toBeNull()
  expect(typedCode('query ($id: ID!) { concept(id: $id) { name } }')).toBeNull()
})
