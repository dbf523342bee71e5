/** A concept of a drawing that is downloaded. */
export interface ShownNode {
  readonly id: string
  readonly name: string
  /** Its kind in words. */
  readonly kindName: string
  /** The number of paths that pass it, as digits. */
  readonly pathCount: string
}

/** A step of a drawing that is downloaded. */
export interface ShownEdge {
  readonly from: string
  readonly to: string
  readonly sentence: string
  /** The number of paths that take it, as digits. */
  readonly pathCount: string
  /** What is doubtful about it, such as `implied` or `disputed`. */
  readonly marks: readonly string[]
  /** The ids of its claims. */
  readonly claims: readonly string[]
}

/** What is shown, with what every copy of it must say. */
export interface ShownGraph {
  /** The question in words. */
  readonly question: string
  readonly version: number
  /** Where the answer can be read again, at this version. */
  readonly address: string
  /** Always `Not medical advice`, in the language of the answer. */
  readonly notice: string
  readonly nodes: readonly ShownNode[]
  readonly edges: readonly ShownEdge[]
}

/** The name of a concept of the graph; its id where the graph lacks it. */
export function namesOf({ nodes }: Pick<ShownGraph, 'nodes'>): (id: string) => string {
  const names = new Map(nodes.map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? id
}

/** The credit that stands in every file: what it is, of which version, and what it is not. */
export const creditOf = ({ question, version, address, notice }: Omit<ShownGraph, 'nodes' | 'edges'>): string =>
  `${question} (version ${version}, ${address}). ${notice}.`
