import { UnreadableTable } from '../files/unreadable-table.ts'

/** What a file is, whatever its name. */
export type FileForm = 'TABLE' | 'JSON_LINES' | 'JSON' | 'GRAPHML' | 'GEXF' | 'DAGITTY'

/** What a form is called in messages. */
export const FORM_NAMES: Readonly<Record<FileForm, string>> = {
  TABLE: 'a table',
  JSON_LINES: 'JSON lines',
  JSON: 'JSON',
  GRAPHML: 'GraphML',
  GEXF: 'GEXF',
  DAGITTY: 'a graph of dagitty',
}

/** The beginning of a graph as dagitty writes it, below comments. */
const DAGITTY =
  /^(?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/|(?:#|\/\/)[^\n]*\n)*(?:dag|pdag|mag|pag|graph|digraph)\b\s*(?:"[^"]*"|[\w.]+)?\s*\{/i

/** A variable of dagitty's older form, with its place: `age 1 @0.5,-1`. */
const OLDER_DAGITTY = /^[^\r\n]*\S[ \t]+[EOAUSW\d.]+[ \t]+@-?[\d.]+,[ \t]*-?[\d.]+[ \t]*(?:[\r\n]|$)/

/**
 * The form of a file by its first bytes. Fails with `UnreadableTable` for known forms of no use.
 */
export function formInHead(head: Uint8Array): FileForm {
  const text = new TextDecoder().decode(head).trimStart()
  const other = OTHERS.find(({ sign }) => sign.test(text))
  if (other) throw new UnreadableTable(other.message)
  if (text.startsWith('<')) return xmlForm(text)
  if (DAGITTY.test(text) || OLDER_DAGITTY.test(text)) return 'DAGITTY'
  if (text.startsWith('[{') || /^\[\s*(?:\{|\]|$)/.test(text)) return 'JSON'
  if (!text.startsWith('{')) return 'TABLE'
  return isLine(text) ? 'JSON_LINES' : 'JSON'
}

/** Files that are no graph for us, by how they begin, and what to do. */
const OTHERS: readonly { readonly sign: RegExp; readonly message: string }[] = [
  {
    sign: /^(?:@prefix|@base|PREFIX|BASE)\s|^<[a-z][a-z0-9+.-]*:[^>\s]*>\s+</i,
    message: 'The file is RDF in triples. Convert it first: an ontology to obographs JSON, a graph to KGX.',
  },
  {
    sign: /^\[Term\]|^format-version:/,
    message: 'The file is OBO. Convert it to obographs JSON first, as ROBOT does.',
  },
  { sign: /^version https:\/\/git-lfs/, message: 'The file is a pointer of Git LFS. Fetch the file itself.' },
  { sign: /^%PDF|^\{\\rtf/, message: 'The file is a document, and no graph.' },
]

function xmlForm(text: string): FileForm {
  if (/<graphml[\s>]/.test(text)) return 'GRAPHML'
  if (/<gexf[\s>]/.test(text)) return 'GEXF'
  if (/<(?:!doctype )?html[\s>]/i.test(text))
    throw new UnreadableTable('The file is a page in HTML; a download may have failed.')
  if (/<rdf:RDF[\s>]|<Ontology[\s>]/.test(text))
    throw new UnreadableTable('The file is an ontology in XML. Convert it to obographs JSON first, as ROBOT does.')
  throw new UnreadableTable('The file is XML, and neither GraphML nor GEXF.')
}

/** Whether the first line is a record by itself, and no document with lists of records. */
function isLine(text: string): boolean {
  const end = text.indexOf('\n')
  try {
    const first: unknown = JSON.parse(end < 0 ? text : text.slice(0, end))
    const has = (name: string) => Object.hasOwn(first as object, name)
    if (['graphs', 'nodes', 'edges', 'links', 'elements'].some(has)) return false
    const isAlone = end < 0 || text.slice(end).trim() === ''
    return !isAlone || ['id', 'subject', 'source', 'source_id', 'identifier', 'type'].some(has)
  } catch {
    // A record may be no strict JSON and end in its line all the same.
    return end > 0 && /\}\s*$/.test(text.slice(0, end)) && /^\{[^\n]*"(?:id|subject)"/.test(text)
  }
}
