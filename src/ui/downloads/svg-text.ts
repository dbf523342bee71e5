import type { Box, Line } from '../layout/layout-types.ts'
import { wrapText } from '../text-size.ts'
import { creditOf, namesOf, type ShownGraph } from './shown-graph.ts'
import { xmlText } from './xml-text.ts'

/** A drawing as it is shown: places with the wrapped names. */
export interface ShownDrawing {
  readonly width: number
  readonly height: number
  readonly boxes: readonly (Box & { readonly lines: readonly string[] })[]
  readonly lines: readonly (Line & { readonly marks: readonly string[]; readonly width: number })[]
}

/** Fonts that are on every machine: a file cannot count on those of the page. */
const FONT = 'system-ui, &quot;Segoe UI&quot;, &quot;Helvetica Neue&quot;, Arial, sans-serif'
const NAME = { size: 15, lineHeight: 1.25 }
const CREDIT = { size: 12, lineHeight: 1.4 }
const LINE_HEIGHT = NAME.size * NAME.lineHeight
const CREDIT_HEIGHT = CREDIT.size * CREDIT.lineHeight
const MARGIN = 12

/** The dashes of a line, by its strongest mark. */
const DASHES: readonly (readonly [mark: string, dashes: string])[] = [
  ['disputed', '2 4'],
  ['inferred', '3 3'],
  ['implied', '7 4'],
  ['hedged', '12 3'],
]

/** The drawing as a file of its own, on white, with the credit below it. */
export function svgText(graph: ShownGraph, drawing: ShownDrawing): string {
  const nameOf = namesOf(graph)
  const width = Math.max(drawing.width, 320)
  const credit = wrapText(creditOf(graph), width - 2 * MARGIN, CREDIT).lines
  const height = Math.ceil(drawing.height + credit.length * CREDIT_HEIGHT + 2 * MARGIN)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}">`,
    `<title>${xmlText(graph.question)}</title>`,
    `<desc>${xmlText(graph.edges.map(({ sentence }) => sentence).join(' '))}</desc>`,
    '<defs><marker id="head" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="9" markerHeight="9" orient="auto" markerUnits="userSpaceOnUse"><path d="M0 0L8 4L0 8z" fill="#53605f"/></marker></defs>',
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...drawing.lines.map(
      ({ path, marks, width: wide, from, to }) =>
        `<path d="${path}" fill="none" stroke="#53605f" stroke-width="${wide}"${dashes(marks)} marker-end="url(#head)">` +
        `<title>${xmlText(`${nameOf(from)} → ${nameOf(to)}`)}</title></path>`,
    ),
    ...drawing.boxes.map(
      ({ x, y, width: wide, height: high, lines }) =>
        `<rect x="${x}" y="${y}" width="${wide}" height="${high}" rx="5" fill="#f1efe9" stroke="#7b8583"/>` +
        `<text text-anchor="middle" font-size="${NAME.size}" fill="#1d2326">` +
        `${texts(lines, x + wide / 2, y + (high - lines.length * LINE_HEIGHT) / 2, LINE_HEIGHT)}</text>`,
    ),
    `<text font-size="${CREDIT.size}" fill="#53605f">${texts(credit, MARGIN, drawing.height + MARGIN, CREDIT_HEIGHT)}</text>`,
    '</svg>',
    '',
  ].join('\n')
}

const texts = (lines: readonly string[], x: number, top: number, lineHeight: number): string =>
  lines
    .map(
      (line, index) =>
        `<tspan x="${round(x)}" y="${round(top + (index + 0.76) * lineHeight)}">${xmlText(line)}</tspan>`,
    )
    .join('')

const round = (value: number): number => Math.round(value * 100) / 100

function dashes(marks: readonly string[]): string {
  const found = DASHES.find(([mark]) => marks.includes(mark))
  return found ? ` stroke-dasharray="${found[1]}"` : ''
}
