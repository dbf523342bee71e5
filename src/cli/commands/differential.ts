import { BODY_SIDES } from '../../../graph/vocabulary/road-terms.ts'
import { completeUnless, stoppedReason } from '../../api/answers/completeness.ts'
import { OperatorError } from '../../errors/operator-error.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { createEngine } from '../../traversal/engine.ts'
import { legSideInWords } from '../../traversal/explain/side-in-words.ts'
import { projectionInWords } from '../../traversal/paths/path-question.ts'
import { type DifferentialQuestion, differential as differentialOf } from '../../traversal/questions/differential.ts'
import type { Finding } from '../../traversal/questions/finding-ways.ts'
import { legSideFor } from '../../traversal/questions/leg-side-for.ts'
import { withBounds } from '../../traversal/search/with-bounds.ts'
import { runSync } from '../../traversal/search/work.ts'
import type { CommandContext } from '../command-context.ts'
import { EXIT } from '../exit.ts'
import { choiceOption } from '../options/choice-option.ts'
import { conceptNamed } from '../options/concept-named.ts'
import { type FilterOptions, filterOf } from '../options/filter-options.ts'
import { kindsNamed } from '../options/kinds-named.ts'
import { numberOption } from '../options/number-option.ts'
import { maxLengthOption } from '../options/question-options.ts'
import { type RoadOptions, roadSetting } from '../options/road-options.ts'
import { searchBudget } from '../options/search-budget.ts'
import { inShort } from '../print/in-short.ts'
import { pathAsJson, pathInShort } from '../print/path-in-words.ts'
import { wrap } from '../print/wrap.ts'
import { withStore } from '../with-store.ts'

export interface DifferentialOptions extends FilterOptions, RoadOptions {
  readonly country?: string
  readonly kinds?: string
  readonly maxLength?: string
  readonly first?: string
  readonly json?: boolean
}

const DEFAULT_FIRST = 5

/** Prints the causes that explain most of several findings, each with its paths, what it leaves unexplained and its rivals. */
export async function differential(
  context: CommandContext,
  named: readonly string[],
  options: DifferentialOptions,
): Promise<number> {
  const snapshot = await withStore(context, async (_store, history) => history.current())
  const engine = createEngine(snapshot)
  const setting = settingOf(snapshot, options)
  const question: DifferentialQuestion = {
    findings: findingsNamed(snapshot, named),
    longerLegOnRoad: setting?.found.longerLeg.side ?? null,
    kinds: options.kinds === undefined ? ['DRIVER', 'RISK_FACTOR'] : kindsNamed('--kinds', options.kinds),
    filter: filterOf(options),
    maxLength: maxLengthOption(options.maxLength),
  }
  const first = numberOption('--first', options.first, DEFAULT_FIRST, 1_000)
  const search = withBounds((newBudget) => differentialOf(engine, question, newBudget()), searchBudget)
  const { found, stoppedBy } = runSync(search)
  const { hypotheses, stopped } = found
  const reason = stoppedReason(stopped, 'there may be more causes, and they may explain more than is told here.')
  const completeness = completeUnless(stoppedBy, reason)
  const projection = projectionInWords(question.filter, question.maxLength)
  const shown = hypotheses.slice(0, first).map(({ explains, rivals, ...hypothesis }) => ({
    ...hypothesis,
    explains: explains.map((explained) => ({ ...explained, paths: explained.paths() })),
    rivals: runSync(rivals(searchBudget())),
  }))
  const code = hypotheses.length > 0 ? EXIT.OK : EXIT.NEGATIVE
  const write = (line = '') => context.stdout.write(`${line}\n`)
  if (options.json) {
    const list = shown.map(({ cause, longerLeg, explains, unexplained, rivals }) => ({
      id: cause.key,
      longerLeg,
      explains: explains.map(({ finding, explainsSide, paths }) => ({
        finding,
        explainsSide,
        paths: paths.map((path) => pathAsJson(snapshot, path)),
      })),
      unexplained,
      rivals: rivals?.map(({ key }) => key) ?? null,
    }))
    const text = setting?.text ?? null
    const answer = { totalCount: hypotheses.length, ...completeness, setting: text, projection, hypotheses: list }
    write(JSON.stringify(answer, null, 2))
    return code
  }
  const inWords = ({ concept, side }: Finding) =>
    `${snapshot.concepts.get(concept)?.name ?? concept}${side === null ? '' : `, ${side.toLowerCase()}`}`
  for (const [index, { cause, longerLeg, explains, unexplained, rivals }] of shown.entries()) {
    const leg = longerLeg === null ? '' : `, if the ${longerLeg.toLowerCase()} leg is the longer one`
    write(`${index + 1}. ${cause.name} explains ${explains.length} of ${question.findings.length}${leg}`)
    for (const { finding, explainsSide, paths } of explains) {
      write(`   ${inWords(finding)}${explainsSide === false ? ' (not the side)' : ''}:`)
      for (const line of paths.flatMap((path) => pathInShort(path, '     '))) write(line)
    }
    if (unexplained.length > 0)
      for (const line of wrap(`Unexplained: ${unexplained.map(inWords).join('; ')}.`, '   ')) write(line)
    const apart =
      rivals === null
        ? 'the search for them was stopped'
        : inShort(
            rivals.map(({ name }) => name),
            '; ',
          )
    if (apart !== '') for (const line of wrap(`Rivals: ${apart}.`, '   ')) write(line)
    write()
  }
  const count = `${completeness.countIsExact ? '' : 'at least '}${hypotheses.length} ${hypotheses.length === 1 ? 'cause' : 'causes'}`
  const rest = shown.length < hypotheses.length ? `, the best ${shown.length} shown (--first shows more)` : ''
  for (const line of wrap(`${count}${rest}. ${projection}`)) write(line)
  if (setting) for (const line of wrap(setting.text)) write(line)
  if (reason !== null) for (const line of wrap(reason)) write(line)
  for (const line of wrap('Certainty is our reading of the wording, not a probability. Not medical advice.'))
    write(line)
  return code
}

/** Findings written as `<concept>` or `<concept>@left`, each once; what is found on both sides is two findings. */
function findingsNamed(snapshot: Snapshot, named: readonly string[]): readonly Finding[] {
  const findings = named.map((text): Finding => {
    const at = text.lastIndexOf('@')
    const [name, side] = at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)]
    const concept = conceptNamed(snapshot, name).key
    return { concept, side: side === null ? null : choiceOption(`The side of ${name}`, side, BODY_SIDES) }
  })
  return [...new Map(findings.map((finding) => [`${finding.concept} ${finding.side}`, finding])).values()]
}

function settingOf(snapshot: Snapshot, { country, ...options }: DifferentialOptions) {
  if (country !== undefined) {
    const setting = roadSetting(country, options)
    const found = legSideFor(snapshot, setting)
    return { found, text: legSideInWords(setting, found) }
  }
  if (options.withTraffic || options.place !== undefined || options.reading !== undefined)
    throw new OperatorError(
      '--with-traffic, --place and --reading say how somebody runs where. Add --country, such as US.',
    )
  return null
}
