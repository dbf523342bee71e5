import { expect, test } from 'vitest'
import { mayBePrivate, readWebhookUrl } from '../../src/webhooks/webhook-url.ts'

const hrefOf = (text: string) => {
  const reading = readWebhookUrl(text)
  if ('problem' in reading) throw new Error(reading.problem)
  return reading.url.href
}
const problemOf = (text: string) => {
  const reading = readWebhookUrl(text)
  return 'problem' in reading ? reading.problem : null
}

test.each([
  ['https://example.org/hooks/aetia'],
  ['http://example.org:8080/hooks?token=a%20b'],
  ['https://example.org/', 'https://example.org'],
  ['https://example.org/', 'HTTPS://Example.ORG:443'],
  ['https://xn--bcher-kva.example/'],
  ['http://8.8.8.8/'],
  ['http://[2606:4700:4700::1111]:8080/'],
  [`https://example.org/${'a'.repeat(1_980)}`],
])('%s is an address', (href, written = href) => expect(hrefOf(written)).toBe(href))

test.each([
  ['a longer one than anybody needs', `https://example.org/${'a'.repeat(1_981)}`, 'longer than 2,000'],
  ['words', 'example', 'not an address'],
  ['nothing', '', 'not an address'],
  ['a path', '/hooks', 'not an address'],
  ['a host without a scheme', 'example.org/hooks', 'not an address'],
  ['a file', 'file:///etc/passwd', 'must begin with https:// or http://'],
  ['another protocol', 'ftp://example.org/', 'must begin with https:// or http://'],
  ['a socket', 'http+unix://%2Fvar%2Frun%2Fdocker.sock/', 'must begin with https:// or http://'],
  ['a program', 'javascript:alert(1)', 'must begin with https:// or http://'],
  ['data', 'data:text/plain,hello', 'must begin with https:// or http://'],
  ['a user', 'https://ada@example.org/', 'no user and no password'],
  ['a password', 'https://:secret@example.org/', 'no user and no password'],
  ['a host that looks like another', 'https://example.org@evil.example/', 'no user and no password'],
  ['an empty user', 'https://@example.org/', 'must name its host as it is read'],
  ['a fragment', 'https://example.org/#here', 'no fragment'],
  ['an empty fragment', 'https://example.org/#', 'no fragment'],
  ['a blank before', ' https://example.org/', 'no blanks'],
  ['a blank after', 'https://example.org/ ', 'no blanks'],
  ['a tab within the host', 'https://exa\tmple.org/', 'no blanks'],
  ['a line break within', 'https://example.org/a\r\nhost: evil', 'no blanks'],
  ['NUL', 'https://example.org/\0', 'no blanks'],
  ['backslashes', 'https:\\\\example.org\\hooks', 'no blanks'],
  ['one slash', 'https:/example.org/', 'must name its host as it is read'],
  ['no slash', 'https:example.org/', 'must name its host as it is read'],
  ['three slashes', 'https:///example.org/', 'must name its host as it is read'],
  ['a number for a host', 'http://2130706433/', 'write "http://127.0.0.1/"'],
  ['a hexadecimal host', 'http://0x7f000001/', 'write "http://127.0.0.1/"'],
  ['an octal host', 'http://0177.0.0.1/', 'write "http://127.0.0.1/"'],
  ['a short host', 'http://127.1/', 'write "http://127.0.0.1/"'],
  ['a public host as a number', 'http://134744072/', 'write "http://8.8.8.8/"'],
  ['digits in circles', 'http://①②⑦.⓪.⓪.①/', 'write "http://127.0.0.1/"'],
  ['an escaped host', 'http://%31%32%37.0.0.1/', 'write "http://127.0.0.1/"'],
  ['letters that look alike', 'https://ехample.org/', 'write "https://xn--'],
  ['a long form of IPv6', 'http://[0:0:0:0:0:0:0:1]/', 'write "http://[::1]/"'],
  ['IPv4 within IPv6', 'http://[::ffff:127.0.0.1]/', 'write "http://[::ffff:7f00:1]/"'],
  ['a zone', 'http://[fe80::1%25eth0]/', 'not an address'],
  ['a port that there is not', 'http://example.org:65536/', 'not an address'],
  ['no host', 'https://', 'not an address'],
])('%s is refused', (_, text, why) => expect(problemOf(text)).toContain(why))

test('a host may be private where it stands in the list, for its port or for every port', () => {
  const may = (text: string, ...hosts: string[]) => mayBePrivate(new URL(text), hosts)
  expect(may('http://hooks.internal/', 'hooks.internal')).toBe(true)
  expect(may('http://hooks.internal:8080/', 'hooks.internal')).toBe(true)
  expect(may('http://hooks.internal:8080/', 'hooks.internal:8080')).toBe(true)
  expect(may('http://hooks.internal/', 'hooks.internal:80')).toBe(true)
  expect(may('https://hooks.internal/', 'hooks.internal:443')).toBe(true)
  expect(may('http://[::1]:8080/', '[::1]:8080')).toBe(true)
  expect(may('http://hooks.internal/', 'hooks.internal:8080')).toBe(false)
  expect(may('http://a.hooks.internal/', 'hooks.internal')).toBe(false)
  expect(may('http://hooks.internal.evil.example/', 'hooks.internal')).toBe(false)
  expect(may('http://hooks.internal/')).toBe(false)
})
