/** One value of a metric, as a reader of the text format gets it. */
export interface ReadSample {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

export interface ReadFamily {
  readonly name: string
  readonly type: string
  readonly help: string
  readonly samples: ReadSample[]
}

/** The endings that the values of a type may have, in each of the two formats. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  gauge: [''],
  histogram: ['_bucket', '_sum', '_count'],
  summary: ['', '_sum', '_count'],
}

const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*'
const LABEL = '[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\\\\n]|\\\\["\\\\n])*"'
const SAMPLE = new RegExp(
  `^(${NAME})(?:\\{(${LABEL}(?:,${LABEL})*)\\})? (NaN|[+-]Inf|-?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?)$`,
)

/**
 * Reads the text of a scrape strictly, and fails at the first line that the format forbids: text
 * format 0.0.4 of Prometheus, or OpenMetrics 1.0.0.
 */
export function readMetrics(text: string, format: 'PROMETHEUS' | 'OPEN_METRICS'): ReadFamily[] {
  const isOpen = format === 'OPEN_METRICS'
  if (!text.endsWith('\n')) throw new Error('the last line does not end')
  const lines = text.split('\n').slice(0, -1)
  if (isOpen && lines.pop() !== '# EOF') throw new Error('there is no end')
  const families = new Map<string, ReadFamily>()
  const seen = new Set<string>()
  let family: ReadFamily | undefined
  let help = ''
  for (const line of lines) {
    if (line === '' && !isOpen) continue
    const [, word, name = '', rest = ''] = /^# (HELP|TYPE) (\S+) (.+)$/.exec(line) ?? []
    if (word === 'HELP') help = rest
    else if (word === 'TYPE') {
      if (families.has(name)) throw new Error(`a family comes twice: ${name}`)
      if (!new RegExp(`^${NAME}$`).test(name)) throw new Error(`a name is no name: ${name}`)
      if (isOpen && rest === 'counter' && name.endsWith('_total')) throw new Error(`a counter has an ending: ${name}`)
      family = { name, type: rest, help, samples: [] }
      families.set(name, family)
    } else {
      const [, sampleName = '', labelText = '', value = ''] = SAMPLE.exec(line) ?? []
      if (sampleName === '' || family === undefined) throw new Error(`a line is no sample: ${line}`)
      const endings = family.type === 'counter' ? [isOpen ? '_total' : ''] : (ENDINGS[family.type] ?? [])
      if (!endings.some((ending) => sampleName === `${family?.name}${ending}`))
        throw new Error(`a sample of another family: ${line}`)
      const labels = Object.fromEntries(
        [...labelText.matchAll(/([^=,]+)="((?:[^"\\]|\\.)*)"/g)].map(([, label, given]) => [label, given]),
      ) as Record<string, string>
      const place = `${sampleName}{${labelText}}`
      if (seen.has(place)) throw new Error(`a sample comes twice: ${place}`)
      seen.add(place)
      const number = Number(value.replace('Inf', 'Infinity'))
      if (family.type === 'counter' && !(number >= 0)) throw new Error(`a counter is negative: ${line}`)
      family.samples.push({ name: sampleName, labels, value: number })
    }
  }
  for (const { name, type, samples } of families.values()) if (type === 'histogram') assertHistogram(name, samples)
  return [...families.values()]
}

/** Classes are cumulative, in order, and end with everything. */
function assertHistogram(name: string, samples: readonly ReadSample[]): void {
  const groups = Map.groupBy(samples, ({ labels: { le: _, ...others } }) => JSON.stringify(others))
  for (const group of groups.values()) {
    const buckets = group.filter((sample) => sample.name === `${name}_bucket`)
    const bounds = buckets.map(({ labels }) => Number(labels['le']?.replace('Inf', 'Infinity')))
    const counts = buckets.map(({ value }) => value)
    const isSorted = (list: readonly number[]) =>
      list.every((item, index) => index === 0 || (list[index - 1] ?? 0) <= item)
    const count = group.find((sample) => sample.name === `${name}_count`)?.value
    if (!isSorted(bounds) || !isSorted(counts) || bounds.at(-1) !== Infinity || counts.at(-1) !== count)
      throw new Error(`a histogram is none: ${name}`)
  }
}
