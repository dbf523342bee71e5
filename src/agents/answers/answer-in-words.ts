import { type CompactAnswer, type Fields, isFields, VERBATIM } from './compact-answer.ts'

/** Texts of an answer that stand for themselves, without a label. */
const PROSE = ['text', 'projection', 'summary', 'sentence', 'body', 'message', 'reason']
/** References that say what an item is about, without a label. */
const SUBJECTS = ['node', 'concept', 'cause', 'path', 'bestPath', 'claim', 'paths', 'edges', 'nodes']
/** Read from other fields, or of no use in a text. */
const UNSAID = ['orderIsExact', 'countIsExact', 'weakestStep', 'start', 'end', 'length', 'certainty', 'highlight']

const NOTICE = 'notice'

/**
 * An answer as lines of text. A path is its chain, its explanation and its citations; a claim is its
 * sentence, what limits it, and its quotes. Each claim is written out once.
 */
export function answerInWords({ answer, concepts, claims, sources }: CompactAnswer): string {
  const written = new Set<string>()
  const notices = new Set<string>()
  const cited = new Set<string>()

  const linesOf = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap((each) => itemLines(each))
    if (isFields(value)) return 'explanation' in value ? pathLines(value) : fieldLines(value)
    return typeof value === 'string' && claims[value] ? claimLines(value) : [inline(value)]
  }
  const itemLines = (value: unknown): string[] => {
    const [first = '', ...others] = linesOf(value)
    return [`- ${first}`, ...others.map((line) => `  ${line}`)]
  }
  const inline = (value: unknown): string => {
    if (typeof value !== 'string') return JSON.stringify(value)
    if (sources[value]) return `${titleOf(value)} (${value})`
    const name = concepts[value]?.['name']
    return typeof name === 'string' ? `${name} (${value})` : value
  }
  const fieldLines = (fields: Fields): string[] => {
    if (typeof fields[NOTICE] === 'string') notices.add(fields[NOTICE])
    const told = Object.entries(fields).filter(([field]) => ![NOTICE, 'id', 'name', ...UNSAID].includes(field))
    const isProse = ([field, value]: readonly [string, unknown]) => PROSE.includes(field) && typeof value === 'string'
    const short = told.filter((each) => isShort(each[1]) && !isProse(each))
    const about = typeof fields['node'] === 'string' ? (concepts[fields['node']] ?? claims[fields['node']] ?? {}) : {}
    const line = [
      ...headingOf(fields),
      ...short.filter(([field]) => SUBJECTS.includes(field)).map(([, value]) => shortly(value)),
      ...short
        .filter(([field, value]) => !SUBJECTS.includes(field) && value !== about['name'] && value !== about['sentence'])
        .map(([field, value]) => `${labelOf(field)}: ${shortly(value)}`),
    ].join('; ')
    return [
      ...(line === '' ? [] : [line]),
      ...told.filter(isProse).flatMap(([, value]) => String(value).split('\n')),
      ...[about['summary'] ?? []].flat().map(String),
      ...excerptLines(fields),
      ...told
        .filter((each) => !isShort(each[1]) && !isProse(each))
        .flatMap(([field, value]) => partLines(field, value)),
    ]
  }
  const headingOf = ({ id, name }: Fields): string[] => {
    if (typeof id !== 'string') return typeof name === 'string' ? [name] : []
    return [typeof name === 'string' ? `${name} (${id})` : id]
  }
  /** The words that a search found, where the name of the result does not have them. */
  const excerptLines = ({ highlight, label, node }: Fields): string[] =>
    isFields(highlight) && highlight['text'] !== label && !claims[String(node)] ? [`"${highlight['text']}"`] : []
  /** A completeness is said only where something is missing; a position is said as the argument for more. */
  const partLines = (field: string, value: unknown): string[] => {
    if (field === 'completeness' && isFields(value)) return completenessLines(value)
    if (field === 'pageInfo' && isFields(value))
      return [`More follow: ask again with "after": "${value['endCursor']}".`]
    if (VERBATIM.includes(field) && isFields(value)) return [`${labelOf(field)}: ${JSON.stringify(value)}`]
    if (field === 'evidence' && Array.isArray(value)) return value.filter(isFields).map(evidenceLine)
    if (field === 'findings' && Array.isArray(value)) return value.filter(isFields).map(findingLine)
    if (isShort(value)) return [`${labelOf(field)}: ${shortly(value)}`]
    const lines = linesOf(value)
    if (SUBJECTS.includes(field)) return lines
    return lines.length === 0 ? [] : [`${labelOf(field)}:`, ...lines.map((line) => `  ${line}`)]
  }
  /** Whether a value goes on a line with others. */
  const isShort = (value: unknown): boolean => {
    if (typeof value === 'string') return claims[value] === undefined && !value.includes('\n')
    if (Array.isArray(value)) return value.every((each) => !isFields(each) && !Array.isArray(each) && isShort(each))
    return !isFields(value)
  }
  const shortly = (value: unknown): string => (Array.isArray(value) ? value.map(inline).join(', ') : inline(value))

  const pathLines = (path: Fields): string[] => {
    const steps = listIn(path, 'steps').filter(isFields)
    const { text, citations } = path['explanation'] as { text: unknown; citations?: unknown }
    if (typeof path[NOTICE] === 'string') notices.add(path[NOTICE])
    return [
      chain(steps),
      stepsInWords(path, steps),
      String(text),
      ...(Array.isArray(citations) ? citations.filter(isFields).flatMap(citationLines) : []),
    ]
  }
  const chain = (steps: readonly Fields[]): string =>
    [...steps.slice(0, 1).map(({ from }) => from), ...steps.map(({ to }) => to)].map(inline).join(' -> ')
  const stepsInWords = (path: Fields, steps: readonly Fields[]): string => {
    const claimsOf = (step: Fields) => listIn(step, 'claims').map((each) => (isFields(each) ? each['claim'] : each))
    const inferred = steps.filter((step) => {
      const basis = claimsOf(step)
      return basis.length > 0 && basis.every((id) => claims[String(id)]?.['explicitness'] === 'INFERRED')
    })
    const counts = [
      [path['hedgedSteps'], 'hedged'],
      [path['impliedSteps'], 'implied'],
      [inferred.length, 'inferred'],
      [path['assumedSteps'], 'of assumed certainty'],
      [steps.filter(({ disputed }) => disputed === true).length, 'disputed'],
    ] as const
    const said = counts.filter(([count]) => typeof count === 'number' && count > 0).map((each) => each.join(' '))
    const { legSide, sign, evidenceClass } = path
    return [
      `${steps.length} ${steps.length === 1 ? 'step' : 'steps'}${said.length > 0 ? `: ${said.join(', ')}` : ''}`,
      ...(legSide === undefined ? [] : [`leg side ${legSide}`]),
      ...(sign === undefined || sign === 'POSITIVE' ? [] : [`sign ${sign}`]),
      ...(evidenceClass === undefined ? [] : [`evidence ${evidenceClass}`]),
    ].join('; ')
  }
  const citationLines = ({ number, claim, stance }: Fields): string[] => {
    const [first = '', ...others] = claimLines(String(claim), { isCitation: true })
    const against = stance === 'REFUTES' ? 'against it, ' : ''
    return [`[${number}] ${against}${first}`, ...others.map((line) => `    ${line}`)]
  }

  const claimLines = (id: string, { isCitation = false } = {}): string[] => {
    const claim = claims[id] ?? {}
    if (written.has(id)) return [`${id} (above)`]
    written.add(id)
    const { sentence, evidence, findings, ...facts } = claim
    return [
      `${id}${limitsOf(facts)}${isCitation || sentence === undefined ? '' : `: ${sentence}`}`,
      ...[evidence ?? []].flat().filter(isFields).map(evidenceLine),
      ...[findings ?? []].flat().filter(isFields).map(findingLine),
      ...partsOfClaim(facts).flatMap(([field, value]) => partLines(field, value)),
    ]
  }
  const evidenceLine = ({ source, quote, passage, stance }: Fields): string =>
    `${stance === undefined || stance === 'SUPPORTS' ? '' : `${stance}: `}"${quote}" (${[titleOf(source), passage].filter(Boolean).join(', ')})`
  const findingLine = ({ source, finding, stance }: Fields): string => `${stance}: ${finding} (${titleOf(source)})`
  const titleOf = (source: unknown): string => {
    const id = String(source)
    cited.add(id)
    const { title, publisher } = sources[id] ?? {}
    return String(title ?? publisher ?? id)
  }
  const sourceLines = (): string[] =>
    [...cited].map((id) => {
      const { title, publisher, url } = sources[id] ?? {}
      return `- ${[id, title, publisher, url].filter(Boolean).join('; ')}`
    })

  const body = linesOf(answer)
  const list = sourceLines()
  return [...body, ...(list.length > 0 ? ['Sources:', ...list] : []), ...[...notices].map((text) => `${text}.`)].join(
    '\n',
  )
}

/** What makes a claim less than a plain statement of its source. */
function limitsOf({ polarity, explicitness, attribution, certaintyBasis, disputed }: Fields): string {
  const limits = [
    ...(polarity === undefined || polarity === 'AFFIRMED' ? [] : [polarity]),
    ...(explicitness === undefined || explicitness === 'EXPLICIT' ? [] : [explicitness]),
    ...(attribution === undefined || attribution === 'SOURCE' ? [] : [attribution]),
    ...(certaintyBasis === 'DEFAULT' ? ['certainty assumed'] : []),
    ...(disputed === true ? ['disputed'] : []),
  ]
  return limits.length > 0 ? ` [${limits.join(', ')}]` : ''
}

/** The parts of a claim that an answer about evidence adds. */
const partsOfClaim = ({ independentSources, against, conditions, scope, note }: Fields): [string, unknown][] =>
  Object.entries({ conditions, scope, note, independentSources, against }).filter(([, value]) => value !== undefined)

function completenessLines({ exact, reason, bestUnreturned }: Fields): string[] {
  return [
    ...(exact === true ? [] : [`Not complete: ${reason ?? 'a bound stopped the search.'}`]),
    ...(typeof bestUnreturned === 'number' ? [`No path after these is more certain than ${bestUnreturned}.`] : []),
  ]
}

const listIn = (fields: Fields, field: string): readonly unknown[] => {
  const list = fields[field]
  return Array.isArray(list) ? list : []
}

/** `totalCount` as "total count". */
const labelOf = (field: string): string => field.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
