import { PageLink } from '../../app/page-link.tsx'
import type { CommonCausesPartFragment } from '../../generated/graphql.ts'
import { CompletenessLine } from '../completeness-line.tsx'
import { SideTag } from '../side-tag.tsx'
import { CitedText } from './cited-text.tsx'

interface CommonCausesProps {
  readonly common: CommonCausesPartFragment
  readonly onCite: (claim: string) => void
}

/** What several outcomes share, each with its best path to every outcome. */
export function CommonCauses({ common: { causes, causeCount, completeness }, onCite }: CommonCausesProps) {
  return (
    <section className="panel" aria-label="Common causes">
      <h2>Common causes ({causeCount})</h2>
      <CompletenessLine completeness={completeness} maxLength={null} />
      {causes.length === 0 && <p>The sources name no common cause.</p>}
      <ol className="paths">
        {causes.map(({ node, legSides, paths }) => (
          <li key={node.id} className="path">
            <h3 className="path-title">
              <PageLink to={`/concepts/${node.id}`}>{node.name}</PageLink>
            </h3>
            <p className="path-facts small soft">
              {node.kindName}
              {legSides.map((side) => (
                <SideTag key={side} side={side} />
              ))}
            </p>
            {paths.map(({ key, explanation }) => (
              <CitedText key={key} explanation={explanation} onCite={onCite} />
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
