import { describe, expect, test } from 'vitest'
import { proseOf, safeAddress } from '../../src/explorer/article/safe-html.ts'

/** A node of a document, without a document. */
const text = (content: string) => ({ nodeType: 3, nodeName: '#text', textContent: content, childNodes: [] })
const element = (nodeName: string, attributes: Readonly<Record<string, string>>, ...childNodes: object[]) => ({
  nodeType: 1,
  nodeName,
  textContent: null,
  childNodes: childNodes as never[],
  getAttribute: (name: string) => attributes[name] ?? null,
})

describe('the prose of an article', () => {
  test('keeps its paragraphs, links and pictures', () => {
    const prose = proseOf([
      element('P', {}, text('Roads '), element('A', { href: '#claim:e1', 'data-key': 'claim:e1' }, text('[1]'))),
      element('IMG', { src: '/assets/a.svg', alt: 'A pelvis.' }),
    ])
    expect(prose).toEqual([
      {
        tag: 'p',
        children: ['Roads ', { tag: 'a', address: '#claim:e1', documentKey: 'claim:e1', children: ['[1]'] }],
      },
      { tag: 'img', address: '/assets/a.svg', text: 'A pelvis.', children: [] },
    ])
  })

  test.each(['SCRIPT', 'STYLE', 'IFRAME', 'svg', 'TEMPLATE'])('loses %s with what is in it', (name) => {
    expect(proseOf([element(name, {}, text('alert(1)'))])).toEqual([])
  })

  test('keeps the texts of elements that no Markdown has', () => {
    expect(proseOf([element('MARQUEE', { onstart: 'alert(1)' }, text('slow'))])).toEqual(['slow'])
  })

  test('takes no handler and no style of an element', () => {
    expect(proseOf([element('P', { onclick: 'alert(1)', style: 'position: fixed' }, text('a'))])).toEqual([
      { tag: 'p', children: ['a'] },
    ])
  })

  test('ends at a depth that no prose has', () => {
    let node = element('P', {}, text('deep'))
    for (let depth = 0; depth < 10_000; depth++) node = element('BLOCKQUOTE', {}, node)
    expect(JSON.stringify(proseOf([node]))).not.toContain('deep')
  })
})

test.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
  ['/assets/a.svg', '/assets/a.svg'],
  ['#camber', '#camber'],
  ['javascript:alert(1)', undefined],
  [' javascript:alert(1)', undefined],
  ['JaVaScRiPt:alert(1)', undefined],
  ['data:text/html,a', undefined],
  ['//example.org', undefined],
  ['/\\example.org', undefined],
  ['vbscript:a', undefined],
  ['', undefined],
  [undefined, undefined],
])('the address %s leads to %s', (address, expected) => {
  expect(safeAddress(address)).toBe(expected)
})
