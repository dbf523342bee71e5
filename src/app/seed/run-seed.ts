import { readConfig } from '../../config/config.ts'
import { OperatorError } from '../../errors/operator-error.ts'
import { seedStore } from './seed-store.ts'
import { SEED_PASSWORD } from './seed-users.ts'

const print = (line: string) => process.stdout.write(`${line}\n`)

try {
  const reading = readConfig(process.env)
  if ('problems' in reading) throw new OperatorError(['The configuration is wrong:', ...reading.problems].join('\n  '))
  const { users, changesets, webhooks } = await seedStore(reading.config, { force: process.argv.includes('--force') })
  for (const name of users) print(`user       ${name}, with the password "${SEED_PASSWORD}"`)
  for (const title of changesets) print(`changeset  ${title}`)
  for (const url of webhooks) print(`webhook    ${url}, switched off`)
  if (users.length + changesets.length + webhooks.length === 0) print('Everything was there.')
} catch (error) {
  if (!(error instanceof OperatorError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
