import { Document, isNode, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import type { StringifyContext } from 'yaml/util'
import { textTag, WIDTH } from './write-text.ts'

/**
 * What a field may hold. A list of words or numbers is on one line where it fits; undefined leaves
 * the field out.
 */
export type YamlField = string | number | boolean | readonly (string | number)[] | Node | undefined
export type YamlFields = Iterable<readonly [name: string, value: YamlField]>

/** A YAML text of these fields, in this order. Reading it back gives the same values. */
export function writeYaml(fields: YamlFields): string {
  const document = new Document(blockMap(fields), {
    schema: 'core',
    customTags: (tags) => tags.map((tag) => (typeof tag === 'object' && tag.tag === textTag.tag ? textTag : tag)),
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

/** One field per line. */
export function blockMap(fields: YamlFields): YAMLMap {
  const map = new YAMLMap()
  map.items = pairsOf(fields)
  return map
}

/** One item per line; undefined where there is none. */
export function blockList(items: readonly Node[]): YAMLSeq | undefined {
  if (items.length === 0) return undefined
  const list = new YAMLSeq()
  list.items = [...items]
  return list
}

/**
 * All fields on one line or, where they do not fit, on two: the first `lead` of them, then the
 * others.
 */
export function flowMap(lead: number, fields: YamlFields): YAMLMap {
  const map = new FlowMap()
  map.items = pairsOf(fields)
  map.lead = lead
  return map
}

/** Text in double quotes, whether YAML needs them or not. */
export function quoted(text: string): Scalar<string> {
  const scalar = new Scalar(text)
  scalar.type = Scalar.QUOTE_DOUBLE
  return scalar
}

/** Text that is always a block, so that editing it never moves it. */
export function prose(text: string): Scalar<string> {
  const scalar = new Scalar(text)
  scalar.type = Scalar.BLOCK_FOLDED
  return scalar
}

/** The list, or undefined where leaving it out means the same. */
export const unlessEmpty = <Item>(list: readonly Item[]): readonly Item[] | undefined =>
  list.length === 0 ? undefined : list

const pairsOf = (fields: YamlFields): Pair<Node, Node>[] =>
  [...fields].flatMap(([name, value]) => (value === undefined ? [] : [new Pair(new Scalar(name), nodeOf(value, name))]))

function nodeOf(value: string | number | boolean | readonly (string | number)[] | Node, name: string): Node {
  if (isNode(value)) return value
  if (typeof value !== 'object') return new Scalar(value)
  const list = new WordList()
  list.items = value.map((item) => new Scalar(item))
  list.before = name.length + 2
  return list
}

// The library breaks flow collections at another width, and then puts every item on a line of its
// own.

class FlowMap extends YAMLMap<Node, Node> {
  lead = 0

  override toString(ctx?: StringifyContext): string {
    if (ctx === undefined) return super.toString()
    const fields = this.items.map((pair) => pair.toString({ ...ctx, inFlow: true }))
    const line = `{ ${fields.join(', ')} }`
    if (ctx.indent.length + line.length <= WIDTH) return line
    return `{ ${fields.slice(0, this.lead).join(', ')},\n${ctx.indent}  ${fields.slice(this.lead).join(', ')} }`
  }
}

class WordList extends YAMLSeq<Scalar> {
  /** How many columns are before it on its line, without the indent of the line. */
  before = 0

  override toString(ctx?: StringifyContext): string {
    this.flow = true
    const line = super.toString(ctx)
    if (ctx === undefined || ctx.indent.length - 2 + this.before + line.length <= WIDTH) return line
    this.flow = false
    return super.toString(ctx)
  }
}
