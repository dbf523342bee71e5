import { SaxesParser } from 'saxes'
import { UnreadableTable } from '../files/unreadable-table.ts'
import { type Field, FieldsRow } from './fields-row.ts'
import { graphRow } from './graph-row.ts'
import type { RecordOrder } from './record-rows.ts'
import type { TableRow } from './table-rows.ts'

/** The longest node or edge that is read, in UTF-16 code units. */
const MAX_ITEM = 8_388_608

/** A node or an edge that is open. */
interface Item {
  readonly role: 'NODES' | 'EDGES'
  readonly fields: Map<string, Field>
  /** Whether the edge has a direction. */
  readonly isDirected: boolean
  readonly line: number
  /** Where its tag starts in the file. */
  readonly start: number
}

/** An attribute that the head of the file declares. */
interface Declared {
  readonly name: string
  readonly of: string
  fallback: string
}

/**
 * The rows of GraphML or GEXF. Attributes are fields by their names, and defaults are filled in. No
 * more is kept than a chunk, one node or edge, and the declared attributes. Fails with
 * `UnreadableTable` where the file is no XML.
 */
export async function* xmlRows(
  head: Uint8Array,
  chunks: AsyncIterable<Uint8Array>,
  order: RecordOrder,
): AsyncGenerator<readonly TableRow[]> {
  const decoder = decoderOf(head)
  const parser = new SaxesParser({ position: true })
  const declared = new Map<string, Declared>()
  const open: Item[] = []
  let rows: TableRow[] = []
  let isDirected = true
  /** The default value or the field whose text is read. */
  let target: ((text: string) => void) | null = null
  let tag = { start: 0, line: 1 }
  let declaring: Declared | null = null
  let classOf = 'node'
  /** The part of the file that rows are made of, and where it starts. */
  let window = ''
  let offset = 0

  parser.on('error', (error) => {
    throw new UnreadableTable(`The file is no XML: ${error.message}.`)
  })
  parser.on('opentagstart', ({ name }) => {
    tag = { start: parser.position - name.length - 2, line: parser.line }
  })
  parser.on('opentag', ({ name, attributes }) => opened(localName(name), plain(attributes)))
  parser.on('text', (text) => target?.(text))
  parser.on('cdata', (text) => target?.(text))
  parser.on('closetag', ({ name }) => closed(localName(name)))

  function opened(name: string, attributes: ReadonlyMap<string, string>): void {
    const item = open.at(-1)
    const given = (attribute: string) => attributes.get(attribute)
    if (name === 'graph') isDirected = !/^undirected$/i.test(given('edgedefault') ?? given('defaultedgetype') ?? '')
    else if (name === 'key') {
      declaring = { name: given('attr.name') ?? given('id') ?? '', of: given('for') ?? 'all', fallback: '' }
      declared.set(given('id') ?? '', declaring)
    } else if (name === 'attributes') classOf = given('class') ?? 'node'
    else if (name === 'attribute') {
      declaring = { name: given('title') ?? given('id') ?? '', of: classOf, fallback: '' }
      declared.set(`${classOf} ${given('id')}`, declaring)
    } else if (name === 'default') {
      const its = declaring
      target = its && ((text) => (its.fallback += text))
    } else if (name === 'node' || name === 'edge') open.push(itemOf(name, attributes))
    else if (item === undefined) return
    else if (name === 'data') target = into(item, declared.get(given('key') ?? '')?.name ?? given('key') ?? '')
    else if (name === 'attvalue') {
      const id = given('for') ?? given('id') ?? ''
      const its = declared.get(`${item.role === 'NODES' ? 'node' : 'edge'} ${id}`)
      item.fields.set(freeName(item, its?.name ?? id), given('value') ?? '')
    } else if (name === 'NodeLabel' || name === 'EdgeLabel') target = into(item, 'label', (text) => text.trim())
  }

  function itemOf(name: 'node' | 'edge', attributes: ReadonlyMap<string, string>): Item {
    const fields = new Map<string, Field>()
    for (const { name: field, of, fallback } of declared.values())
      if (fallback !== '' && (of === name || of === 'all')) fields.set(field, fallback)
    const { source, target: to, directed, type, ...others } = Object.fromEntries(attributes)
    for (const [field, value] of Object.entries(others)) fields.set(field, value)
    if (name === 'node') return { role: 'NODES', fields, isDirected, ...tag }
    if (source !== undefined) fields.set('subject', source)
    if (to !== undefined) fields.set('object', to)
    const said = directed ?? type
    const its = said === undefined ? isDirected : /^(?:true|directed)$/i.test(said)
    return { role: 'EDGES', fields, isDirected: its, ...tag }
  }

  function closed(name: string): void {
    if (['default', 'data', 'NodeLabel', 'EdgeLabel'].includes(name)) target = null
    if (name === 'key' || name === 'attribute') declaring = null
    if (name !== 'node' && name !== 'edge') return
    const item = open.pop()
    if (item === undefined || item.role !== order.role) return
    const written = window.slice(item.start - offset, parser.position - offset)
    const startOf = (text: string) => item.start + Math.max(0, written.indexOf(escaped(text)))
    const rowOf = (fields: ReadonlyMap<string, Field>) => new FieldsRow(item.line, fields, startOf)
    rows.push(graphRow(item.fields, rowOf, { ...order, isDirected: item.isDirected }))
  }

  const read = (text: string): readonly TableRow[] => {
    const from = open[0]?.start ?? parser.position
    // A tag may have begun in the chunk before.
    const kept = Math.min(from, Math.max(offset, offset + window.length - MAX_TAG))
    window = window.slice(kept - offset) + text
    offset = kept
    if (window.length > MAX_ITEM + text.length + MAX_TAG)
      throw new UnreadableTable(
        `In line ${tag.line} there is a node or edge of more than ${MAX_ITEM.toLocaleString('en')} characters.`,
      )
    rows = []
    parser.write(text)
    return rows
  }
  for await (const chunk of chunks) {
    const found = read(decoded(() => decoder.decode(chunk, { stream: true })))
    if (found.length > 0) yield found
  }
  const last = read(decoded(() => decoder.decode()))
  parser.close()
  if (last.length > 0) yield last
}

/** The longest tag whose beginning is remembered, in UTF-16 code units. */
const MAX_TAG = 65_536

/** Adds text to a field of an item; what stands there already is a default. */
function into(item: Item, name: string, read = (text: string) => text): (text: string) => void {
  const field = freeName(item, name)
  let all = ''
  return (text) => {
    all += text
    item.fields.set(field, read(all))
  }
}

/** The name of a field. One that is called as what edges are joined by does not stand for it. */
const freeName = ({ role }: Item, name: string): string =>
  (role === 'NODES' ? ['id'] : ['subject', 'object']).includes(name) ? `original_${name}` : name

/** Without the prefix of a namespace, as yEd and others have it. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

const plain = (attributes: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(attributes).map(([name, value]) => [name, String(value)]))

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function decoderOf(head: Uint8Array): TextDecoder {
  const declared = /^[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/.exec(
    Buffer.from(head.subarray(0, 200)).toString('latin1'),
  )
  const label = declared?.[1] ?? 'utf-8'
  // UTF-16 is converted before.
  const encoding = /^utf-16/i.test(label) ? 'utf-8' : label
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
  } catch {
    throw new UnreadableTable(`The file says that it is in ${encoding}, which is not known. Convert it to UTF-8.`)
  }
}

function decoded(decode: () => string): string {
  try {
    return decode()
  } catch {
    throw new UnreadableTable('The file has bytes that are no text in the encoding that it declares, or UTF-8.')
  }
}
