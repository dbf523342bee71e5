import { isCollection, isMap, isScalar, LineCounter, type Node, type Pair, parseDocument, visit } from 'yaml'
import type { Path } from '../violation.ts'

/** A parsed YAML text that still knows the line of each of its values. */
export interface YamlFile {
  readonly value: unknown
  /** The line of the value at the path, or of the nearest part around it that exists. */
  lineOf(path: Path): number
  readonly problems: readonly { readonly line: number; readonly message: string }[]
}

/** Parses YAML 1.2 core. `firstLine` is the line of the file on which the text starts. */
export function parseYaml(text: string, firstLine = 1): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: true })
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1
  const problems = [...document.errors, ...document.warnings].map((problem) => ({
    line: lineAt(problem.pos[0]),
    message: problem.message.split('\n', 1)[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? 'not YAML',
  }))
  let value: unknown
  try {
    // Such a key would be passed over silently where a map may have any keys.
    const refuseProto = (_: unknown, { key }: Pair) => {
      if (!isScalar(key) || key.value !== '__proto__') return
      problems.push({ line: lineAt(key.range?.[0] ?? 0), message: '"__proto__" cannot be a key' })
    }
    if (problems.length === 0) visit(document, { Pair: refuseProto })
    value = problems.length === 0 ? document.toJS({ maxAliasCount: 100 }) : undefined
  } catch (error) {
    problems.push({ line: firstLine, message: error instanceof Error ? error.message : 'not YAML' })
  }
  return { value, problems, lineOf: (path) => lineAt(offsetOf(document.contents, path)) }
}

function offsetOf(root: Node | null, path: Path): number {
  let offset = root?.range?.[0] ?? 0
  let node: unknown = root
  for (const part of path) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find((item) => isScalar(item.key) && String(item.key.value) === part)
      if (pair === undefined) return offset
      const key = pair.key as Node
      offset = key.range?.[0] ?? offset
      node = pair.value
    } else if (isCollection(node)) {
      node = node.items[Number(part)]
      offset = (node as Node | undefined)?.range?.[0] ?? offset
    } else return offset
  }
  return offset
}
