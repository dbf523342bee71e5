import { lineWidth, WIDTH_EXAMPLES } from './line-style.ts'

const STYLES = [
  { name: 'plain', text: 'stated outright' },
  { name: 'hedged', text: 'hedged: can, may, often' },
  { name: 'implied', text: 'implied, not said outright' },
  { name: 'inferred', text: 'inferred by the editors' },
  { name: 'disputed', text: 'disputed' },
] as const

/** What the lines mean, in words beside samples. */
export function Legend() {
  return (
    <details className="legend">
      <summary>What the lines mean</summary>
      <ul>
        {STYLES.map(({ name, text }) => (
          <li key={name}>
            <Sample className={`line line-${name}`} />
            {text}
          </li>
        ))}
        <li>
          <Sample className="line line-longer" head="longer" />▼ by the longer leg alone
        </li>
        <li>
          <Sample className="line line-shorter" head="shorter" />▲ by the shorter leg alone
        </li>
        {WIDTH_EXAMPLES.map((count) => (
          <li key={count}>
            <Sample className="line" width={lineWidth(count)} />
            {count === '1' ? '1 path' : `${Number(count).toLocaleString('en')} paths`}
          </li>
        ))}
      </ul>
      <p className="small soft">
        Width tells how many paths take a step, on one scale in every drawing. It says nothing of how strong an effect
        is.
      </p>
    </details>
  )
}

function Sample({ className, width = 2, head = 'both' }: { className: string; width?: number; head?: string }) {
  return (
    <svg className="sample" width="48" height="14" viewBox="0 0 48 14" aria-hidden="true">
      <g className={className}>
        {className.includes('disputed') && <path d="M1 7H36" className="line-rim" strokeWidth={width + 3} />}
        <path d="M1 7H46" className="line-seen" strokeWidth={width} markerEnd={`url(#head-${head})`} />
      </g>
    </svg>
  )
}
