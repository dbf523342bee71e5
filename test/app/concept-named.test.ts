import { expect, test } from 'vitest'
import { conceptNamed } from '../../src/app/concept-named.ts'
import { OperatorError } from '../../src/errors/operator-error.ts'
import { firstVersion } from '../../src/projection/first-version.ts'
import { shippedContent } from '../notation/shipped-content.ts'

const shipped = firstVersion((await shippedContent()).content)

test.each([
  ['driver:cambered-roads', 'driver:cambered-roads'],
  ['cambered-roads', 'driver:cambered-roads'],
  ['Running on Cambered Roads', 'driver:cambered-roads'],
  ['runners knee', 'injury:patellofemoral-pain-syndrome'],
  ['hip pain', 'symptom:hip-pain'],
  ['Hip-pain', 'symptom:hip-pain'],
  ['RUNNERSKNEE', 'injury:patellofemoral-pain-syndrome'],
])('%s is one concept', (name, key) => {
  expect(conceptNamed(shipped, name).key).toBe(key)
})

test.each([
  ['camber', 'There is no concept "camber". Did you mean "cambered-roads"? Try: aetia search "camber"'],
  ['runers knee', 'There is no concept "runers knee". Did you mean "Runner\'s Knee"? Try: aetia search "runers knee"'],
  ['zzzzzz', 'There is no concept "zzzzzz". Try: aetia search "zzzzzz"'],
  ['injury:hip-pain', /^There is no concept "injury:hip-pain"\./],
  ['', /^There is no concept ""\./],
  ['constructor', /^There is no concept "constructor"\./],
  ['injuries', '"injuries" may be injury:lower-leg-injury or injury:running-injury. Write the key you mean.'],
])('%j is none, or not one', (name, message) => {
  expect(() => conceptNamed(shipped, name)).toThrow(
    expect.objectContaining({
      name: 'OperatorError',
      message: typeof message === 'string' ? message : expect.stringMatching(message),
    }),
  )
  expect(() => conceptNamed(shipped, name)).toThrow(OperatorError)
})
