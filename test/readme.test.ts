import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from './ask.ts'
import { startServer, type TestServer } from './notation/start-server.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const questions = [...readme.matchAll(/\n(\S[^\n]*)\n\n```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g)]

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

test('the README has five questions', () => expect(questions).toHaveLength(5))

test.each(questions.map(([, title = '', query = '', answer = '']) => [title, query, answer]))(
  'the README tells the real answer: %s',
  async (_title, query, answer) => {
    const { data, errors } = await ask<unknown>(server.url, query)
    expect(errors).toBeUndefined()
    expect(data).toEqual(JSON.parse(answer))
  },
)
