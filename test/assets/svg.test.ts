import { describe, expect, test } from 'vitest'
import { formatOf } from '../../src/assets/formats/asset-formats.ts'
import { svg } from '../../src/assets/formats/svg.ts'
import { svgOf } from '../notation/pictures.ts'
import { there } from '../notation/there.ts'

const cleaned = (bytes: Uint8Array): string => new TextDecoder().decode(there(svg.clean)(bytes).bytes)

describe('an SVG', () => {
  test('keeps what it draws', () => {
    const drawn =
      '<defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient></defs>' +
      '<style>.a { fill: url(#g); stroke: red }</style>' +
      '<g class="a" transform="rotate(5)"><path d="M0 0L9 9"/><text x="1">a &lt; b</text></g>' +
      '<use href="#g" x="4"/>'
    expect(cleaned(svgOf(drawn))).toContain(drawn)
  })

  test('says its size by its sides, or by its view box', () => {
    expect(there(svg.clean)(svgOf('', 'width="90px" height="60"'))).toMatchObject({ width: 90, height: 60 })
    expect(there(svg.clean)(svgOf('', 'width="100%" height="100%"'))).toMatchObject({ width: 300, height: 200 })
  })

  test('is known behind a declaration, comments and a type', () => {
    const before = '\ufeff<?xml version="1.0"?>\n<!-- a -->\n<!DOCTYPE svg PUBLIC "a" "b">\n'
    const bytes = Buffer.concat([Buffer.from(before), svgOf()])
    expect(formatOf(bytes)).toBe(svg)
    expect(cleaned(bytes)).toBe(cleaned(svgOf()))
  })

  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script in CDATA', '<script><![CDATA[alert(1)]]></script>'],
    ['an event', '<rect onload="alert(1)"/>'],
    ['a link with code', '<a xlink:href="javascript:alert(1)"><text>x</text></a>'],
    ['a use of another file', '<use xlink:href="https://evil.example/a.svg#x"/>'],
    ['a use of data', '<use href="data:image/svg+xml;base64,AAAA#x"/>'],
    ['a picture from elsewhere', '<image href="https://evil.example/pixel.png"/>'],
    ['HTML', '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><script>1</script></body></foreignObject>'],
    ['an animation of an address', '<a><set attributeName="href" to="javascript:alert(1)"/></a>'],
    ['an import', '<style>@import "https://evil.example/a.css";</style>'],
    ['a style from elsewhere', '<rect style="fill:url(https://evil.example/x)"/>'],
    ['a style in escapes', '<rect style="fill:u\\72l(https://evil.example/x)"/>'],
    ['a style with code', '<style>rect { behavior: url(#x); width: expression(alert(1)) }</style>'],
    ['an element of another namespace', '<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>'],
    ['metadata', '<metadata>evil.example</metadata>'],
  ])('loses %s', (_name, hostile) => {
    const clean = cleaned(svgOf(`${hostile}<circle r="3"/>`))
    expect(clean).not.toMatch(/alert|evil|javascript|script|import|foreign|set /i)
    expect(clean).toContain('<circle r="3"/>')
  })

  test.each([
    ['entities', '<!DOCTYPE svg [<!ENTITY a "b">]>'],
    ['entities from elsewhere', '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>'],
  ])('that declares %s is refused', (_name, type) => {
    expect(() => cleaned(Buffer.concat([Buffer.from(type), svgOf()]))).toThrow(/declares something of its own/)
  })

  test.each([
    ['is not XML', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><g></svg>')],
    ['is not UTF-8', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg">\xff</svg>', 'latin1')],
    ['is of no namespace', Buffer.from('<svg viewBox="0 0 1 1"/>')],
    ['says no size', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['nests a thousand levels', svgOf('<g>'.repeat(1_000) + '</g>'.repeat(1_000))],
  ])('that %s is refused', (_name, bytes) => {
    expect(() => cleaned(bytes)).toThrow(expect.objectContaining({ name: 'BrokenFile' }))
  })

  test('is clean once it was cleaned', () => {
    const once = cleaned(svgOf('<text>&quot;a&amp;b&quot;</text><!-- x --><style>a{}</style>'))
    expect(cleaned(Buffer.from(once))).toBe(once)
  })
})
