import { expect, test } from 'vitest'
import { createProseReader } from '../../src/content/prose/prose-reader.ts'
import { proseWords, renderProse } from '../../src/content/prose/render-prose.ts'
import { contentFiles, listed, SHORT } from '../notation/content-files.ts'

const withProse = (body: string) => listed(contentFiles({ [SHORT]: { add: `\n${body}\n` } }))

test.each([
  ['another site', '[a](https://a.example/b) <mailto:a@a.example>'],
  ['a section of the article', '[up](#answer)'],
  ['a concept', '[camber](driver:cambered-roads "slope") and [pain](symptom:hip-pain)'],
  ['a claim, a source and an article', '[a](claim:c1) [b](source:book) [c](article:short) <claim:c2>'],
  ['a section of an article', '[a](article:short#answer)'],
  ['a claim that is cited', 'Roads tilt hips.[^claim:c1] So they hurt.[^claim:c1][^claim:c2]'],
  ['nothing, in code', '`[^claim:none]` and `![a](b)`\n\n    [a](/b) ![c](d) [^e]\n\n```\n# x\n[a](javascript:b)\n```'],
  ['nothing, escaped', '\\[a](/b) \\![a](https://a.example) \\[^x]'],
  ['nothing, as no citation has blanks', 'a [^not this] b [^] c'],
  ['headings below the second level, and lists', '### a\n\n#### b\n\n- ## c\n\n> # d\n\na\n\n---'],
])('prose may refer to %s', (_, body) => {
  const body2 = body.replace('driver:cambered-roads', 'driver:camber')
  expect(withProse(body2)).toEqual([])
})

test.each([
  [
    'a concept that is not there',
    'a\n[b](driver:cambr)',
    '12 UNKNOWN_ID there is no concept "driver:cambr". Did you mean "driver:camber"?',
  ],
  [
    'a claim that is not there',
    '[a](claim:c9)',
    '11 UNKNOWN_ID there is no claim "claim:c9". Did you mean "claim:c1" or "claim:c2"?',
  ],
  [
    'a source that is not there',
    '[a](source:boook)',
    '11 UNKNOWN_ID there is no source "source:boook". Did you mean "source:book"?',
  ],
  [
    'an article that is not there',
    '[a](article:shor#answer)',
    '11 UNKNOWN_ID there is no article "article:shor". Did you mean "article:short"?',
  ],
  [
    'a citation of a claim that is not there',
    'a\n\nb\n> c\n> d [^claim:c9]',
    '15 UNKNOWN_ID there is no claim "claim:c9". Did you mean "claim:c1" or "claim:c2"?',
  ],
  ['a citation by less than the key', 'a [^c1]', '11 UNKNOWN_ID there is no claim "c1". Did you mean "claim:c1"?'],
  [
    'a citation that is not there, in a row of a table',
    'a\n\n|b|c|\n|-|-|\n|d|e|\n|f|g [^claim:c9]|',
    '16 UNKNOWN_ID there is no claim "claim:c9". Did you mean "claim:c1" or "claim:c2"?',
  ],
  [
    'a citation that is not there, after code, addresses and titles over several lines',
    'a `b\nc` [d](\n#answer\n"e\nf") <g\nh> [^claim:c9]',
    '16 UNKNOWN_ID there is no claim "claim:c9". Did you mean "claim:c1" or "claim:c2"?',
  ],
  [
    'a citation that is not there, in the text of a link',
    'a\n[b [^claim:c9]](claim:c1)',
    '12 UNKNOWN_ID there is no claim "claim:c9". Did you mean "claim:c1" or "claim:c2"?',
  ],
  [
    'a link around a citation to what is not there',
    '[b [^claim:c1]](injury:x)',
    '11 UNKNOWN_ID there is no concept "injury:x".',
  ],
  [
    'a definition of a link to what is not there',
    'a\n\n[B c]: https://a.example\n[x]: injury:x\n\nb',
    '14 UNKNOWN_ID there is no concept "injury:x".',
  ],
  ['a citation of a concept', 'a [^driver:camber]', '11 UNKNOWN_ID there is no claim "driver:camber".'],
  [
    'an anchor that is not there',
    '[a](#anser)',
    '11 UNREACHABLE_ANCHOR no section of article:short has the anchor "anser". Did you mean "answer"?',
  ],
  [
    'an anchor of an article that is not there',
    '[a](article:short#reason)',
    '11 UNREACHABLE_ANCHOR no section of article:short has the anchor "reason".',
  ],
  [
    'an image, in a link too',
    'a\n[![x](https://a.example/y.png)](https://a.example)',
    '12 REFUSED_IMAGE the image "https://a.example/y.png" cannot be shown: only assets are, such as ![](asset:hip-planes); upload it, link to it, or leave it out',
  ],
  [
    'a first-level heading',
    'a\n\n# B\n\nc',
    '13 UNREACHABLE_ANCHOR a heading of the first or second level makes a section without an anchor; use ### or deeper, or give it a section of its own',
  ],
  [
    'a first-level heading that is underlined',
    'a\n===',
    '11 UNREACHABLE_ANCHOR a heading of the first or second level makes a section without an anchor; use ### or deeper, or give it a section of its own',
  ],
  [
    'a second-level heading that is underlined',
    'a\nb\n---',
    '11 UNREACHABLE_ANCHOR the heading "a b" must be words that end in their anchor, such as {#the-short-answer}',
  ],
  [
    'a second-level heading after a tab',
    '##\tB',
    '11 UNREACHABLE_ANCHOR the heading "B" must be words that end in their anchor, such as {#the-short-answer}',
  ],
  [
    'a second-level heading that is indented',
    '   ## B ##',
    '11 UNREACHABLE_ANCHOR the heading "B" must be words that end in their anchor, such as {#the-short-answer}',
  ],
  [
    'a second-level heading of no words',
    'a\n##\nb',
    '12 UNREACHABLE_ANCHOR the heading "" must be words that end in their anchor, such as {#the-short-answer}',
  ],
])('prose with %s is refused at its line', (_, body, expected) => {
  expect(withProse(body)).toEqual([`${SHORT}:${expected}`])
})

test.each([
  '/a',
  'a',
  '../a',
  '//a.example',
  'javascript:a',
  'foo:bar',
  '#',
  '#A',
  '#a b',
  'driver:',
  'driver:camber#a',
  'ftp://a.example',
])('a link to %s is refused', (address) => {
  expect(withProse(`[x](<${address}>)`).join()).toContain(`${SHORT}:11 REFUSED_LINK`)
})

test('a definition of a link to a script is refused, though nothing in its section uses it', () => {
  expect(withProse('a\n\n> [b]: javascript:c').join()).toContain(`${SHORT}:13 REFUSED_LINK "javascript:c"`)
})

test('a citation as a definition is no citation, and leads nowhere', () => {
  expect(withProse('[^claim:c1]: word\n').join()).toContain(`${SHORT}:11 REFUSED_LINK "word"`)
})

test('a citation in the text of a link is no link in HTML', () => {
  const setting = { numberOf: () => 1, addressOf: (key: string) => `#${key}` }
  expect(renderProse('[a [^claim:c1]](claim:c2) [^claim:c1]', 'HTML', setting)).toBe(
    '<p><a href="#claim:c2" data-key="claim:c2">a <sup class="citation" data-key="claim:c1">[1]</sup></a> ' +
      '<sup class="citation"><a href="#claim:c1" data-key="claim:c1">[1]</a></sup></p>',
  )
})

test.each([
  ['quotes', `${'> '.repeat(120)}a`],
  ['quotes without blanks', `${'>'.repeat(120)}a`],
  ['lists', `${'- '.repeat(60)}a`],
  ['numbered lists', `${'1. '.repeat(60)}a`],
  ['lists by their indents', Array.from({ length: 60 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n')],
])('%s too deep in each other to be shown are refused', (_, body) => {
  expect(withProse(body).join()).toContain('BAD_SHAPE quotes and lists are too deep in each other to be shown')
  expect(withProse(`${'> '.repeat(40)}a\n\n${'- '.repeat(40)}a`)).toEqual([])
})

test('prose is parsed once, however often a store hands it out', () => {
  const reader = createProseReader()
  const section = (heading: string, body: string) => reader.references({ anchor: 'a', heading, body })
  const first = section('A', 'b [^claim:c1]')
  expect(section('A', 'b [^claim:c1]')).toBe(first)
  expect(section('A b', '[^claim:c1]')).not.toBe(first)
})

test('a heading refers like the text below it', () => {
  const files = contentFiles({ [SHORT]: ['## The answer {#answer}', '## The [answer](injury:x) ![a](b) {#answer}'] })
  expect(listed(files)).toEqual([
    `${SHORT}:7 UNKNOWN_ID there is no concept "injury:x".`,
    `${SHORT}:7 REFUSED_IMAGE the image "b" cannot be shown: only assets are, such as ![](asset:hip-planes); upload it, link to it, or leave it out`,
  ])
})

const setting = {
  numberOf: (claim: string) => (claim === 'claim:c1' ? 1 : 2),
  addressOf: (key: string, anchor: string | null) => `/${key}${anchor === null ? '' : `#${anchor}`}`,
}

test('references are written out in every format', () => {
  const body =
    'See [up](#answer), [camber](driver:camber), [more](article:short#answer) and [a](https://a.example).[^claim:c2]'
  expect(renderProse(body, 'HTML', setting)).toBe(
    '<p>See <a href="#answer">up</a>, <a href="/driver:camber" data-key="driver:camber">camber</a>, ' +
      '<a href="/article:short#answer" data-key="article:short" data-anchor="answer">more</a> and ' +
      '<a href="https://a.example">a</a>.' +
      '<sup class="citation"><a href="/claim:c2" data-key="claim:c2">[2]</a></sup></p>',
  )
  expect(renderProse(body, 'TEXT', setting)).toBe('See up, camber, more and a.[2]')
  expect(proseWords(body)).toBe('See up, camber, more and a.')
  expect(renderProse(body, 'MARKDOWN', setting)).toBe(body)
})
