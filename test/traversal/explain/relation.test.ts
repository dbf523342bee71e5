import { describe, expect, test } from 'vitest'
import { phraseOf } from '../../../src/snapshot/phrase-of.ts'
import type { ClaimRecord, ConceptRecord } from '../../../src/snapshot/records.ts'
import { explain } from '../../../src/traversal/explain/explanation.ts'
import { sentence } from '../../../src/traversal/explain/sentence.ts'
import { DEFAULT_FILTER } from '../../../src/traversal/paths/path-question.ts'
import { bestPath } from '../../notation/best-path.ts'
import { ENGLISH } from '../../notation/english.ts'
import { graphFromLines } from '../../notation/graph-from-lines.ts'

const drawn = graphFromLines('a -RELATES_TO-> b')
const [claim] = [...drawn.claims.values()] as [ClaimRecord]
const named = (name: string, plural = false): ConceptRecord => ({
  ...(drawn.concepts.get('mechanism:a') as ConceptRecord),
  name,
  phrase: name,
  plural,
})
const told = (relation: string, change: Partial<ClaimRecord> = {}, plural = false) =>
  sentence({ ...claim, relation, ...change }, named('X', plural), named('Y'), ENGLISH)

describe('a relation of an imported graph reads as English, or as its own label in quotes', () => {
  test.each([
    ['biolink:treats', 'X treats Y.'],
    ['treats', 'X treats Y.'],
    ['TREATS', 'X treats Y.'],
    ['biolink:interacts_with', 'X interacts with Y.'],
    ['interactsWith', 'X interacts with Y.'],
    ['biolink:has_phenotype', 'X has phenotype Y.'],
    ['is_located_in', 'X is located in Y.'],
    ['is_a', 'X is related to Y ("is a").'],
    ['biolink:gene_associated_with_condition', 'X is related to Y ("gene associated with condition").'],
    ['ASSOCIATED_WITH', 'X is related to Y ("associated with").'],
    ['biolink:treats_or_applied_or_studied_to_treat', 'X is related to Y ("treats or applied or studied to treat").'],
    ['Compound - treats > Disease', 'X is related to Y ("Compound - treats > Disease").'],
    ['-causes', 'X is related to Y ("-causes").'],
    ['biolink:-causes', 'X is related to Y ("-causes").'],
    ['causes-', 'X is related to Y ("causes-").'],
    ['not:causes', 'X is related to Y ("not:causes").'],
    ['CtD', 'X is related to Y ("CtD").'],
    ['RO:0002200', 'X is related to Y ("RO:0002200").'],
    ['http://purl.obolibrary.org/obo/RO_0002200', 'X is related to Y ("http://purl.obolibrary.org/obo/RO_0002200").'],
    ['a "quoted"\nname', `X is related to Y ("a 'quoted' name").`],
    ['biolink:related_to', 'X is related to Y.'],
  ])('%s', (relation, text) => expect(told(relation)).toBe(text))

  test('denied, disputed, of many and under a scope as well', () => {
    expect(told('biolink:treats', { polarity: 'NEGATED' })).toBe('X does not treat Y.')
    expect(told('biolink:has_phenotype', { polarity: 'NEGATED' })).toBe('X does not have phenotype Y.')
    expect(told('is_located_in', { polarity: 'NEGATED' }, true)).toBe('X are not located in Y.')
    expect(told('associated_with', { polarity: 'NEGATED' })).toBe('X is not related to Y ("associated with").')
    expect(told('biolink:treats', { polarity: 'DISPUTED' })).toBe('It is disputed that X treats Y.')
    expect(told('biolink:treats', {}, true)).toBe('X treat Y.')
    expect(told('expresses', {}, true)).toBe('X express Y.')
    expect(told('causes', {}, true)).toBe('X cause Y.')
    expect(told('biolink:treats', { scope: 'in mice' })).toBe('X treats Y in mice.')
  })

  test('a predicate of ours keeps its verb', () => {
    expect(told('biolink:causes', { predicate: 'CAUSES' })).toBe('X leads to Y.')
    expect(told('biolink:exacerbates', { predicate: 'CAUSES' })).toBe('X leads to Y.')
  })
})

describe('names keep their letters', () => {
  const clause = (subject: string, object: string) =>
    ENGLISH.wording.statements.followingClause(
      ENGLISH.statementOf({ ...claim, predicate: 'CAUSES' }, named(subject), named(object)),
    )

  test('inside sentences and at their start', () => {
    const say = (subject: string, object: string) =>
      sentence({ ...claim, predicate: 'CAUSES' }, named(subject), named(object), ENGLISH)
    expect(say('Crohn disease', 'Parkinson disease')).toBe('Crohn disease leads to Parkinson disease.')
    expect(say('mTOR', 'p53')).toBe('mTOR leads to p53.')
    expect(say('p53', 'tau protein')).toBe('p53 leads to tau protein.')
    expect(say('tau protein', 'mTOR')).toBe('Tau protein leads to mTOR.')
  })

  test('in later clauses too, with the parentheses that tell them apart', () => {
    expect(clause('Diabetes (type 2)', 'Pain')).toBe('Diabetes (type 2) leads to Pain')
    expect(clause('a fever', 'b')).toBe('a fever leads to b')
  })

  test('a name without a phrase is lowered, unless it is an abbreviation or a proper name', () => {
    expect(phraseOf('Hip pain')).toBe('hip pain')
    expect(phraseOf('IT band syndrome')).toBe('IT band syndrome')
    expect(phraseOf('T cell')).toBe('T cell')
    expect(phraseOf('Crohn disease', ['Named after Crohn, who described it.'])).toBe('Crohn disease')
    expect(phraseOf('Crohn disease', ['Crohn disease is inflammatory.'])).toBe('crohn disease')
    expect(phraseOf('Hip pain', ['Pain of the hip. Hip pain is common.'])).toBe('hip pain')
    expect(phraseOf('Hip pain', ['What the Hippocratic school wrote.'])).toBe('hip pain')
  })
})

describe('a disputed step', () => {
  test('says so and cites the denial', () => {
    const graph = graphFromLines('a -CAUSES .9-> b', 'a -CAUSES negated-> b', 'b -CAUSES .9-> c')
    const { text, citations } = explain(graph, bestPath(graph, 'mechanism:a', 'mechanism:c'), ENGLISH)
    expect(text).toBe('A leads to b [1], which is disputed: it is denied as well [2]; b leads to c [3].')
    expect(citations.map(({ claim: { key }, stance }) => `${key} ${stance}`)).toEqual([
      'claim:c0000 SUPPORTS',
      'claim:c0001 REFUTES',
      'claim:c0002 SUPPORTS',
    ])
  })

  test('says so where another claim questions the same', () => {
    const graph = graphFromLines('a -CAUSES .9-> b', 'a -CAUSES disputed-> b')
    expect(explain(graph, bestPath(graph, 'mechanism:a', 'mechanism:b'), ENGLISH).text).toBe(
      'A leads to b [1], which is disputed [2].',
    )
  })

  test('says so where another claim states the opposite effect', () => {
    const graph = graphFromLines('a -PREDISPOSES_TO .9-> b', 'a -PROTECTS_FROM-> b')
    const { text, citations } = explain(graph, bestPath(graph, 'mechanism:a', 'mechanism:b'), ENGLISH)
    expect(text).toBe('A makes b more likely [1], which is disputed: the opposite is claimed as well [2].')
    expect(citations.map(({ stance }) => stance)).toEqual(['SUPPORTS', 'REFUTES'])
    // A doubtful opposite, or one of the other direction, is none.
    for (const other of ['a -PROTECTS_FROM disputed-> b', 'a -PROTECTS_FROM negated-> b', 'b -PROTECTS_FROM-> a']) {
      const agreed = graphFromLines('a -PREDISPOSES_TO .9-> b', other)
      expect(explain(agreed, bestPath(agreed, 'mechanism:a', 'mechanism:b'), ENGLISH).text).toBe(
        'A makes b more likely [1].',
      )
    }
  })

  test('is undisputed where the denial is of another statement', () => {
    const graph = graphFromLines('a -CAUSES .9-> b', 'a -HAS_SYMPTOM negated-> b', 'b -CAUSES negated-> a')
    expect(explain(graph, bestPath(graph, 'mechanism:a', 'mechanism:b'), ENGLISH).text).toBe('A leads to b [1].')
  })

  test('a step that a source states is never presented as our inference, however certain that is', () => {
    const graph = graphFromLines('a -CAUSES .9 inferred-> b', 'a -CAUSES .5-> b')
    const path = bestPath(graph, 'mechanism:a', 'mechanism:b', {
      ...DEFAULT_FILTER,
      explicitness: ['EXPLICIT', 'IMPLIED', 'INFERRED'],
    })
    expect(explain(graph, path, ENGLISH).text).toBe('A leads to b [1][2].')
  })
})
