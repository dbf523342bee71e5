import { ClaimEvidenceDocument } from '../../client/generated/operations.ts'
import type { EvidenceLines } from '../../client/index.ts'
import type { Answer, Asking } from '../answer.ts'
import { counted } from '../print/counted.ts'
import { titleOf } from '../print/path-in-words.ts'
import { wrap } from '../print/wrap.ts'

/** What speaks for a claim and against it, counted by line of descent. */
export async function evidence({ ask, claimId }: Asking, name: string): Promise<Answer> {
  const data = await ask(ClaimEvidenceDocument, { id: claimId(name) })
  const { claim } = data
  if (claim === null) throw new Error(`the graph has no ${claimId(name)}, which it names`)
  const { id, sentence, polarity, explicitness, certainty, independentSources, against, findings } = claim
  const indirect = findings.filter(({ stance }) => stance === 'INDIRECT')
  const lines = [
    ...wrap(sentence),
    `${id}, ${polarity.toLowerCase()}, ${explicitness.toLowerCase()}, certainty ${certainty}`,
    ...linesOf('For it', independentSources, id),
    ...linesOf('Against it', against, id),
    ...(indirect.length > 0 ? ['Of something near it, which counts neither way:'] : []),
    ...indirect.flatMap((finding) => findingInLines(finding, '  ')),
    ...wrap('Sources that go back to one original count once. Not medical advice.'),
  ]
  return { data, lines, isFound: independentSources.count + against.count > 0 }
}

const linesOf = (stance: string, { count, lines }: EvidenceLines, claim: string): string[] => [
  `${stance}: ${counted(count, 'independent source')}`,
  ...lines.flatMap((line) => lineInWords(line, claim)),
]

type ReportedFinding = EvidenceLines['lines'][number]['findings'][number]

const findingInLines = ({ finding, source }: ReportedFinding, indent: string): string[] =>
  wrap(`${finding} (in our words; ${titleOf(source)})`, indent)

function lineInWords(line: EvidenceLines['lines'][number], claim: string): string[] {
  const { origin, sources, evidence: quotes, findings, claims } = line
  const others = claims.map(({ id }) => id).filter((id) => id !== claim)
  return [
    ...wrap(`${titleOf(origin)} (${origin.id}, ${origin.evidenceClass.toLowerCase()})`, '  '),
    ...(sources.length > 1 ? [`    taken from ${sources.length} sources that go back to it`] : []),
    ...quotes.flatMap(({ quote, passage, source }) => wrap(`"${quote}" (${passage}, ${titleOf(source)})`, '    ')),
    ...findings.flatMap((finding) => findingInLines(finding, '    ')),
    ...(others.length > 0 ? wrap(`of ${others.join(', ')}`, '    ') : []),
  ]
}
