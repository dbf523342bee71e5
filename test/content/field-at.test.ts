import { expect, test } from 'vitest'
import type { ArticleDocument } from '../../src/content/documents.ts'
import { fieldAt } from '../../src/content/review/field-at.ts'

const article = {
  key: 'article:hips',
  slug: 'hips',
  title: 'Hips',
  sections: [
    { anchor: 'causes', heading: 'Causes', body: 'Roads.' },
    { anchor: 'care', heading: 'Care', body: 'Rest.' },
  ],
  claims: ['claim:a', 'claim:b'],
} as unknown as ArticleDocument

test.each([
  ['title', 'Hips'],
  ['sections.care.body', 'Rest.'],
  ['sections.1.body', 'Rest.'],
  ['claims.0', 'claim:a'],
  ['sections.none', undefined],
  ['sections.care.none', undefined],
  ['title.length', 4],
  ['__proto__', undefined],
  ['constructor', undefined],
  ['', undefined],
])('the field at "%s" is %j', (path, expected) => {
  expect(fieldAt(article, path)).toEqual(expected === 4 ? undefined : expected)
})
