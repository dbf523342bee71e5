import { globSync, readFileSync } from 'node:fs'
import {
  createSourceFile,
  forEachChild,
  isBinaryExpression,
  isCallExpression,
  isCaseClause,
  isPropertyAssignment,
  isPropertySignature,
  isStringLiteral,
  type Node,
  ScriptTarget,
  type SourceFile,
  SyntaxKind,
} from 'typescript'
import { expect, test } from 'vitest'
import { CHANGESET_STATES } from '../../src/content/lifecycle/changeset.ts'

const STATES: ReadonlySet<string> = new Set(CHANGESET_STATES)

/**
 * The table itself, the list of states, tables of the database as they were released, and what is
 * generated.
 */
const NAMES_STATES =
  /^src\/(content\/lifecycle\/(workflow|changeset)\.ts|storage\/migrations\/|(api|agents)\/generated\/|client\/)/

/** Words that only look like a state: outcomes of a publish that are listed, and a verdict. */
const LABELS: ReadonlySet<string> = new Set([
  "src/api/access/audited-mutations.ts 'PUBLISHED'",
  "src/api/generate/outcome-fields.ts 'PUBLISHED'",
  "src/app/seed/seed-changesets.ts 'PUBLISHED'",
  "src/content/review/verdict.ts 'APPROVED'",
])

/** Whether a literal is an outcome: what came of a publish, or of a preview. */
function isOutcome(literal: Node, source: SourceFile): boolean {
  const named = (node: Node | undefined) => node !== undefined && /\boutcome$/i.test(node.getText(source))
  for (let at = literal; at.parent; at = at.parent) {
    const { parent } = at
    if (isPropertyAssignment(parent) || isPropertySignature(parent)) return named(parent.name)
    if (isBinaryExpression(parent)) return named(parent.left === at ? parent.right : parent.left)
    if (isCaseClause(parent)) return named(parent.parent.parent.expression)
    if (isCallExpression(parent)) return false
  }
  return false
}

/** Every place in a file that names a state of changesets in code. */
function statesNamedIn(file: string, text: string): string[] {
  const source = createSourceFile(file, text, ScriptTarget.Latest, true)
  const found: string[] = []
  const look = (node: Node): void => {
    const isNamed = isStringLiteral(node) || node.kind === SyntaxKind.NoSubstitutionTemplateLiteral
    if (isNamed && STATES.has((node as { readonly text?: string } & Node).text ?? '') && !isOutcome(node, source))
      found.push(`${file} ${node.getText(source)}`)
    forEachChild(node, look)
  }
  look(source)
  return found.filter((place) => !LABELS.has(place))
}

test('no file but the table of the workflow decides anything by the name of a state', () => {
  const files = globSync('src/**/*.ts').map((file) => file.replaceAll('\\', '/'))
  expect(files.length).toBeGreaterThan(500)
  const found = files
    .filter((file) => !NAMES_STATES.test(file))
    .flatMap((file) => statesNamedIn(file, readFileSync(file, 'utf8')))
  expect(found, 'Ask the table: transitionOf, isOpen, statesFor, stepOf, APPROVED_STATE').toEqual([])
})

test.each([
  ["if (changeset.state === 'DRAFT') edit()", 1],
  ["if ('APPROVED' !== state) return", 1],
  ["const open = ['DRAFT', 'SUBMITTED'] as const", 2],
  ["await store.step(id, { kind: 'DISCARDED', to: 'DISCARDED' }, act)", 2],
  ["switch (state) { case 'PUBLISHED': }", 1],
  ['if (move(`DRAFT`)) go()', 1],
  ["if (result.outcome === 'PUBLISHED') return { outcome: 'DISCARDED' }", 0],
  ["switch (preview.outcome) { case 'PUBLISHED': }", 0],
  ["type Done = { readonly outcome: 'PUBLISHED' | 'REPEATED' }", 0],
])('%s names a state %i times', (code, count) => {
  expect(statesNamedIn('some.ts', code)).toHaveLength(count)
})
