import type { LegRole } from '../generated/graphql.ts'

/** The side of the leg, by color, sign and word. */
export function SideTag({ side }: { readonly side: LegRole }) {
  return side === 'LONGER' ? (
    <span className="tag tag-longer">▼ longer leg</span>
  ) : (
    <span className="tag tag-shorter">▲ shorter leg</span>
  )
}
