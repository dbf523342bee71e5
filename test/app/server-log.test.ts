import pino from 'pino'
import { expect, test } from 'vitest'
import { entriesForPeople } from '../../src/app/server-log.ts'
import { ended } from '../notation/run-cli.ts'
import { startCli } from '../notation/start-cli.ts'

/** What an entry looks like for people. */
function written(write: (log: pino.Logger) => void): string {
  const inWords = entriesForPeople(false)
  const entries: string[] = []
  write(pino({ level: 'trace' }, { write: (line) => void entries.push(inWords(line)) }))
  return entries.join('')
}

test('an entry is one line for people, with the time, the level, the message and the rest', () => {
  expect(written((log) => log.info({ reqId: '1', req: { path: '/a' } }, 'incoming request'))).toMatch(
    /^\[\d\d:\d\d:\d\d\.\d{3}\] INFO: incoming request \{"reqId":"1","req":\{"path":"\/a"\}\}\n$/,
  )
})

test('an error has its stack', () => {
  expect(written((log) => log.error({ err: new Error('no luck') }, 'internal error'))).toMatch(
    /ERROR: internal error.*no luck.*at .*server-log\.test/s,
  )
})

test('nothing that a stranger sent steers a terminal', () => {
  const evil = '\u001b[2J\u009b31m\r\u0007\u007f'
  const text = written((log) => {
    log.warn(evil)
    log.error({ err: new Error(evil), req: { path: evil } }, 'failed')
  })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
  expect(text).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]/)
  expect(text).toContain('[2J')
})

test.each([
  ['json', /^\{"level":/],
  ['auto', /^\{"level":/],
  ['pretty', /^\[\d\d:/],
])('AETIA_LOG_FORMAT=%s where standard error is no terminal', async (format, line) => {
  const child = startCli(['serve'], { PORT: '0', AETIA_LOG_FORMAT: format, AETIA_CONTENT: 'none' })
  child.stdout?.once('data', () => child.kill('SIGINT'))
  const { stderr } = await ended(child)
  expect(stderr).toMatch(line)
})
