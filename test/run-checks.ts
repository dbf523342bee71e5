/**
 * Runs the checks of the project beside each other: `npm run check`. What a check has written is
 * shown when it ends, in one piece. Ends with 1 where one of them fails.
 */
import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { styleText } from 'node:util'

/** The scripts of `package.json`, the longest first. */
const CHECKS = [
  'check-types',
  'check-style',
  'check-imports',
  'check-generated',
  'check-schema',
  'check-content',
  'check-wording',
]

async function passes(check: string): Promise<boolean> {
  const began = performance.now()
  const npm = process.env['npm_execpath']
  const [program, ...first] = npm === undefined ? ['npm'] : [process.execPath, npm]
  const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}
  const child = spawn(program, [...first, 'run', '--silent', check], { env: { ...process.env, ...color } })
  const ended = new Promise<boolean>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code === 0))
  })
  const written = await Promise.all([text(child.stdout), text(child.stderr)])
  const isPassed = await ended
  const seconds = ((performance.now() - began) / 1_000).toFixed(1)
  const outcome = isPassed ? styleText('green', 'passed') : styleText('red', 'failed')
  process.stdout.write(`${isPassed ? '' : written.join('')}${check} ${outcome} after ${seconds} s\n`)
  return isPassed
}

const outcomes = await Promise.all(CHECKS.map(passes))
process.exitCode = outcomes.every(Boolean) ? 0 : 1
