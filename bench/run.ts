/**
 * Measures the path engine against named peers: `npm run bench`, in about ten minutes, on an idle machine.
 *
 *   npm run bench                        everything; tables and plots are written to bench/results
 *   npm run bench -- ranked paging       some parts: all-paths, first-paths, ranked, databases, paging, hostile, growth, serving
 *   npm run bench -- --quick             everything on small graphs, in less than a minute; written to a temporary folder
 *   npm run bench -- --out <folder>      written there
 *
 * Ends with 1 where a peer answered otherwise than the engine. A figure that was not reached is reported, and is no error.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Extent } from './parts/part.ts'
import { PARTS } from './parts/parts.ts'
import { inFigures } from './report/in-figures.ts'
import { machine } from './report/machine.ts'
import { MEASURED_APART } from './report/measured-apart.ts'
import type { Bar, Report } from './report/report.ts'
import { tableToMarkdown, toMarkdown } from './report/to-markdown.ts'
import { toSvg } from './report/to-svg.ts'

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, out: { type: 'string' } },
  allowPositionals: true,
})
const names = positionals.length > 0 ? positionals : Object.keys(PARTS)
const unknown = names.filter((name) => !(name in PARTS))
if (unknown.length > 0) {
  console.error(`No part "${unknown[0]}". The parts are ${Object.keys(PARTS).join(', ')}.`)
  process.exit(2)
}
const extent: Extent = values.quick ? 'QUICK' : 'FULL'
const folder =
  values.out ?? (values.quick ? await mkdtemp(join(tmpdir(), 'aetia-bench-')) : join(import.meta.dirname, 'results'))
await mkdir(folder, { recursive: true })

const bars: Bar[] = []
const failed: string[] = []
for (const name of names) {
  const began = performance.now()
  const report = await runApart(name)
  if (!report) {
    failed.push(name)
    continue
  }
  console.log(`\n# ${report.title} (${inFigures((performance.now() - began) / 1000)} s)`)
  for (const table of report.tables) console.log(`\n${table.title}\n\n${tableToMarkdown(table)}`)
  await writeFile(join(folder, `${name}.md`), toMarkdown(report, machine()))
  for (const plot of report.plots) await writeFile(join(folder, `${plot.name}.svg`), toSvg(plot))
  bars.push(...report.bars)
}
const whole = positionals.length === 0 && failed.length === 0
const rows = [...bars, ...(whole ? MEASURED_APART : [])].map(({ figure, bar, reached, isMet }) => [
  figure,
  bar,
  reached,
  isMet === null ? '-' : isMet ? 'yes' : 'no',
])
const figures = tableToMarkdown({ columns: ['figure', 'to reach', 'reached', 'met'], rows })
const remark = values.quick ? ' (of small graphs: these show that everything runs, not how fast)' : ''
console.log(`\n# Figures to reach${remark}\n\n${figures}`)
// Some parts alone would not give the whole list.
if (whole) {
  await writeFile(
    join(folder, 'figures.md'),
    `# Figures to reach

${machine()}

${figures}
`,
  )
}
console.log(`\nWritten to ${folder}.`)
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}.`)
  process.exitCode = 1
}

/**
 * Runs a part in a process of its own, so that no part inherits another's memory or compiled code;
 * null when it fails.
 */
async function runApart(name: string): Promise<Report | null> {
  const script = join(import.meta.dirname, 'parts/run-part.ts')
  const child = fork(script, [name, extent], { execArgv: ['--max-old-space-size=12288'], serialization: 'advanced' })
  let report: Report | null = null
  child.on('message', (message) => {
    report = message as Report
  })
  const [code] = await once(child, 'exit')
  return code === 0 ? report : null
}
