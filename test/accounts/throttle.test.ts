import { describe, expect, test } from 'vitest'
import { addressGroup } from '../../src/accounts/address-group.ts'
import { createThrottle } from '../../src/accounts/throttle.ts'

function throttle(maxKeys = 100) {
  let now = 0
  const made = createThrottle({ window: 1_000, maxKeys, now: () => now })
  return {
    ...made,
    pass(milliseconds: number) {
      now += milliseconds
    },
  }
}
const key = (name: string, most = 3) => [{ key: name, most }]

describe('a throttle', () => {
  test('turns away after as many failures as a key may have, until they are long ago', () => {
    const { begin, isClosed, pass } = throttle()
    for (let count = 0; count < 3; count++) {
      expect(isClosed(key('ada'))).toBe(false)
      expect(begin(key('ada'))).not.toBeNull()
      pass(100)
    }
    expect(begin(key('ada'))).toBeNull()
    expect(isClosed(key('ada'))).toBe(true)
    expect(begin(key('bob'))).not.toBeNull()
    pass(699)
    expect(begin(key('ada'))).toBeNull()
    pass(1)
    expect(begin(key('ada'))).not.toBeNull()
    expect(begin(key('ada'))).toBeNull()
  })

  test('does not count what succeeded, and counts what is under way', () => {
    const { begin } = throttle()
    const under = [begin(key('ada')), begin(key('ada')), begin(key('ada'))]
    expect(begin(key('ada'))).toBeNull()
    under[1]?.forget()
    expect(begin(key('ada'))).not.toBeNull()
    expect(begin(key('ada'))).toBeNull()
  })

  test('counts against every key, and none where one of them is closed', () => {
    const { begin, isClosed } = throttle()
    const both = [...key('ada', 1), ...key('10.0.0.1', 2)]
    expect(begin(both)).not.toBeNull()
    expect(begin(both)).toBeNull()
    expect(begin([...key('bob', 1), ...key('10.0.0.1', 2)])).not.toBeNull()
    expect(isClosed(key('10.0.0.1', 2))).toBe(true)
    expect(isClosed(key('eve', 1))).toBe(false)
  })

  test('remembers as many keys as it may, and forgets the one that was least lately counted', () => {
    const { begin, isClosed } = throttle(3)
    for (const name of ['a', 'b', 'c', 'a', 'd']) begin(key(name, 9))
    expect(isClosed(key('a', 2))).toBe(true)
    expect(isClosed(key('b', 1))).toBe(false)
    expect(isClosed(key('c', 1))).toBe(true)
    expect(isClosed(key('d', 1))).toBe(true)
  })
})

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['::', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['64:ff9b::192.0.2.7', '64:ff9b:0:0::/64'],
])('%s counts as %s', (address, group) => {
  expect(addressGroup(address)).toBe(group)
})
