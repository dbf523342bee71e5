import type { LegRole } from '../../generated/graphql.ts'
import type { StepMark } from './drawn-graph.ts'

/** The numbers of paths that the legend shows. */
export const WIDTH_EXAMPLES = ['1', '10', '100', '1000'] as const

/**
 * The width of a line in pixels. The scale is the same in every drawing: 1.5 for one path, and 1.5
 * more for each power of ten, 7.5 at most.
 *
 * @param pathCount - a whole number of any size, as text
 */
export function lineWidth(pathCount: string): number {
  const power = Math.log10(Math.max(1, Number(pathCount)))
  return Math.round(10 * Math.min(7.5, 1.5 + 1.5 * power)) / 10
}

/** The side of the leg that a line has alone, or null for both and for none. */
export function sideOf(legSides: readonly LegRole[]): LegRole | null {
  return legSides.length === 1 ? (legSides[0] ?? null) : null
}

/** The class of a line: its side gives the color and the head, its strongest doubt the dashes. */
export function lineClass(legSides: readonly LegRole[], marks: readonly StepMark[]): string {
  const side = sideOf(legSides)
  return ['line', side && `line-${side.toLowerCase()}`, ...marks.map((mark) => `line-${mark}`)]
    .filter(Boolean)
    .join(' ')
}
