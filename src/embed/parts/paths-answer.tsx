/** @jsxImportSource preact */
import type { Showing } from '../aetia-element.tsx'
import { citedPaths } from '../cited-paths.ts'
import type { EmbeddedPathsQuery } from '../generated/answers.ts'
import { conceptAddress, type PageParameters, pageAddress } from '../page-address.ts'
import { CitedList, SourceList } from './cited-list.tsx'
import { Drawing } from './drawing.tsx'
import { Frame, PartHeading } from './frame.tsx'

interface PathsAnswerProps extends Showing {
  readonly answer: EmbeddedPathsQuery['causalPaths']
  readonly graph: EmbeddedPathsQuery['graph']
  /** The question in words; null for the names of its ends. */
  readonly title: string | null
  readonly language: string | null
  /** The question as parameters of the answer page. */
  readonly parameters: PageParameters
}

/** Paths in words, then drawn, then their sources. */
export function PathsAnswer(props: PathsAnswerProps) {
  const { answer, graph, title, language, parameters, settings, words, headingLevel, target } = props
  const { paths, sources } = citedPaths(answer.nodes)
  return (
    <Frame
      title={title ?? endsInWords(answer.nodes)}
      address={pageAddress(settings, '/ask', parameters)}
      notice={answer.notice}
      {...{ headingLevel, language, graph, words, target }}
    >
      {paths.length === 0 ? (
        <p>{words.noPath}</p>
      ) : (
        <>
          <p class="small">{words.paths(paths.length, answer.totalCount)}</p>
          <CitedList paths={paths} sources={sources} target={target} />
          <Drawing
            paths={answer.nodes}
            words={words}
            addressOf={(id) => conceptAddress(settings, id)}
            target={target}
          />
          <PartHeading level={headingLevel}>{words.sources}</PartHeading>
          <SourceList sources={sources} words={words} target={target} />
        </>
      )}
      {!answer.completeness.exact && <p class="small">{words.bounded}</p>}
    </Frame>
  )
}

/** The starts and ends of the paths, each once. */
function endsInWords(paths: EmbeddedPathsQuery['causalPaths']['nodes']): string {
  const starts = new Set(paths.map(({ steps }) => steps[0]?.from.name))
  const ends = new Set(paths.map(({ steps }) => steps.at(-1)?.to.name))
  return `${[...starts].join(', ')} → ${[...ends].join(', ')}`
}
