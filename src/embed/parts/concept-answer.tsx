/** @jsxImportSource preact */
import type { Showing } from '../aetia-element.tsx'
import { citedPaths } from '../cited-paths.ts'
import type { EmbeddedConceptQuery } from '../generated/answers.ts'
import { conceptAddress } from '../page-address.ts'
import { CitedList, SourceList } from './cited-list.tsx'
import { Drawing } from './drawing.tsx'
import { Frame, PartHeading } from './frame.tsx'

interface ConceptAnswerProps extends Showing {
  readonly concept: NonNullable<EmbeddedConceptQuery['concept']>
  readonly graph: EmbeddedConceptQuery['graph']
  readonly language: string | null
}

/** A concept in words, the surest paths there and from there, drawn together, and their sources. */
export function ConceptAnswer({ concept, graph, language, ...showing }: ConceptAnswerProps) {
  const { settings, words, headingLevel, target } = showing
  const { id, name, alsoCalled, summary, causedBy, leadsTo } = concept
  const [before, after] = [causedBy, leadsTo].map(({ edges }) => edges.map(({ bestPath }) => bestPath))
  const all = [...(before ?? []), ...(after ?? [])]
  const { paths, sources } = citedPaths(all)
  const lists = [
    { heading: words.leadsHere, part: paths.slice(0, before?.length) },
    { heading: words.leadsOn, part: paths.slice(before?.length) },
  ]
  return (
    <Frame
      title={name}
      address={conceptAddress(settings, id)}
      notice={leadsTo.notice}
      {...{ headingLevel, language, graph, words, target }}
    >
      {alsoCalled.length > 0 && (
        <p class="small">
          {words.alsoCalled}: {alsoCalled.join(', ')}
        </p>
      )}
      <p>{summary}</p>
      {lists.map(
        ({ heading, part }) =>
          part.length > 0 && (
            <>
              <PartHeading level={headingLevel}>{heading}</PartHeading>
              <CitedList paths={part} sources={sources} target={target} />
            </>
          ),
      )}
      {all.length > 0 && (
        <>
          <Drawing paths={all} words={words} addressOf={(each) => conceptAddress(settings, each)} target={target} />
          <PartHeading level={headingLevel}>{words.sources}</PartHeading>
          <SourceList sources={sources} words={words} target={target} />
        </>
      )}
    </Frame>
  )
}
