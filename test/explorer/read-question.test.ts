import { expect, test } from 'vitest'
import { pathQuestionOf } from '../../src/explorer/answer/asked/read-question.ts'

type Given = Parameters<typeof pathQuestionOf>

const reach = (form: 'EFFECTS' | 'CAUSES', kinds: readonly string[] | null) =>
  ({ form, asks: { __typename: 'ReadReach', concept: { id: 'driver:a' }, kinds } }) as unknown as Given[0]

const found = (...ids: readonly string[]) =>
  ({ __typename: 'ReachConnection', edges: ids.map((id) => ({ node: { id } })) }) as unknown as Given[1]

test('what a concept leads to is drawn to every outcome', () => {
  expect(pathQuestionOf(reach('EFFECTS', null), found('injury:b'))).toEqual({ from: ['driver:a'] })
  expect(pathQuestionOf(reach('CAUSES', []), found('driver:b'))).toEqual({ to: ['driver:a'] })
})

test('where kinds are asked for, only paths to the concepts that were found are drawn', () => {
  expect(pathQuestionOf(reach('EFFECTS', ['INJURY']), found('injury:b', 'injury:c'))).toEqual({
    from: ['driver:a'],
    to: ['injury:b', 'injury:c'],
  })
  expect(pathQuestionOf(reach('CAUSES', ['DRIVER']), found('driver:b'))).toEqual({
    from: ['driver:b'],
    to: ['driver:a'],
  })
})

test('where none was found, no other paths are drawn', () => {
  expect(pathQuestionOf(reach('EFFECTS', ['INJURY']), found())).toBeNull()
})
