import { stepKey } from './cited-claims.ts'

interface WithSteps {
  readonly key: string
  readonly nodes: readonly { readonly id: string }[]
  readonly steps: readonly { readonly from: { readonly id: string }; readonly to: { readonly id: string } }[]
}

/** What is lit: keys of steps and ids of concepts. */
export interface Lit {
  readonly steps: ReadonlySet<string>
  readonly nodes: ReadonlySet<string>
}

/**
 * What the drawing lights: the step that is pointed at, else the chosen path; null where there is
 * neither.
 *
 * @param pointed - the key of a step
 */
export function litBy(paths: readonly WithSteps[], chosen: string | null, pointed: string | null): Lit | null {
  if (pointed !== null) return { steps: new Set([pointed]), nodes: new Set(pointed.split(' > ')) }
  const path = paths.find(({ key }) => key === chosen)
  if (path === undefined) return null
  return {
    steps: new Set(path.steps.map(({ from, to }) => stepKey(from.id, to.id))),
    nodes: new Set(path.nodes.map(({ id }) => id)),
  }
}
