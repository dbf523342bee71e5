/** @jsxImportSource preact */

import type { EmbeddedPathFragment } from '../generated/answers.ts'
import { NAME, placePaths } from '../place-paths.ts'
import type { Words } from '../words.ts'

const LINE_HEIGHT = NAME.size * NAME.lineHeight

/** A role of WAI-ARIA Graphics, which the types do not know: readers may enter it, unlike a picture. */
const DOCUMENT = { role: 'graphics-document' } as unknown as { readonly role: 'document' }

interface DrawingProps {
  readonly paths: readonly EmbeddedPathFragment[]
  readonly words: Words
  readonly addressOf: (id: string) => string
  readonly target: string | undefined
}

/** The paths as a drawing, whose twin in words is above it. Concepts are links in order of the columns. */
export function Drawing({ paths, words, addressOf, target }: DrawingProps) {
  const { width, height, concepts, steps } = placePaths(paths)
  const inOrder = concepts.toSorted((a, b) => a.x - b.x || a.y - b.y)
  const has = (style: string) => steps.some((step) => step.style === style)
  return (
    <>
      <div class="drawing" part="drawing">
        <svg {...DOCUMENT} aria-label={words.drawing} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          <defs>
            <marker
              id="head"
              viewBox="0 0 8 8"
              refX="7.5"
              refY="4"
              markerWidth="8"
              markerHeight="8"
              orient="auto"
              markerUnits="userSpaceOnUse"
            >
              <path class="head" d="M0 0L8 4L0 8z" />
            </marker>
          </defs>
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus. */}
          <g aria-hidden="true">
            {steps.map(({ id, path, style }) => (
              <path key={id} class={`step ${style}`} part="line" d={path} marker-end="url(#head)" />
            ))}
          </g>
          {inOrder.map(({ id, x, y, width: wide, height: high, name }) => (
            <a key={id} class="node" part="node" href={addressOf(id)} target={target} aria-label={name.join(' ')}>
              <rect x={x} y={y} width={wide} height={high} rx="5" />
              <text text-anchor="middle">
                {name.map((line, index) => (
                  <tspan
                    key={line}
                    x={x + wide / 2}
                    y={y + (high - name.length * LINE_HEIGHT) / 2 + (index + 0.75) * LINE_HEIGHT}
                  >
                    {line}
                  </tspan>
                ))}
              </text>
            </a>
          ))}
        </svg>
      </div>
      {has('implied') && <p class="small">{words.implied}</p>}
      {has('disputed') && <p class="small">{words.disputed}</p>}
    </>
  )
}
