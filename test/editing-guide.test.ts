import { afterAll, expect, test } from 'vitest'
import { expectToTell } from './notation/guide.ts'
import { startEditingGuide } from './start-editing-guide.ts'

const guide = await startEditingGuide()
afterAll(() => guide.close())

test('the guide has a question for each of its steps', () => expect(guide.steps.length).toBeGreaterThan(20))

test.each(guide.steps.map((step, index) => [index + 1, step.speaker, step] as const))(
  'the guide to editing tells the real answer: step %i, as %s',
  async (_number, _speaker, step) => {
    const { data, errors } = await guide.ask(step)
    expectToTell(JSON.parse(step.answer), errors === undefined ? data : { data, errors }, guide.names)
  },
)
