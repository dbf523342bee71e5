import { escapeHtml, escapeMarkdown } from '../../content/prose/escape.ts'
import type { ProseFormat } from '../../content/prose/render-prose.ts'
import type { Citation } from '../../traversal/explain/explanation.ts'
import { sentence } from '../../traversal/explain/sentence.ts'
import type { RequestContext } from '../context.ts'
import { conceptOf, sourceOf } from '../record-of.ts'

/** A place in a source that a claim rests on, as readers see it. */
interface Place {
  readonly quote: string
  readonly source: string
  readonly url: string | null
}

/**
 * What an article cites, to stand below it: each claim in a sentence, with its quotes and their
 * sources.
 */
export function citationList(citations: readonly Citation[], format: ProseFormat, context: RequestContext): string {
  if (citations.length === 0) return ''
  const items = citations.map(({ number, claim }) => ({
    number,
    key: claim.key,
    text: sentence(claim, conceptOf(context, claim.subject), conceptOf(context, claim.object), context.words),
    places: claim.evidence.map(({ quote, source: key }): Place => {
      const { title, slug, url } = sourceOf(context, key)
      return { quote, source: title ?? slug, url }
    }),
  }))
  if (format === 'HTML') {
    const lines = items.map(
      ({ number, key, text, places }) =>
        `<li id="${key}" value="${number}">${[escapeHtml(text), ...places.map(placeInHtml)].join(' ')}</li>`,
    )
    return ['<ol class="citations">', ...lines, '</ol>'].join('\n')
  }
  if (format === 'MARKDOWN')
    return items
      .map(({ key, text, places }) => `[^${key}]: ${[escapeMarkdown(text), ...places.map(placeInMarkdown)].join(' ')}`)
      .join('\n')
  return items
    .map(({ number, text, places }) => `[${number}] ${[text, ...places.map(placeInText)].join(' ')}`)
    .join('\n')
}

const placeInHtml = ({ quote, source, url }: Place): string => {
  const name = `<cite>${escapeHtml(source)}</cite>`
  return `<q>${escapeHtml(quote)}</q>, ${url === null ? name : `<a href="${escapeHtml(url)}">${name}</a>`}.`
}

const placeInMarkdown = ({ quote, source, url }: Place): string => {
  const name = escapeMarkdown(source)
  return `"${escapeMarkdown(quote)}", ${url === null ? name : `[${name}](<${url}>)`}.`
}

const placeInText = ({ quote, source, url }: Place): string => `"${quote}", ${source}${url === null ? '' : `, ${url}`}.`
