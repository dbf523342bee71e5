import { escapeHtml } from '../text/escape-html.ts'

/** Pieces of code by their class in the style sheet. The first that fits at a place is taken. */
type Grammar = readonly (readonly [kind: string, pattern: string])[]

const STRING = String.raw`"(?:[^"\\\n]|\\.)*"`
const NUMBER = String.raw`\b\d[\d_]*(?:\.\d+)?\b`

const GRAPHQL: Grammar = [
  ['comment', '#[^\n]*'],
  ['string', `"""[^]*?"""|${STRING}`],
  ['variable', String.raw`\$[\w-]+`],
  ['keyword', String.raw`\b(?:query|mutation|subscription|fragment|on|true|false|null)\b`],
  ['name', String.raw`@?\b[a-z_]\w*(?=\s*:)|@\w+`],
  ['type', String.raw`\b[A-Z]\w*\b`],
  ['number', NUMBER],
]

const JSON_TEXT: Grammar = [
  ['name', String.raw`${STRING}(?=\s*:)`],
  ['string', STRING],
  ['keyword', String.raw`\b(?:true|false|null)\b`],
  ['number', NUMBER],
]

const TYPESCRIPT: Grammar = [
  ['comment', String.raw`//[^\n]*|/\*[^]*?\*/`],
  ['string', String.raw`'(?:[^'\\\n]|\\.)*'|${STRING}|\x60(?:[^\x60\\]|\\.)*\x60`],
  [
    'keyword',
    String.raw`\b(?:import|export|from|default|const|let|type|interface|function|return|await|async|for|of|in|if|else|new|try|catch|throw|while|true|false|null|undefined|typeof|instanceof|as|satisfies|continue|break)\b`,
  ],
  ['type', String.raw`\b[A-Z]\w*\b`],
  ['number', NUMBER],
]

const YAML: Grammar = [
  ['comment', '#[^\n]*'],
  ['name', String.raw`(?<=^[ \t-]*)[\w./-]+(?=:(?:\s|$))`],
  ['string', `${STRING}|'[^'\n]*'`],
  ['keyword', String.raw`\b(?:true|false|null)\b`],
]

const SHELL: Grammar = [
  ['comment', '(?<=^|\\s)#[^\n]*'],
  ['string', `${STRING}|'[^']*'`],
]

const GRAMMARS: Readonly<Record<string, Grammar>> = {
  graphql: GRAPHQL,
  json: JSON_TEXT,
  ts: TYPESCRIPT,
  tsx: TYPESCRIPT,
  js: TYPESCRIPT,
  yaml: YAML,
  sh: SHELL,
}

/** Code as HTML, its pieces in spans for the style sheet. Code of an unknown language is one piece. */
export function highlight(code: string, language: string): string {
  const grammar = GRAMMARS[language]
  if (grammar === undefined) return escapeHtml(code)
  const pieces = new RegExp(grammar.map(([, pattern]) => `(${pattern})`).join('|'), 'gm')
  let html = ''
  let end = 0
  for (const found of code.matchAll(pieces)) {
    const [text, ...groups] = found
    const kind = grammar[groups.findIndex((group) => group !== undefined)]?.[0]
    html += `${escapeHtml(code.slice(end, found.index))}<span class="${kind}">${escapeHtml(text)}</span>`
    end = found.index + text.length
  }
  return html + escapeHtml(code.slice(end))
}
