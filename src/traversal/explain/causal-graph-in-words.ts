import type { ConceptRecord } from '../../snapshot/records.ts'
import type { CausalRole, OpenPathWords } from '../../wording/messages/causal-graph-wording.ts'
import type { Said, Words } from '../../wording/words.ts'
import { arrowsOf, type ConnectingPath } from '../paths/connecting-path.ts'

/**
 * Whether two concepts are d-separated: null where that is not known. `hasPaths` says whether any
 * path joins them, open or closed.
 */
export const dSeparationInWords =
  (
    x: ConceptRecord,
    y: ConceptRecord,
    given: readonly ConceptRecord[],
    separated: boolean | null,
    openPath: ConnectingPath | null,
    hasPaths: boolean,
  ): Said =>
  (words) =>
    words.wording.causalGraph.dSeparation({
      x: words.nameOf(x),
      y: words.nameOf(y),
      given: given.map(words.nameOf),
      separated,
      openPath: openPath && openPathInWords(openPath, words),
      hasPaths,
    })

/** What adjustment makes the total effect of an exposure on an outcome identifiable. */
export const adjustmentInWords =
  (
    exposure: ConceptRecord,
    outcome: ConceptRecord,
    sets: readonly (readonly ConceptRecord[])[],
    unblockable: ConnectingPath | null,
    hasEffect: boolean,
  ): Said =>
  (words) =>
    words.wording.causalGraph.adjustment({
      exposure: words.nameOf(exposure),
      outcome: words.nameOf(outcome),
      sets: sets.map((set) => set.map(words.nameOf)),
      unblockable: unblockable && openPathInWords(unblockable, words),
      hasEffect,
    })

/** How many concepts have which role between an exposure and an outcome. */
export const rolesInWords =
  (exposure: ConceptRecord, outcome: ConceptRecord, counts: Readonly<Record<CausalRole, number>>): Said =>
  ({ wording, nameOf }) =>
    wording.causalGraph.roles(nameOf(exposure), nameOf(outcome), counts)

const openPathInWords = (path: ConnectingPath, words: Words): OpenPathWords => ({
  arrows: arrowsOf(path)(words),
  openers: path.junctions.flatMap(({ concept, openedBy }) =>
    openedBy
      ? [
          {
            collider: words.nameOf(concept),
            openedBy: words.nameOf(openedBy),
            isGiven: concept.key === openedBy.key,
          },
        ]
      : [],
  ),
})
