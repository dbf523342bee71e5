import { KINDS } from '../../../graph/vocabulary/kinds.ts'
import type { ClaimDocument, CodeEntry, ConceptDocument } from '../documents.ts'
import { claimShape } from '../shapes/claim-shape.ts'
import { conceptShape } from '../shapes/concept-shape.ts'
import { attributeMap } from './attributes-of-file.ts'
import type { ContentFile } from './read-content-files.ts'
import { evidenceList, factList, findingList } from './write-facts.ts'
import { fieldsInOrder } from './write-fields.ts'
import { inOrderOf } from './write-order.ts'
import { slugOf } from './write-references.ts'
import { blockList, blockMap, flowMap, prose, unlessEmpty, writeYaml, type YamlFields } from './write-yaml.ts'

/**
 * The file of a concept: the concept, its facts, and the claims of which it is the subject, in
 * order of id.
 */
export function writeConceptFile(concept: ConceptDocument, claims: readonly ClaimDocument[]): ContentFile {
  const mentions = inOrderOf(concept.mentions, ({ source }) => source)
  const text = writeYaml(
    fieldsInOrder(conceptShape, concept, {
      summary: prose(concept.summary),
      mentions: unlessEmpty(mentions) && blockMap(mentions.map(({ source, passages }) => [slugOf(source), passages])),
      figures: concept.figures?.map(slugOf),
      codes: blockList(concept.codes.map((code) => flowMap(1, codeFields(code)))),
      attributes: attributeMap(concept.attributes),
      facts: factList(concept.facts),
      claims: blockList(inOrderOf(claims, ({ key }) => key).map((claim) => blockMap(claimFields(claim)))),
    }),
  )
  return { path: `concepts/${KINDS[concept.kind].key}/${concept.slug}.yaml`, text }
}

const codeFields = ({ system, code, match, assertedBy }: CodeEntry): YamlFields => [
  ['system', system],
  ['code', code],
  ['match', match],
  ['assertedBy', assertedBy],
]

const claimFields = (claim: ClaimDocument): YamlFields =>
  fieldsInOrder(claimShape, claim, {
    id: slugOf(claim.key),
    figures: claim.figures?.map(slugOf),
    attributes: attributeMap(claim.attributes),
    evidence: evidenceList(claim.evidence),
    findings: findingList(claim.findings ?? []),
  })
