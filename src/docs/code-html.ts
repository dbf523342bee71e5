import { escapeHtml } from '../text/escape-html.ts'
import { highlight } from './highlight.ts'

const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  graphql: 'GraphQL',
  json: 'JSON',
  ts: 'TypeScript',
  tsx: 'TypeScript',
  js: 'JavaScript',
  yaml: 'YAML',
  sh: 'Shell',
  sql: 'SQL',
  csv: 'CSV',
  markdown: 'Markdown',
  dockerfile: 'Dockerfile',
  text: 'Text',
}

export interface CodeHtmlOptions {
  /** What the code is. Left out: the name of its language. */
  readonly label?: string
  /** The address of a page that runs it. */
  readonly runAt?: string
}

/** A block of code with its caption. A block that is too wide scrolls, also by keyboard. */
export function codeHtml(code: string, language: string, { label, runAt }: CodeHtmlOptions = {}): string {
  const name = label ?? LANGUAGE_NAMES[language] ?? 'Code'
  const run = runAt === undefined ? '' : `<a class="run" href="${escapeHtml(runAt)}">Open in GraphiQL</a>`
  return (
    `<figure class="code"><figcaption><span class="label">${escapeHtml(name)}</span>${run}</figcaption>` +
    `<pre tabindex="0"><code>${highlight(code, language)}</code></pre></figure>\n`
  )
}
