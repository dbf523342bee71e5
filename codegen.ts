import type { CodegenConfig } from '@graphql-codegen/cli'

const scalars = { ID: 'string', BigInt: 'string', DateTime: 'string' }

const config: CodegenConfig = {
  schema: 'schema.graphql',
  emitLegacyCommonJSImports: false,
  generates: {
    'src/api/generated/resolver-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#RequestContext',
        enumsAsTypes: true,
        strictScalars: true,
        scalars,
        useTypeImports: true,
        immutableTypes: true,
        avoidOptionals: { field: true, inputValue: false, object: true, defaultValue: true },
        mappers: {
          Concept: '../../snapshot/records.ts#ConceptRecord',
          Driver: '../../snapshot/records.ts#ConceptRecord',
          RiskFactor: '../../snapshot/records.ts#ConceptRecord',
          Misalignment: '../../snapshot/records.ts#ConceptRecord',
          LegSide: '../../snapshot/records.ts#ConceptRecord',
          Injury: '../../snapshot/records.ts#ConceptRecord',
          Symptom: '../../snapshot/records.ts#ConceptRecord',
          Mechanism: '../../snapshot/records.ts#ConceptRecord',
          Intervention: '../../snapshot/records.ts#ConceptRecord',
          BodyPart: '../../snapshot/records.ts#ConceptRecord',
          Plane: '../../snapshot/records.ts#ConceptRecord',
          Activity: '../../snapshot/records.ts#ConceptRecord',
          Circumstance: '../../snapshot/records.ts#ConceptRecord',
          Misconception: '../../snapshot/records.ts#ConceptRecord',
          Claim: '../../snapshot/records.ts#ClaimRecord',
          Source: '../../snapshot/records.ts#SourceRecord',
          Article: '../../snapshot/records.ts#ArticleRecord',
          Section: '../../snapshot/records.ts#SectionRecord',
          Fact: '../../snapshot/records.ts#FactRecord',
          Passage: '../../snapshot/records.ts#PassageRecord',
          Evidence: '../../snapshot/records.ts#EvidenceRecord',
          Mention: '../../snapshot/records.ts#MentionRecord',
          GraphVersion: '../../snapshot/snapshot.ts#Snapshot',
          CausalPath: '../../traversal/causal-path.ts#CausalPath as CausalPathRecord',
          PathStep: '../../traversal/causal-path.ts#PathStep as PathStepRecord',
          Explanation: '../../traversal/explain/explanation.ts#Explanation as ExplanationRecord',
          Citation: '../../traversal/explain/explanation.ts#Citation as CitationRecord',
          Verdict: '../../traversal/verdict.ts#Verdict as VerdictRecord',
          CausalPathConnection: '../answers/path-answer.ts#PathAnswer',
          ReachConnection: '../answers/reach-answer.ts#ReachAnswer',
          ReachEdge: '../answers/reach-answer.ts#ReachAnswerEdge',
        },
      },
    },
    'src/client/generated/operations.ts': {
      documents: 'src/client/operations/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        strictScalars: true,
        scalars,
        useTypeImports: true,
        immutableTypes: true,
        mergeFragmentTypes: true,
      },
    },
  },
}

export default config
