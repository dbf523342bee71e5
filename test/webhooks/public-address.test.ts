import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPublicAddress } from '../../src/webhooks/public-address.ts'

test.each([
  '8.8.8.8',
  '1.1.1.1',
  '93.184.216.34',
  '100.63.255.255',
  '100.128.0.0',
  '172.15.255.255',
  '172.32.0.0',
  '223.255.255.255',
  '2606:4700:4700::1111',
  '2001:4860:4860::8888',
  '2a00:1450:4001:80b::200e',
])('%s is public', (address) => expect(isPublicAddress(address)).toBe(true))

test.each([
  ['this network', '0.0.0.0', '0.1.2.3', '::', '0:0:0:0:0:0:0:0'],
  ['this machine', '127.0.0.1', '127.255.255.254', '::1', '0:0:0:0:0:0:0:1'],
  ['private networks', '10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.255', '192.168.0.1', '192.168.255.255'],
  ['carriers', '100.64.0.1', '100.100.100.200', '100.127.255.255'],
  ['links', '169.254.0.1', 'fe80::1', 'febf::1', 'fe80::1%eth0'],
  ['metadata of clouds', '169.254.169.254', 'fd00:ec2::254', '168.63.129.16', '192.0.0.192', '100.100.100.200'],
  ['unique local networks', 'fc00::1', 'fdff::1', 'fec0::1'],
  ['many machines', '224.0.0.1', '239.255.255.255', '255.255.255.255', 'ff02::1'],
  ['what is reserved', '240.0.0.1', '192.0.0.1', '198.18.0.1', '198.19.255.255', '192.88.99.1', '4000::1', '8000::1'],
  ['what is for documents', '192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '3fff::1'],
  ['IPv4 mapped into IPv6', '::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:8.8.8.8', '::ffff:0:8.8.8.8'],
  ['IPv4 that IPv6 once was compatible with', '::127.0.0.1', '::7f00:1', '::8.8.8.8'],
  ['NAT64', '64:ff9b::7f00:1', '64:ff9b::8.8.8.8', '64:ff9b:1::1'],
  ['6to4', '2002:7f00:1::', '2002:808:808::1'],
  ['Teredo', '2001:0:4136:e378:8000:63bf:3fff:fdd2', '2001::1'],
  ['identifiers that are no places', '2001:10::1', '2001:20::1', '2001:2::1', '5f00::1', '100::1'],
  ['numbers in other clothes', '2130706433', '0x7f.0.0.1', '0177.0.0.1', '127.1', '010.8.8.8', '8.8.8', '0x08080808'],
  [
    'what is no address',
    '',
    'localhost',
    '8.8.8.8 ',
    '8.8.8.8:80',
    '[2606:4700:4700::1111]',
    '8.8.8.8/32',
    '8.8.8.256',
  ],
])('%s: not public', (_, ...addresses) => {
  expect(addresses.filter(isPublicAddress)).toEqual([])
})

test('an address of IPv4 is as public as its numbers say, and never by way of IPv6', () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      const [a = 0, b = 0] = address.split('.').map(Number)
      const inside = a === 0 || a === 10 || a === 127 || a >= 224
      const local = (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168) || (a === 169 && b === 254)
      if (inside || local) expect(isPublicAddress(address)).toBe(false)
      for (const prefix of ['::', '::ffff:', '::ffff:0:', '64:ff9b::'])
        expect(isPublicAddress(`${prefix}${address}`)).toBe(false)
    }),
  )
})
