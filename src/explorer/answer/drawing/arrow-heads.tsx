/** The heads of arrows: full, open for the shorter leg, barred for the longer one, so that color is not the only sign. */
export function ArrowHeads() {
  return (
    <defs>
      <marker
        id="head-both"
        viewBox="0 0 10 10"
        refX="9"
        refY="5"
        markerWidth="10"
        markerHeight="10"
        orient="auto"
        markerUnits="userSpaceOnUse"
      >
        <path className="head head-both" d="M0 0L10 5L0 10z" />
      </marker>
      <marker
        id="head-longer"
        viewBox="0 0 10 10"
        refX="9"
        refY="5"
        markerWidth="11"
        markerHeight="11"
        orient="auto"
        markerUnits="userSpaceOnUse"
      >
        <path className="head head-longer" d="M0 0L10 5L0 10z" />
      </marker>
      <marker
        id="head-shorter"
        viewBox="0 0 10 10"
        refX="9"
        refY="5"
        markerWidth="11"
        markerHeight="11"
        orient="auto"
        markerUnits="userSpaceOnUse"
      >
        <path className="head head-shorter" d="M1 1L9 5L1 9z" />
      </marker>
    </defs>
  )
}
