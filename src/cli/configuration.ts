import { type Config, readConfig } from '../config/config.ts'
import { OperatorError } from '../errors/operator-error.ts'

/** The configuration of the environment. Fails with every problem it has. */
export function configuration(): Config {
  const reading = readConfig(process.env)
  if ('config' in reading) return reading.config
  throw new OperatorError(
    ['The configuration is wrong:', ...reading.problems.map((problem) => `  ${problem}`)].join('\n'),
  )
}
