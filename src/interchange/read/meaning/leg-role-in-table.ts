import { LEG_ROLES, type LegRole } from '../../../../graph/vocabulary/claim-terms.ts'
import type { TableRow } from '../forms/table-rows.ts'
import { quotedValue } from '../quoted.ts'

/** Which leg side a row says that it is, or why it does not say. */
export function roleIn(column: string, row: TableRow): LegRole | string {
  const written = row.get(column).trim()
  const role = LEG_ROLES.find((name) => name === written.toUpperCase())
  return role ?? `a leg side is LONGER or SHORTER, which its column "${column}" must say, not ${quotedValue(written)}`
}

export const isRole = (text: string): text is LegRole => LEG_ROLES.some((role) => role === text)
