import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'

const COLLECTIONS = ['Map', 'Set', 'WeakMap', 'WeakSet', 'LRUCache']
const CONSTANT_TYPES = ['ReadonlyMap', 'ReadonlySet']

/**
 * What of a module can change after it was loaded, and so would be shared by all that use it:
 * variables that are no constants, and collections that are not declared as read-only.
 */
function stateOf(text: string): string[] {
  const found: string[] = []
  const file = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true)
  const collectionsIn = (node: ts.Node): boolean =>
    !ts.isFunctionLike(node) &&
    ((ts.isNewExpression(node) && COLLECTIONS.includes(node.expression.getText())) ||
      ts.forEachChild(node, (child) => collectionsIn(child) || undefined) === true)
  const typeOf = (type: ts.TypeNode | undefined) =>
    type && ts.isTypeReferenceNode(type) ? type.typeName.getText() : ''
  for (const statement of file.statements) {
    if (ts.isClassDeclaration(statement))
      for (const member of statement.members)
        if (ts.isPropertyDeclaration(member) && /\bstatic\b/.test(member.getText()) && collectionsIn(member))
          found.push(member.name.getText())
    if (!ts.isVariableStatement(statement)) continue
    const isConstant = (statement.declarationList.flags & ts.NodeFlags.Const) !== 0
    for (const { name, type, initializer } of statement.declarationList.declarations) {
      const isCollection = initializer !== undefined && ts.isNewExpression(initializer) && collectionsIn(initializer)
      const isHidden = initializer !== undefined && !isCollection && hides(initializer)
      if (!isConstant || isHidden || (isCollection && !CONSTANT_TYPES.includes(typeOf(type))))
        found.push(name.getText())
    }
  }
  return found

  /**
   * Whether a weak collection or a cache is made somewhere inside an expression that runs when the
   * module is loaded.
   */
  function hides(node: ts.Node): boolean {
    if (ts.isFunctionLike(node)) return false
    const isWeak = ts.isNewExpression(node) && ['WeakMap', 'WeakSet', 'LRUCache'].includes(node.expression.getText())
    return isWeak || ts.forEachChild(node, (child) => hides(child) || undefined) === true
  }
}

test('no module of src holds state of its own: what is remembered belongs to an object that somebody made', () => {
  const modules = globSync('src/**/*.ts', { exclude: ['src/**/generated/**', 'src/server/graphiql/**'] })
  expect(modules.length).toBeGreaterThan(500)
  const held = modules.flatMap((path) => stateOf(readFileSync(path, 'utf8')).map((name) => `${path}: ${name}`))
  expect(held).toEqual([])
})

test.each([
  ['let count = 0', ['count']],
  ['export let lastTurn: Promise<unknown> = Promise.resolve()', ['lastTurn']],
  ['const known = new WeakMap<object, string>()', ['known']],
  ['const parsed = new Map<string, number>()', ['parsed']],
  ['const caches = { answers: new LRUCache({ max: 2 }) }', ['caches']],
  ['class Counter { static readonly all = new Set<string>() }', ['all']],
  ["const NAMES: ReadonlyMap<string, number> = new Map([['a', 1]])", []],
  ['const unique = [...new Set([1, 1])]', []],
  ['function make() { let count = 0; const known = new WeakMap(); return { count, known } }', []],
  ['const make = () => new Map()', []],
])('in %s, that is %j', (text, expected) => {
  expect(stateOf(text)).toEqual(expected)
})
