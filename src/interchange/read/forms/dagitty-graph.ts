import { UnreadableTable } from '../files/unreadable-table.ts'
import { quotedName, quotedValue } from '../quoted.ts'

/** A graph as dagitty's text says it. */
export interface DagittyGraph {
  /** Whether the file calls it `graph` or `digraph`, whose arrows need not be causes. */
  readonly isPlain: boolean
  readonly variables: ReadonlyMap<string, DagittyVariable>
  readonly edges: readonly DagittyEdge[]
}

export interface DagittyVariable {
  readonly attributes: ReadonlyMap<string, string>
  readonly place: Place
}

/** An arrow; `from` causes `to` where it is `->`. */
export interface DagittyEdge {
  readonly from: string
  readonly to: string
  readonly arrow: Arrow
  readonly attributes: ReadonlyMap<string, string>
  readonly place: Place
}

type Arrow = '->' | '<->' | '--' | '@->' | '@--' | '@-@'

/** A piece of the text, with its line from 1 and its offset. */
export interface Place {
  readonly line: number
  readonly start: number
  readonly text: string
}

interface Token {
  readonly type: 'ID' | 'ARROW' | 'SIGN'
  readonly text: string
  readonly start: number
  readonly end: number
}

const TOKEN =
  /(?:[\s;\uFEFF]|#[^\n]*|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/)*(?:(?<arrow>@->|<-@|<->|->|<-|--@|@--|--|@-@)|(?<sign>[{}[\]=,+])|"(?<text>(?:[^"\\]|\\[\s\S])*)"|(?<word>-?[\p{L}\p{N}_.]+)|(?<end>$))/uy

const MAX_DEPTH = 100

/** The arrows that point to the left, and what they are from the other end. */
const TURNED: Readonly<Record<string, Arrow>> = { '<-': '->', '<-@': '@->', '--@': '@--' }
const TYPES = /^(?:graph|digraph|dag|pdag|mag|pag)$/i
/** Statements of these names are about how the graph is drawn. */
const OF_DRAWING: ReadonlySet<string> = new Set(['graph', 'node', 'edge'])

/**
 * Reads what dagitty reads: `dag { a [exposure] a -> b <-> c }` with chains and groups, with or
 * without its frame. The older form is read too: variables, a blank line and their effects. Fails
 * with `UnreadableTable`, which names the line.
 */
export function dagittyGraph(text: string): DagittyGraph {
  const older = olderForm(text)
  if (older !== undefined) return older
  const tokens = tokensOf(text)
  const variables = new Map<string, { attributes: Map<string, string>; place: Place }>()
  const edges: DagittyEdge[] = []
  const lineOf = linesOf(text)
  let at = 0
  let depth = 0

  const placeOf = (from: Token, to: Token): Place => ({
    line: lineOf(from.start),
    start: from.start,
    text: text.slice(from.start, to.end),
  })
  const is = (sign: string, ahead = 0) => tokens[at + ahead]?.type === 'SIGN' && tokens[at + ahead]?.text === sign
  const failed = (expected: string): never => {
    const token = tokens[at]
    const found = token === undefined ? 'the end' : quotedValue(token.text)
    throw new UnreadableTable(`Line ${lineOf(token?.start ?? text.length)}: expected ${expected}, not ${found}.`)
  }
  const taken = (expected: string): Token => {
    const token = tokens[at]
    if (token?.type !== 'ID') return failed(expected)
    at++
    return token
  }

  function variable(token: Token) {
    const known = variables.get(token.text)
    if (known) return known
    const added = { attributes: new Map<string, string>(), place: placeOf(token, token) }
    variables.set(token.text, added)
    return added
  }

  /** `[exposure, pos="0,1"]`; none where there is no bracket. */
  function attributeList(): Map<string, string> {
    const attributes = new Map<string, string>()
    while (is('[')) {
      at++
      while (!is(']')) {
        const name = taken('the name of an attribute or "]"')
        let value = 'true'
        if (is('=')) {
          at++
          value = taken('the value of an attribute').text
        }
        attributes.set(name.text, value)
        if (is(',')) at++
      }
      at++
    }
    return attributes
  }

  /** A variable, or a group of them in braces; the variables that stand there. */
  function operand(): readonly Token[] {
    if (!is('{')) return [taken('the name of a variable')]
    if (++depth > MAX_DEPTH) failed(`at most ${MAX_DEPTH} groups in each other`)
    at++
    const group = statements()
    if (!is('}')) failed('"}"')
    at++
    depth--
    return group
  }

  function statement(): readonly Token[] {
    const first = tokens[at]
    if (first?.type === 'ID' && is('=', 1)) {
      at += 2
      taken('a value')
      return []
    }
    if (first?.type === 'ID' && first.text === 'subgraph') {
      at++
      if (tokens[at]?.type === 'ID' && is('{', 1)) at++
    }
    if (first?.type === 'ID' && OF_DRAWING.has(first.text) && is('[', 1)) {
      at++
      attributeList()
      return []
    }
    const met: Token[] = []
    const begun = edges.length
    let left = operand()
    let attributes = attributeList()
    for (;;) {
      met.push(...left)
      const arrow = tokens[at]
      if (arrow?.type !== 'ARROW') break
      mark(left, attributes)
      at++
      const right = operand()
      attributes = attributeList()
      for (const from of left) for (const to of right) edges.push(edgeOf(from, arrow, to))
      left = right
    }
    if (edges.length === begun || left.length === 0) mark(met, attributes)
    else if (tokens[at - 1]?.text === ']')
      for (let index = begun; index < edges.length; index++) {
        const edge = edges[index] as DagittyEdge
        edges[index] = { ...edge, attributes }
      }
    for (const token of met) variable(token)
    return met
  }

  function mark(tokensMarked: readonly Token[], attributes: ReadonlyMap<string, string>): void {
    for (const token of tokensMarked) {
      const its = variable(token)
      for (const [name, value] of attributes) its.attributes.set(name, value)
    }
  }

  function edgeOf(left: Token, arrow: Token, right: Token): DagittyEdge {
    const isTurned = TURNED[arrow.text] !== undefined
    const [from, to] = isTurned ? [right, left] : [left, right]
    const end = right.start > arrow.start ? right : arrow
    const place = left.end <= arrow.start && arrow.start - left.end < 80 ? placeOf(left, end) : placeOf(arrow, arrow)
    const kind = TURNED[arrow.text] ?? (arrow.text as Arrow)
    return { from: from.text, to: to.text, arrow: kind, attributes: new Map(), place }
  }

  function statements(): readonly Token[] {
    const met: Token[] = []
    while (at < tokens.length && !is('}')) met.push(...statement())
    return met
  }

  if (tokens[at]?.text.toLowerCase() === 'strict') at++
  const type = tokens[at]?.text.toLowerCase() ?? ''
  const isFramed = TYPES.test(type) && (is('{', 1) || (tokens[at + 1]?.type === 'ID' && is('{', 2)))
  if (isFramed) at += is('{', 1) ? 2 : 3
  statements()
  if (isFramed) {
    if (!is('}')) failed('"}"')
    at++
  }
  if (at < tokens.length) failed('the end')
  return { isPlain: isFramed && /graph$/.test(type), variables, edges }
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  const pattern = new RegExp(TOKEN.source, TOKEN.flags)
  for (;;) {
    const from = pattern.lastIndex
    const found = pattern.exec(text)
    if (found === null)
      throw new UnreadableTable(`Line ${lineAt(text, from)}: it is no graph of dagitty from there on.`)
    const { arrow, sign, text: quoted, word, end } = found.groups ?? {}
    if (end !== undefined) return tokens
    const own = arrow ?? sign ?? word ?? `"${quoted}"`
    const place = { start: pattern.lastIndex - own.length, end: pattern.lastIndex }
    if (arrow !== undefined) tokens.push({ type: 'ARROW', text: arrow, ...place })
    else if (sign !== undefined) tokens.push({ type: 'SIGN', text: sign, ...place })
    else tokens.push({ type: 'ID', text: word ?? unescaped(quoted ?? ''), ...place })
  }
}

/** A backslash before a quote stands for it, and before the end of a line for nothing. */
const unescaped = (text: string): string => text.replace(/\\(?:"|\r?\n)/g, (part) => (part === '\\"' ? '"' : ''))

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}

/** The line of any offset, from 1. */
function linesOf(text: string): (offset: number) => number {
  const ends: number[] = []
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at)
  return (offset) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low + 1
  }
}

/** What the marks of variables mean in the older form. */
const MARKS: Readonly<Record<string, string>> = {
  E: 'exposure',
  O: 'outcome',
  A: 'adjusted',
  U: 'latent',
  S: 'selected',
}
const OLDER_VARIABLE = /^(?<name>\S.*?)[ \t]+(?<marks>[EOAUSW\d.]+)(?:[ \t]+@(?<pos>-?[\d.]+,[ \t]*-?[\d.]+))?$/

/** `a E @0,0` for each variable, a blank line, and `a b c` for a variable and its effects. */
function olderForm(text: string): DagittyGraph | undefined {
  const lines = text.split('\n').map((line) => line.replace('\uFEFF', '').trimEnd())
  const first = lines.findIndex((line) => line !== '')
  if (!OLDER_VARIABLE.test(lines[first]?.trim() ?? '') || /->|<-|\{/.test(text)) return undefined
  const starts: number[] = []
  let start = 0
  for (const line of text.split('\n')) {
    starts.push(start)
    start += line.length + 1
  }
  const placeOf = (index: number): Place => ({
    line: index + 1,
    start: (starts[index] ?? 0) + (text.slice(starts[index]).search(/\S/) || 0),
    text: lines[index]?.trim() ?? '',
  })
  const variables = new Map<string, DagittyVariable>()
  let at = first
  for (; at < lines.length && lines[at] !== ''; at++) {
    const { name, marks = '', pos } = OLDER_VARIABLE.exec(lines[at]?.trim() ?? '')?.groups ?? {}
    if (name === undefined) throw new UnreadableTable(`Line ${at + 1}: expected a variable, its mark and its place.`)
    const attributes = new Map<string, string>()
    for (const mark of marks) if (MARKS[mark] !== undefined) attributes.set(MARKS[mark], 'true')
    if (pos !== undefined) attributes.set('pos', pos)
    variables.set(decodedName(name), { attributes, place: placeOf(at) })
  }
  const names = [...variables.keys()]
  const rows = lines.slice(at).filter((line) => line.trim() !== '')
  const isMatrix = rows.length > 0 && rows.every((row) => /^[\s01]+$/.test(row)) && !names.includes('1')
  const arrows: DagittyEdge[] = []
  let row = 0
  for (; at < lines.length; at++) {
    const parts = lines[at]?.trim().split(/\s+/) ?? []
    if (parts[0] === '') continue
    const ends = isMatrix
      ? [names[row++] ?? '', ...names.filter((_, column) => parts[column] === '1')]
      : namesIn(parts, variables, at + 1)
    const [from = '', ...to] = ends
    for (const end of to) arrows.push({ from, to: end, arrow: '->', attributes: new Map(), place: placeOf(at) })
  }
  return { isPlain: false, variables, edges: bidirected(arrows) }
}

/** Names may have spaces: the shortest row of parts that is a variable is one. */
function namesIn(parts: readonly string[], variables: ReadonlyMap<string, unknown>, line: number): string[] {
  const names: string[] = []
  let name = ''
  for (const part of parts) {
    if (name === '' && part.startsWith('@')) continue
    name = name === '' ? part : `${name} ${part}`
    if (!variables.has(decodedName(name))) continue
    names.push(decodedName(name))
    name = ''
  }
  if (name !== '') throw new UnreadableTable(`Line ${line}: ${quotedName(name)} is none of the variables.`)
  return names
}

/** Arrows both ways mean a cause in common there. */
function bidirected(arrows: readonly DagittyEdge[]): readonly DagittyEdge[] {
  const both = new Set(arrows.map(({ from, to }) => JSON.stringify([from, to])))
  return arrows.flatMap((edge) => {
    if (!both.has(JSON.stringify([edge.to, edge.from]))) return edge
    return edge.from < edge.to ? { ...edge, arrow: '<->' as const } : []
  })
}

function decodedName(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
