import { SaxesParser } from 'saxes'
import { type AssetFormat, BrokenFile, type CleanPicture, type PixelSize } from './asset-format.ts'
import { ALLOWED_ATTRIBUTES, ALLOWED_ELEMENTS, isHarmless } from './svg-allowed.ts'

/** The deepest nesting of elements, so that no viewer runs out of stack. */
const MAX_DEPTH = 200

const NAMESPACE = 'http://www.w3.org/2000/svg'
const XLINK = 'http://www.w3.org/1999/xlink'

/**
 * SVG, written anew from what a closed list allows: shapes, texts, gradients, patterns, filters and
 * styles that reach nothing outside. Scripts, events, animations, links and foreign content are gone.
 * A document type with declarations is refused, and so is what is not XML.
 */
export const svg: AssetFormat = Object.freeze({
  mediaType: 'image/svg+xml',
  matches: (head: Uint8Array) => beginsAsSvg(new TextDecoder().decode(head)),
  clean(bytes: Uint8Array): CleanPicture {
    const { text, size } = cleanSvg(decoded(bytes))
    return { bytes: new TextEncoder().encode(text), ...size }
  },
} satisfies AssetFormat)

/** What may come before the root: a mark of the encoding, a declaration, comments, a type. */
const PROLOG = /^\u{feff}?(?:\s+|<\?xml\b[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE\s[^>[]*>)*/u

function beginsAsSvg(head: string): boolean {
  const rest = head.slice(PROLOG.exec(head)?.[0].length ?? 0)
  return /^<(?:[\w-]+:)?svg[\s/>]/.test(rest)
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new BrokenFile('its text is not UTF-8')
  }
}

function cleanSvg(source: string): { readonly text: string; readonly size: PixelSize } {
  const out: string[] = []
  let size: PixelSize | null = null
  let depth = 0
  /** The depth of the element that is left out with all it holds; null where none is. */
  let leftOut: number | null = null
  /** The style sheet that is read. */
  let style: string[] | null = null
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw new BrokenFile(`it is not XML: ${error.message.slice(0, 200)}`)
  })
  parser.on('doctype', (type) => {
    if (type.includes('[')) throw new BrokenFile('its document type declares something of its own')
  })
  parser.on('opentag', ({ local, uri, attributes, isSelfClosing }) => {
    depth++
    if (depth > MAX_DEPTH) throw new BrokenFile(`its elements nest deeper than ${MAX_DEPTH}`)
    if (leftOut !== null) return
    const isRoot = depth === 1
    if (isRoot && (local !== 'svg' || uri !== NAMESPACE)) throw new BrokenFile('its root is no svg element of SVG')
    if (uri !== NAMESPACE || !ALLOWED_ELEMENTS.has(local)) {
      leftOut = depth
      return
    }
    const kept = Object.values(attributes).flatMap(({ local: name, prefix, uri: of, value }) => {
      const isHref = name === 'href' && (of === '' || of === XLINK)
      const isAllowed = isHref ? /^#[\w.-]+$/.test(value.trim()) : prefix === '' && ALLOWED_ATTRIBUTES.has(name)
      return isAllowed && isHarmless(value) ? [` ${name}="${escaped(value)}"`] : []
    })
    if (isRoot) {
      size = sizeOf(Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value])))
      kept.unshift(` xmlns="${NAMESPACE}"`)
    }
    out.push(`<${local}${kept.join('')}${isSelfClosing ? '/>' : '>'}`)
    if (local === 'style' && !isSelfClosing) style = []
  })
  parser.on('closetag', ({ local, isSelfClosing }) => {
    if (leftOut === null) {
      if (style !== null) {
        const sheet = style.join('')
        if (isHarmless(sheet)) out.push(escaped(sheet))
        style = null
      }
      if (!isSelfClosing) out.push(`</${local}>`)
    } else if (leftOut === depth) leftOut = null
    depth--
  })
  const text = (characters: string) => {
    if (leftOut !== null || depth === 0) return
    if (style !== null) style.push(characters)
    else out.push(escaped(characters))
  }
  parser.on('text', text)
  parser.on('cdata', text)
  parser.write(source).close()
  if (size === null) throw new BrokenFile('it says no size: give its root a viewBox, or a width and a height')
  return { text: out.join(''), size }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Its width and height in pixels, or the size of its view box. */
function sizeOf({ width, height, viewBox }: Readonly<Record<string, string | undefined>>): PixelSize | null {
  const pixels = (text: string | undefined) => {
    const number = Number(/^\s*(\d{1,6}(?:\.\d{1,6})?)(?:px)?\s*$/.exec(text ?? '')?.[1])
    return number >= 1 ? Math.round(number) : null
  }
  const box = (viewBox ?? '').trim().split(/[\s,]+/)
  const [wide, high] = [pixels(width) ?? pixels(box[2]), pixels(height) ?? pixels(box[3])]
  return wide === null || high === null ? null : { width: wide, height: high }
}
