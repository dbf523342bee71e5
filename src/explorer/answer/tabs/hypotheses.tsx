import { PageLink } from '../../app/page-link.tsx'
import type { HypothesesPartFragment } from '../../generated/graphql.ts'
import { CompletenessLine } from '../completeness-line.tsx'

/** The causes that explain findings, most first. */
export function Hypotheses({ differential }: { readonly differential: HypothesesPartFragment }) {
  const { nodes, totalCount, completeness } = differential
  return (
    <>
      <CompletenessLine completeness={completeness} maxLength={null} />
      <p>
        {totalCount === 0 ? 'The sources name no cause of these findings.' : `${totalCount} causes explain some of it.`}
      </p>
      <ol className="paths">
        {nodes.map(({ cause, longerLeg, explains, unexplained }) => (
          <li key={`${cause.id} ${longerLeg}`} className="path">
            <h3 className="path-title">
              <PageLink to={`/concepts/${cause.id}`}>{cause.name}</PageLink>
            </h3>
            <p className="soft small">
              {longerLeg === null
                ? 'whichever leg is longer'
                : `if the ${longerLeg.toLowerCase()} leg is the longer one`}
            </p>
            <ul className="steps">
              {explains.map(({ finding, explainsSide, paths }) => (
                <li key={finding.concept.id} className="step">
                  <strong>{finding.concept.name}</strong>{' '}
                  {finding.side && (
                    <span className="tag">
                      {finding.side.toLowerCase()}: {explainsSide ? 'explained' : 'side not explained'}
                    </span>
                  )}
                  {paths[0] && <p>{paths[0].explanation.text}</p>}
                </li>
              ))}
            </ul>
            {unexplained.length > 0 && (
              <p className="small">Not explained: {unexplained.map(({ concept }) => concept.name).join(', ')}.</p>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
