import { expect, test } from 'vitest'
import { readArticleFile } from '../../src/content/files/article-file.ts'
import { contentFiles, listed, SHORT } from '../notation/content-files.ts'

const article = (body: string, claims = '{}') => `---
title: T
summary: S.
claims: ${claims}
---
${body}`

const listedArticle = (text: string) => listed(contentFiles({ [SHORT]: text }))

test('an article is its front matter and its sections', () => {
  const { article: read, violations } = readArticleFile(
    article(
      '## One {#one}\n\nFirst.\n\n### Below\n\nStill first.\n\n##   Two   {#two}  \nSecond.\n',
      '{ one: [c1], two: [] }',
    ),
    'slug',
  )
  expect(violations).toEqual([])
  expect(read).toEqual({
    key: 'article:slug',
    slug: 'slug',
    title: 'T',
    summary: 'S.',
    sections: [
      { anchor: 'one', heading: 'One', body: 'First.\n\n### Below\n\nStill first.' },
      { anchor: 'two', heading: 'Two', body: 'Second.' },
    ],
    anchors: [
      { anchor: 'one', claims: ['claim:c1'] },
      { anchor: 'two', claims: [] },
    ],
  })
})

test('a heading inside a fence is text', () => {
  const text = article('## One {#one}\n```\n## Not a heading\n```\n~~~\n## Nor this {#x}\n~~~\n', '{ one: [] }')
  expect(readArticleFile(text, 's').article?.sections.map(({ anchor }) => anchor)).toEqual(['one'])
  expect(listedArticle(text)).toEqual([])
})

const UNREACHABLE: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
  [
    'front matter names an anchor that no section has',
    article('## One {#one}\nx\n', '{ one: [], on: [] }'),
    ['4 UNREACHABLE_ANCHOR no section has the anchor "on". Did you mean "one"?'],
  ],
  [
    'a section is not in the front matter',
    article('## One {#one}\nx\n## Two {#two}\nx\n', '{ one: [] }'),
    [
      `8 UNREACHABLE_ANCHOR the section "two" is not among the front matter's claims; give it a list, [] if it expresses none`,
    ],
  ],
  [
    'two sections share an anchor',
    article('## One {#one}\nx\n## Two {#one}\nx\n', '{ one: [] }'),
    ['8 UNREACHABLE_ANCHOR two sections have the anchor "one"'],
  ],
  [
    'a heading has no anchor',
    article('## One\nx\n'),
    ['6 UNREACHABLE_ANCHOR the heading "One" must be words that end in their anchor, such as {#the-short-answer}'],
  ],
  [
    'a heading is nothing but its anchor',
    article('## {#one}\nx\n', '{ one: [] }'),
    ['6 UNREACHABLE_ANCHOR the heading "{#one}" must be words that end in their anchor, such as {#the-short-answer}'],
  ],
  [
    'an anchor is no slug',
    article('## One {#The One}\nx\n', '{ The One: [] }'),
    [
      '6 UNREACHABLE_ANCHOR the heading "One {#The One}" must be words that end in their anchor, such as {#the-short-answer}',
    ],
  ],
  [
    'the section after one without an anchor is unlisted',
    article('## One\nx\n## Two {#two}\nx\n'),
    [
      '6 UNREACHABLE_ANCHOR the heading "One" must be words that end in their anchor, such as {#the-short-answer}',
      `8 UNREACHABLE_ANCHOR the section "two" is not among the front matter's claims; give it a list, [] if it expresses none`,
    ],
  ],
]

test.each(UNREACHABLE)('an anchor cannot be reached when %s', (_, text, expected) => {
  expect(listedArticle(text)).toEqual(expected.map((line) => `${SHORT}:${line}`))
})

test.each([
  [
    'without front matter',
    '## One {#one}\nx\n',
    ['1 BAD_SHAPE an article starts with front matter between two lines of ---'],
  ],
  [
    'whose front matter does not end',
    '---\ntitle: T\n## One {#one}\n',
    ['1 BAD_SHAPE an article starts with front matter between two lines of ---'],
  ],
  [
    'with text above its first heading',
    article('\n\nloose\n\nmore\n\n## One {#one}\n', '{ one: [] }'),
    ['8 BAD_SHAPE text must stand below a heading such as "## Heading {#anchor}"'],
  ],
  [
    'with a first-level heading',
    article('# One {#one}\n'),
    ['6 BAD_SHAPE text must stand below a heading such as "## Heading {#anchor}"'],
  ],
  [
    'that is too long',
    article(`## One {#one}\n${'x\n'.repeat(100_000)}`, '{ one: [] }'),
    ['2 BAD_SHAPE an article has at most 200000 characters'],
  ],
])('an article %s is refused', (_, text, expected) => {
  expect(listedArticle(text)).toEqual(expected.map((line) => `${SHORT}:${line}`))
})

test('an article may have no sections', () => {
  expect(listedArticle(article(''))).toEqual([])
})
