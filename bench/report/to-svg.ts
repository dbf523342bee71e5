import type { Plot, Series } from './report.ts'

const WIDTH = 960
const HEIGHT = 500
const FRAME = { left: 100, right: 660, top: 56, bottom: 430 }
/**
 * Told apart by people who see few colors too (Okabe and Ito); the marks tell them apart without
 * any.
 */
const COLORS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#555555', '#a0522d']

/** A value that exceeds a power of ten by less than this share of a power opens no new one. */
const NEAR = 0.02

/** A plot as SVG text, both axes logarithmic, a line at each power of ten. */
export function toSvg({ title, x, y, series }: Plot): string {
  const points = series.flatMap((one) => one.points)
  const across = axis(points.map(([value]) => value))
  const up = axis(points.map(([, value]) => value))
  const atX = (value: number) => FRAME.left + across.share(value) * (FRAME.right - FRAME.left)
  const atY = (value: number) => FRAME.bottom - up.share(value) * (FRAME.bottom - FRAME.top)
  const middle = (FRAME.top + FRAME.bottom) / 2
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}"`,
    `  font-family="Helvetica, Arial, sans-serif" font-size="13" fill="#222">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    text(FRAME.left, 30, title, 'font-size="16" font-weight="bold"'),
    ...across.powers.map((value) => line(atX(value), FRAME.top, atX(value), FRAME.bottom)),
    ...up.powers.map((value) => line(FRAME.left, atY(value), FRAME.right, atY(value))),
    ...across.powers.map((value) => text(atX(value), FRAME.bottom + 20, inPower(value), 'text-anchor="middle"')),
    ...up.powers.map((value) => text(FRAME.left - 8, atY(value) + 4, inPower(value), 'text-anchor="end"')),
    text((FRAME.left + FRAME.right) / 2, FRAME.bottom + 48, x, 'text-anchor="middle"'),
    text(22, middle, y, `text-anchor="middle" transform="rotate(-90 22 ${middle})"`),
    ...series.flatMap((one, index) => drawn(one, index, atX, atY)),
    '</svg>',
    '',
  ].join('\n')
}

function drawn({ name, points }: Series, index: number, atX: (x: number) => number, atY: (y: number) => number) {
  const color = COLORS[index % COLORS.length] ?? '#000'
  const places = points.map(([x, y]) => [atX(x), atY(y)] as const)
  const along = places.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')
  const legend = [FRAME.right + 24, FRAME.top + 12 + index * 24] as const
  return [
    `<polyline points="${along}" fill="none" stroke="${color}" stroke-width="2"/>`,
    ...[...places, legend].map(([x, y]) => mark(index, x, y, color)),
    text(legend[0] + 14, legend[1] + 4, name, ''),
  ]
}

function mark(index: number, x: number, y: number, color: string): string {
  const [left, right, top, bottom] = [x - 5, x + 5, y - 5, y + 5].map(round)
  const shapes = [
    `<circle cx="${round(x)}" cy="${round(y)}" r="4.5" fill="${color}"/>`,
    `<rect x="${round(x - 4)}" y="${round(y - 4)}" width="8" height="8" fill="${color}"/>`,
    `<polygon points="${left},${bottom} ${right},${bottom} ${round(x)},${top}" fill="${color}"/>`,
    `<polygon points="${round(x)},${top} ${right},${round(y)} ${round(x)},${bottom} ${left},${round(y)}" fill="${color}"/>`,
    `<circle cx="${round(x)}" cy="${round(y)}" r="4" fill="#fff" stroke="${color}" stroke-width="2"/>`,
    `<rect x="${round(x - 4)}" y="${round(y - 4)}" width="8" height="8" fill="#fff" stroke="${color}" stroke-width="2"/>`,
  ]
  return shapes[index % shapes.length] ?? ''
}

/** The powers of ten around some values, and the place of a value between the outermost of them. */
function axis(values: readonly number[]): { powers: readonly number[]; share(value: number): number } {
  const logs = values.filter((value) => value > 0).map(Math.log10)
  const low = Math.floor(Math.min(...logs) + NEAR)
  const high = Math.max(low + 1, Math.ceil(Math.max(...logs) - NEAR))
  return {
    powers: Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index)),
    share: (value) => (Math.log10(value) - low) / (high - low),
  }
}

const inPower = (value: number): string =>
  value.toLocaleString('en', { maximumSignificantDigits: 1, maximumFractionDigits: 6 })
const round = (value: number): number => Math.round(value * 10) / 10
const line = (x1: number, y1: number, x2: number, y2: number) =>
  `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="#ddd"/>`
const text = (x: number, y: number, words: string, more: string) =>
  `<text x="${round(x)}" y="${round(y)}" ${more}>${escaped(words)}</text>`
const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
