/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'
import type { Words } from '../words.ts'

interface FrameProps {
  readonly title: string
  readonly headingLevel: number
  readonly language: string | null
  readonly notice: string
  readonly graph: { readonly version: number; readonly publishedAt: string }
  readonly words: Words
  /** The same on the pages of the server. */
  readonly address: string
  readonly target: string | undefined
  readonly children: ComponentChildren
}

/** What every answer has around it: its title, whose it is, of which version, and what it is not. */
export function Frame({ title, headingLevel, language, notice, graph, words, address, target, children }: FrameProps) {
  return (
    <article part="frame" {...(language !== null && { lang: language })}>
      {/* biome-ignore lint/a11y/useSemanticElements: its level is that of the page around. */}
      <div role="heading" aria-level={headingLevel} class="title" part="title">
        {title}
      </div>
      {children}
      <footer class="small" part="footer">
        <strong>{notice}</strong>
        <span>{words.version(graph.version, graph.publishedAt.slice(0, 10))}</span>
        <a href={address} target={target}>
          {words.askFurther(new URL(address).host)}
        </a>
      </footer>
    </article>
  )
}

/** A heading inside, one level below that of the frame. */
export function PartHeading({ level, children }: { readonly level: number; readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: its level is that of the page around.
    <div role="heading" aria-level={level + 1} class="part">
      {children}
    </div>
  )
}
