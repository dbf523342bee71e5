import type { ClaimRecord, SourceRecord } from '../../snapshot/records.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { sentence } from '../../traversal/explain/sentence.ts'
import { type EvidenceLine, linesAgainst, linesFor } from '../../traversal/questions/evidence-lines.ts'
import type { CommandContext } from '../command-context.ts'
import { EXIT } from '../exit.ts'
import { claimNamed } from '../options/claim-named.ts'
import { wrap } from '../print/wrap.ts'
import { withStore } from '../with-store.ts'

export interface EvidenceOptions {
  readonly json?: boolean
}

/** Prints what speaks for a claim and against it, counted by line of descent. */
export async function evidence(context: CommandContext, name: string, options: EvidenceOptions): Promise<number> {
  const snapshot = await withStore(context, async (_store, history) => history.current())
  const claim = claimNamed(snapshot, name)
  const [supporting, opposing] = [linesFor(snapshot, claim), linesAgainst(snapshot, claim)]
  const code = supporting.length + opposing.length > 0 ? EXIT.OK : EXIT.NEGATIVE
  const { key, polarity, explicitness, certainty } = claim
  const [subject, object] = [snapshot.concepts.get(claim.subject), snapshot.concepts.get(claim.object)]
  const text = subject && object ? sentence(claim, subject, object) : key
  const write = (line: string) => context.stdout.write(`${line}\n`)
  if (options.json) {
    const asJson = (lines: readonly EvidenceLine[]) => ({ count: lines.length, lines: lines.map(lineAsJson) })
    const answer = { id: key, sentence: text, polarity, explicitness, certainty }
    write(JSON.stringify({ ...answer, independentSources: asJson(supporting), against: asJson(opposing) }, null, 2))
    return code
  }
  for (const line of wrap(text)) write(line)
  write(`${key}, ${polarity.toLowerCase()}, ${explicitness.toLowerCase()}, certainty ${certainty}`)
  for (const [stance, lines] of [
    ['For it', supporting],
    ['Against it', opposing],
  ] as const) {
    write(`${stance}: ${lines.length} independent ${lines.length === 1 ? 'source' : 'sources'}`)
    for (const line of lines.flatMap((line) => lineInWords(snapshot, claim, line))) write(line)
  }
  for (const line of wrap('Sources that go back to one original count once. Not medical advice.')) write(line)
  return code
}

function lineInWords(snapshot: Snapshot, claim: ClaimRecord, line: EvidenceLine): string[] {
  const { origin, sources, evidence, findings, claims } = line
  const others = claims.filter((other) => other !== claim)
  const named = (key: string) => titleOf(snapshot.sources.get(key)) ?? key
  return [
    ...wrap(`${titleOf(origin)} (${origin.key}, ${origin.evidenceClass.toLowerCase()})`, '  '),
    ...(sources.length > 1 ? [`    taken from ${sources.length} sources that go back to it`] : []),
    ...evidence.flatMap(({ quote, passage, source }) => wrap(`"${quote}" (${passage}, ${named(source)})`, '    ')),
    ...findings.flatMap(({ finding, source }) => wrap(`${finding} (in our words; ${named(source)})`, '    ')),
    ...(others.length > 0 ? wrap(`of ${others.map(({ key }) => key).join(', ')}`, '    ') : []),
  ]
}

const titleOf = (source: SourceRecord | undefined) => source && (source.title ?? source.publisher ?? source.slug)

const lineAsJson = ({ origin, sources, evidence, findings, claims }: EvidenceLine) => ({
  origin: { id: origin.key, title: titleOf(origin), evidenceClass: origin.evidenceClass, url: origin.url },
  sources: sources.map(({ key }) => key),
  evidence,
  findings,
  claims: claims.map(({ key }) => key),
})
