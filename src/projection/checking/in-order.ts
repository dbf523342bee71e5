import { type RawViolation, type Violation, violationIn } from '../../content/violation.ts'

/**
 * Violations in order of document. Those of one document stay in their order, and the same one
 * counts once.
 */
export function inOrder(violations: readonly RawViolation[]): readonly RawViolation[] {
  if (violations.length < 2) return violations
  const said = new Set<string>()
  const once = violations.filter((raw) => {
    const name = JSON.stringify(violationIn(raw))
    return !said.has(name) && said.add(name)
  })
  return once.sort((a, b) => compared(violationIn(a), violationIn(b)))
}

const compared = (a: Violation, b: Violation): number =>
  a.document < b.document ? -1 : a.document > b.document ? 1 : 0
