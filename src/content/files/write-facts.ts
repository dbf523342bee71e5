import type { YAMLSeq } from 'yaml'
import type { EvidenceItem, FactEntry, FindingEntry } from '../documents.ts'
import { slugOf } from './write-references.ts'
import { blockList, blockMap, flowMap, prose } from './write-yaml.ts'

/** Facts in the order in which they are given, which readers see. */
export const factList = (facts: readonly FactEntry[]): YAMLSeq | undefined =>
  blockList(
    facts.map(({ key, property, value, evidence }) =>
      blockMap([
        ['id', slugOf(key)],
        ['property', property],
        ['value', value],
        ['evidence', evidenceList(evidence)],
      ]),
    ),
  )

/** Evidence in the order in which it is given: one line each, or two where the quote is long. */
export const evidenceList = (items: readonly EvidenceItem[]): YAMLSeq | undefined =>
  blockList(
    items.map(({ source, passage, quote, start, end, stance }) =>
      flowMap(2, [
        ['source', slugOf(source)],
        ['passage', passage],
        ['quote', quote],
        ['start', start],
        ['end', end],
        ['stance', stance === 'SUPPORTS' ? undefined : stance],
      ]),
    ),
  )

/** Findings in the order in which they are given. */
export const findingList = (items: readonly FindingEntry[]): YAMLSeq | undefined =>
  blockList(
    items.map(({ source, finding, stance }) =>
      blockMap([
        ['source', slugOf(source)],
        ['stance', stance === 'SUPPORTS' ? undefined : stance],
        ['finding', prose(finding)],
      ]),
    ),
  )
