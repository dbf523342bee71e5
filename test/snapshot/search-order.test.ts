import { describe, expect, test } from 'vitest'
import { foundAmong } from './concepts-called.ts'

const LETTERS = [
  'HER2+ tumor',
  'HER2- tumor',
  'C++',
  'Straße running',
  'Køge løb',
  'Łódź run',
  'Æble',
  'Đorđe',
  'Œuvre',
  '膝の痛み',
  'École',
  'Þórr',
  'Iğdır',
  'ŋoma',
]

test.each([
  ['HER2- tumor', ['EXACT HER2- tumor', 'LETTERS HER2+ tumor']],
  ['HER2+ tumor', ['EXACT HER2+ tumor', 'LETTERS HER2- tumor']],
  ['her2\u2013 Tumor', ['EXACT HER2- tumor', 'LETTERS HER2+ tumor']],
  ['HER2-', ['PREFIX HER2- tumor', 'PREFIX HER2+ tumor']],
  ['tumor HER2-', ['TOKENS HER2- tumor', 'TOKENS HER2+ tumor']],
  ['tumor HER2+', ['TOKENS HER2+ tumor', 'TOKENS HER2- tumor']],
  ['C#', ['LETTERS C++']],
  ['C ++', ['EXACT C++']],
  ['c＋＋', ['EXACT C++']],
  ['strasse', ['PREFIX Straße running']],
  ['STRASSE', ['PREFIX Straße running']],
  ['STRAẞE RUNNING', ['EXACT Straße running']],
  ['koge', ['PREFIX Køge løb']],
  ['koge lob', ['EXACT Køge løb']],
  ['lodz', ['PREFIX Łódź run']],
  ['aeble', ['EXACT Æble']],
  ['dorde', ['EXACT Đorđe']],
  ['oeuvre', ['EXACT Œuvre']],
  ['ecole', ['EXACT École']],
  ['thorr', ['EXACT Þórr']],
  ['IGDIR', ['EXACT Iğdır']],
  ['noma', ['EXACT ŋoma']],
  ['痛み', ['INSIDE 膝の痛み']],
  ['膝', ['PREFIX 膝の痛み']],
  ['痛み 膝', ['INSIDE 膝の痛み']],
])('among names of many letters, %j finds %j', (text, expected) => {
  expect(foundAmong(LETTERS, text)).toEqual(expected)
})

describe('an exact spelling comes before a similar one', () => {
  test.each([
    ['aids', ['AIDS', 'aids', 'Aids'], ['EXACT aids', 'EXACT AIDS', 'EXACT Aids']],
    ['École', ['Ecole', 'École'], ['EXACT École', 'EXACT Ecole']],
    ["Runner's knee", ['Runners knee', "Runner's knee"], ["EXACT Runner's knee", 'EXACT Runners knee']],
    ['e\u0301cole', ['Ecole', 'École'], ['EXACT École', 'EXACT Ecole']],
  ])('for %j', (text, names, expected) => {
    expect(foundAmong(names, text)).toEqual(expected)
  })
})

test('each way of finding comes after the better ones', () => {
  const names = [
    'Pian in the hip',
    'Hips',
    'A hiphop thing',
    'Xhips',
    'hip-s',
    'The hips',
    'hips',
    'Hips of runners',
    'The hip',
  ]
  expect(foundAmong(names, 'hips')).toEqual([
    'EXACT hips',
    'EXACT Hips',
    'LETTERS hip-s',
    'PREFIX Hips of runners',
    'TOKENS The hips',
    'INSIDE Xhips',
    'SIMILAR The hip',
    'SIMILAR Pian in the hip',
  ])
})

describe('without spaces between words', () => {
  test.each([
    ['関節', ['膝関節の痛み'], ['INSIDE 膝関節の痛み']],
    ['ヒザ', ['ひざの痛み'], ['PREFIX ひざの痛み']],
    ['ﾋｻﾞ', ['ひざの痛み'], ['PREFIX ひざの痛み']],
    ['か', ['が'], []],
    ['통증', ['무릎통증'], ['INSIDE 무릎통증']],
    ['เข่า', ['ปวดเข่า'], ['INSIDE ปวดเข่า']],
    ['痛風', ['膝の痛み'], []],
  ])('%j finds what stands inside a run of %j', (text, names, expected) => {
    expect(foundAmong(names, text)).toEqual(expected)
  })
})

describe('typing errors', () => {
  test.each([
    ['kene', ['Knee'], ['SIMILAR Knee']],
    ['kne', ['Knee', 'One'], ['PREFIX Knee']],
    ['nee', ['Knie'], []],
    ['allignment', ['Hip alignment'], ['SIMILAR Hip alignment']],
    ['alingmnet', ['Hip alignment'], ['SIMILAR Hip alignment']],
    ['algnmnt', ['Hip alignment'], []],
    ['tendinits achiles', ['Achilles tendinitis'], ['SIMILAR Achilles tendinitis']],
    ['Laeufer', ['Läufer'], ['SIMILAR Läufer']],
    ['runing', ['Ruining', 'Running', 'Runing shoes'], ['PREFIX Runing shoes', 'SIMILAR Ruining', 'SIMILAR Running']],
    ['mondo:0005149', ['MONDO:0005148'], []],
    [
      'plantar fascitis',
      ['Plantar fasciitis', 'Planter fascitas'],
      ['SIMILAR Plantar fasciitis', 'SIMILAR Planter fascitas'],
    ],
  ])('%j among %j finds %j', (text, names, expected) => {
    expect(foundAmong(names, text)).toEqual(expected)
  })
})

describe('the other number of a word', () => {
  test.each([
    ['injuries', 'Hip injury'],
    ['injury', 'Hip injuries'],
    ['hips', 'Sore hip'],
    ['feet', 'Flat foot'],
    ['foot', 'Flat feet'],
    ['bursae', 'Bursa'],
    ['diagnoses', 'Diagnosis'],
    ['calves', 'Sore calf'],
    ['stimuli', 'Stimulus'],
    ['fractures', 'Stress fracture'],
  ])('%j finds %j', (text, name) => {
    expect(foundAmong([name], text)).toEqual([`SIMILAR ${name}`])
  })

  test('comes before typing errors', () => {
    expect(foundAmong(['Hits', 'A longer hip'], 'hips')).toEqual(['SIMILAR A longer hip', 'SIMILAR Hits'])
  })
})

test('names that match alike are in natural order', () => {
  expect(foundAmong(['Week 10', 'Week 02', 'Week 11', 'Week 1', 'Week 3'], 'week')).toEqual([
    'PREFIX Week 1',
    'PREFIX Week 3',
    'PREFIX Week 02',
    'PREFIX Week 10',
    'PREFIX Week 11',
  ])
})

describe('a hostile text is only a text', () => {
  const names = ['Hip pain', '.* (a+)+$ [x]', '\u{1F9B5} pain', 'كاحل', 'קרסול', 'a\u0301\u0302\u0303']
  test.each([
    ['.*', []],
    ['.* (a+)+$ [x]', ['EXACT .* (a+)+$ [x]']],
    ['(a+)+$', []],
    ['\u{1F9B5}', ['PREFIX \u{1F9B5} pain']],
    ['\u{1F9B5}pain', ['EXACT \u{1F9B5} pain']],
    ['كَاحِل', ['EXACT كاحل']],
    ['\u202eقرسول\u202c', []],
    ['\u200fקַרְסֹל\u200e', ['SIMILAR קרסול']],
    ['קרסול\u200f', ['EXACT קרסול']],
    [`hip${'\u0301'.repeat(5_000)} pain`, ['EXACT Hip pain']],
    ['hip\u00ad \u200bpa\u200din', ['EXACT Hip pain']],
    ['%', []],
    ["' OR 1=1 --", []],
    ['\ud83e', []],
    ['constructor', []],
    ['hip '.repeat(2_500), []],
    ['x'.repeat(10_000), []],
    [`${'hip '.repeat(2_500)}pain`, []],
    ['\n\t hip \u00a0 pain \u3000', ['EXACT Hip pain']],
  ])('%j', (text, expected) => {
    const found = foundAmong(names, text)
    if (expected.length > 0) expect(found[0]).toBe(expected[0])
    else expect(found.filter((hit) => hit.startsWith('EXACT'))).toEqual([])
  })
})
