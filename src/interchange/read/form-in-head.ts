import { UnreadableTable } from './unreadable-table.ts'

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

/** The form of a file by its first bytes. Fails with `UnreadableTable` for known forms of no use. */
export function formInHead(head: Uint8Array): FileForm {
  const text = new TextDecoder().decode(head).trimStart()
  if (text.startsWith('<')) return xmlForm(text)
  if (DAGITTY.test(text) || OLDER_DAGITTY.test(text)) return 'DAGITTY'
  if (text.startsWith('[{') || /^\[\s*(?:\{|\]|$)/.test(text)) return 'JSON'
  if (!text.startsWith('{')) return 'TABLE'
  return isLine(text) ? 'JSON_LINES' : 'JSON'
}

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
    return !['graphs', 'nodes', 'edges', 'links', 'elements'].some((name) => Object.hasOwn(first as object, name))
  } catch {
    // A record may be no strict JSON and end in its line all the same.
    return end > 0 && /\}\s*$/.test(text.slice(0, end)) && /^\{[^\n]*"(?:id|subject)"/.test(text)
  }
}
