import { MultiDirectedGraph } from 'graphology'
import type { Citation, ConceptSummary, StepClaim } from './generated/types.ts'

/** What a node says: a concept, with what the answer says of it. */
export interface AnswerConcept extends ConceptSummary {
  readonly [field: string]: unknown
}

/** A source of a claim, as an explanation cites it. */
export type AnswerCitation = Omit<Citation, 'number'>

/** What an edge says: a step of a path, or a claim of a list. */
export interface AnswerStep {
  /** Parallel claims of one step, the strongest first. */
  readonly claims: readonly StepClaim[]
  /** The certainty of the strongest claim: above 0 and at most 1. */
  readonly certainty: number
  readonly sentence: string
  /** Whether a source speaks against it; left out where the answer does not say. */
  readonly disputed?: boolean
  /** Without repetition, in the order of the answer; empty where the answer explains nothing. */
  readonly citations: readonly AnswerCitation[]
  /** Whatever else the answer says of it. */
  readonly [field: string]: unknown
}

/** A path of the answer. */
export interface AnswerPath {
  /** The key of the path; null where it has none. */
  readonly key: string | null
  /** The keys of its edges, in order. */
  readonly edges: readonly string[]
  /** Where its steps may lead against it, the direction of each. */
  readonly directions?: readonly ('FORWARD' | 'BACKWARD')[]
  /** The path as it was answered, without its steps. */
  readonly path: Readonly<Record<string, unknown>>
}

/** An answer as a graph: nodes are concepts under their ids, edges are steps and claims. */
export type AnswerGraph = MultiDirectedGraph<AnswerConcept, AnswerStep, { readonly paths: readonly AnswerPath[] }>

type Fields = Readonly<Record<string, unknown>>

/**
 * The graph of all steps and claims in an answer of `paths`, `leadsTo`, `concept` or any other
 * function, or in a list of answers. Equal steps are one edge; steps of the same two concepts that
 * differ, as before and after a supposition, are parallel edges. An edge has all that the answer
 * says of its step. The attribute `paths` of the graph has the paths. The graph may be changed.
 */
export function toGraphology(answer: object | null): AnswerGraph {
  const graph: AnswerGraph = new MultiDirectedGraph()
  const paths: AnswerPath[] = []

  const addConcept = (concept: Fields): string => {
    const key = String(concept['id'])
    graph.mergeNode(key, concept as AnswerConcept)
    return key
  }
  /** The keys of edges by their names and contents. */
  const keys = new Map<string, string>()
  /** `name`: the key of the edge, unless an edge with another content has it. */
  const addEdge = (from: Fields, to: Fields, name: string, said: Fields, citations: readonly AnswerCitation[]) => {
    const [source, target] = [addConcept(from), addConcept(to)]
    const content = JSON.stringify([name, said])
    let key = keys.get(content)
    if (key === undefined) {
      key = name
      for (let count = 2; graph.hasEdge(key); count += 1) key = `${name}#${count}`
      keys.set(content, key)
      graph.addEdgeWithKey(key, source, target, { ...said, citations: [] } as unknown as AnswerStep)
    }
    const cited = graph.getEdgeAttribute(key, 'citations') as readonly AnswerCitation[]
    graph.setEdgeAttribute(key, 'citations', union(cited, citations))
    return key
  }
  const addStep = (step: Step, citations: readonly AnswerCitation[] = []): string => {
    const { from, to, claim, claims = [claim], ...rest } = step
    const joined = (claims as readonly Fields[]).map(claimOf)
    const certainty = Math.max(...joined.map((each) => Number(each['certainty'])))
    const said = { certainty, ...rest, claims: joined }
    const ids = new Set(joined.map(({ id }) => id))
    const own = citations.filter((citation) => ids.has(citation.claim.id))
    return addEdge(from, to, `${from['id']}->${to['id']}`, said, own)
  }
  const addPath = ({ steps, ...path }: Path): void => {
    const citations = citationsOf(path)
    const directions = steps.flatMap((each) => (isStep(each) ? [] : [each.direction]))
    const edges = steps.map((each) => addStep(isStep(each) ? each : each.step, citations))
    const key = typeof path['key'] === 'string' ? path['key'] : null
    paths.push({ key, edges, ...(directions.length > 0 && { directions }), path })
  }
  const visit = (value: unknown): void => {
    if (!isObject(value)) return
    if (isPath(value)) {
      addPath(value)
      visit(value['junctions'])
    } else if (isStep(value)) addStep(value)
    else if (isClaim(value)) {
      const { subject, object, ...claim } = value
      const { certainty, sentence } = claim
      addEdge(subject, object, String(claim['id']), { certainty, sentence, claims: [claim] }, [])
    } else Object.values(value).forEach(visit)
  }
  visit(answer)
  graph.setAttribute('paths', paths)
  return graph
}

type Step = Fields & { readonly from: Fields; readonly to: Fields }
type Path = Fields & {
  readonly steps: readonly (Step | { readonly step: Step; readonly direction: 'FORWARD' | 'BACKWARD' })[]
}

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const isNamed = (value: unknown): boolean => isObject(value) && typeof value['id'] === 'string'

/** A weakest step names its ends as well, and has no claims. */
const isStep = (value: unknown): value is Step =>
  isObject(value) && isNamed(value['from']) && isNamed(value['to']) && ('claims' in value || 'claim' in value)

const isPath = (value: Fields): value is Path =>
  Array.isArray(value['steps']) &&
  value['steps'].length > 0 &&
  value['steps'].every((each) => isStep(each) || (isObject(each) && isStep(each['step'])))

const isClaim = (value: Fields): value is Fields & { readonly subject: Fields; readonly object: Fields } =>
  isNamed(value) && isNamed(value['subject']) && isNamed(value['object'])

/** A supposed claim has the published one inside. */
const claimOf = (claim: Fields): Fields =>
  isObject(claim['claim'])
    ? { ...claim['claim'], publishedCertainty: claim['claim']['certainty'], certainty: claim['certainty'] }
    : claim

function citationsOf({ explanation }: Fields): readonly AnswerCitation[] {
  const citations = isObject(explanation) && Array.isArray(explanation['citations']) ? explanation['citations'] : []
  return citations.map(({ number: _, ...citation }) => citation)
}

function union<Item>(one: readonly Item[], other: readonly Item[]): readonly Item[] {
  const all = [...one, ...other]
  return [...new Map(all.map((item) => [JSON.stringify(item), item])).values()]
}
