import { readFileSync } from 'node:fs'
import type { Role } from '../../src/accounts/rights.ts'
import * as operations from '../../src/client/generated/operations.ts'

/** One document that is sent, by whom. */
export interface Question {
  readonly text: string
  readonly variables: object
  readonly as: Role | null
}

const question = (document: unknown, variables: object = {}, as: Role | null = null): Question => ({
  text: String(document),
  variables,
  as,
})

const FILTERS = [undefined, { explicitness: ['EXPLICIT'] }, { minCertainty: 0.6 }, { includeShortcuts: true }]

/**
 * Every read of the client, under several filters where it takes one, so that one object is told in
 * many contexts.
 */
export const reads: readonly Question[] = [
  question(operations.GraphDocument),
  ...[
    'driver:cambered-roads',
    'misalignment:pelvic-misalignment',
    'injury:it-band-syndrome',
    'leg-side:shorter-leg',
  ].map((id) => question(operations.ConceptDocument, { id })),
  question(operations.ClaimsDocument, { first: 100 }),
  question(operations.ClaimsDocument, { where: { polarity: ['NEGATED', 'DISPUTED'] } }),
  question(operations.ClaimEvidenceDocument, { id: 'claim:e12' }),
  question(operations.ClaimEvidenceDocument, { id: 'claim:e60' }),
  ...['HTML', 'TEXT', undefined].map((format) =>
    question(operations.ArticleDocument, { slug: 'hip-pain-in-runners', format }),
  ),
  question(operations.ArticlesDocument),
  question(operations.SourcesDocument),
  ...['runners knee', 'ITBS', 'hip', 'camber'].map((text) => question(operations.SearchDocument, { text })),
  question(operations.VerdictDocument, {
    subject: 'intervention:orthotics',
    predicate: 'CORRECTS',
    object: 'misalignment:pelvic-misalignment',
  }),
  ...FILTERS.flatMap((filter) => [
    question(operations.LeadsToDocument, { id: 'driver:cambered-roads', filter }),
    question(operations.CausedByDocument, { id: 'injury:it-band-syndrome', filter }),
    question(operations.PathsDocument, { question: { filter }, first: 20 }),
    question(operations.PathsDocument, { question: { filter, orderBy: 'LENGTH', maxLength: 6 }, first: 20 }),
    question(operations.BreakpointsDocument, { question: { filter }, first: 5 }),
    question(operations.SmallestCorrectionDocument, { question: { filter, to: ['symptom:hip-pain'] } }),
    question(operations.DifferentPathsDocument, { question: { filter } }),
    question(operations.PathGraphDocument, { question: { filter } }),
    question(operations.WhyNotDocument, { question: { filter, from: ['driver:cambered-roads'] } }),
    question(operations.CommonCausesDocument, { of: ['injury:hamstring-strain', 'injury:it-band-syndrome'], filter }),
    question(operations.DifferentialDocument, {
      findings: [{ concept: 'injury:achilles-tendinitis', side: 'LEFT' }],
      filter,
    }),
    question(operations.ShapeDocument, { filter, first: 5 }),
    question(operations.WhatIfDocument, {
      question: { filter },
      set: [
        { claim: 'claim:e60', certainty: 0.9 },
        { claim: 'claim:e59', certainty: 0.1 },
      ],
      first: 10,
    }),
    question(operations.WhatIfDocument, { question: { filter }, remove: ['claim:e60'], first: 10 }),
  ]),
  question(operations.WhatIfDocument, { remove: ['misalignment:pelvic-misalignment'], first: 10 }),
  question(operations.NeighborhoodDocument, { id: 'misalignment:pelvic-misalignment', depth: 2, first: 10 }),
  question(operations.LegSideForDocument, { country: 'GB', facingTraffic: true }),
  question(`query Nodes { a: node(id: "claim:e60") { ... on Claim { certainty sentence } }
    b: node(id: "driver:cambered-roads") { ... on Concept { name alsoCalled } } }`),
  ...documentsIn('README.md', /```graphql\n([\s\S]*?)```/g),
  ...documentsIn('docs/client.md', /graphql\(`([\s\S]*?)`\)/g).map((one) => ({
    ...one,
    variables: { slug: 'cambered-roads' },
  })),
]

function documentsIn(file: string, pattern: RegExp): Question[] {
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
  return [...text.matchAll(pattern)].map(([, document = '']) => question(document))
}
