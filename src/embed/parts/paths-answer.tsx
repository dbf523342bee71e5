/** @jsxImportSource preact */
import type { Showing } from '../aetia-element.tsx'
import { citedPaths } from '../cited-paths.ts'
import type { EmbeddedPathFragment, EmbeddedPathsQuery } from '../generated/answers.ts'
import { conceptAddress, type PageParameters, pageAddress } from '../page-address.ts'
import type { ShownPaths } from '../shown-paths.ts'
import { CitedList, SourceList } from './cited-list.tsx'
import { Drawing } from './drawing.tsx'
import { Frame, PartHeading } from './frame.tsx'

interface PathsAnswerProps extends Showing {
  readonly shown: ShownPaths
  readonly graph: EmbeddedPathsQuery['graph']
  /** The question in words; null for the names of its ends. */
  readonly title: string | null
  readonly language: string | null
  /** The question as parameters of the answer page. */
  readonly parameters: PageParameters
}

/** Paths in words, then drawn, then their sources. */
export function PathsAnswer(props: PathsAnswerProps) {
  const { shown, graph, title, language, parameters, settings, words, headingLevel, target } = props
  const { paths, sources } = citedPaths(shown.paths)
  return (
    <Frame
      title={title ?? (endsInWords(shown.paths) || Object.values(parameters).flat().join(' → '))}
      address={pageAddress(settings, '/ask', parameters)}
      notice={shown.notice}
      {...{ headingLevel, language, graph, words, target }}
    >
      {shown.reading !== null && <p class="small">{shown.reading}</p>}
      {shown.text !== null && <p>{shown.text}</p>}
      {shown.counted !== null && <p class="small">{shown.counted}</p>}
      {paths.length > 0 && (
        <>
          <CitedList paths={paths} sources={sources} target={target} />
          <Drawing paths={shown.paths} words={words} addressOf={(id) => conceptAddress(settings, id)} target={target} />
          <PartHeading level={headingLevel}>{words.sources}</PartHeading>
          <SourceList sources={sources} words={words} target={target} />
        </>
      )}
      {!shown.isWhole && <p class="small">{words.bounded}</p>}
    </Frame>
  )
}

/** The starts and ends of the paths, each once. */
function endsInWords(paths: readonly EmbeddedPathFragment[]): string {
  if (paths.length === 0) return ''
  const starts = new Set(paths.map(({ steps }) => steps[0]?.from.name))
  const ends = new Set(paths.map(({ steps }) => steps.at(-1)?.to.name))
  return `${[...starts].join(', ')} → ${[...ends].join(', ')}`
}
