import type { CompletenessWording, Cut } from '../messages/completeness-wording.ts'

/** Such as `stopped after 200000 expansions`. */
export function stopped({ bound, limit }: Cut): string {
  switch (bound) {
    case 'EXPANSIONS':
      return `stopped after ${limit} expansions`
    case 'TIME':
      return `stopped after ${limit} ms`
    case 'MEMORY':
      return `stopped at ${limit} bytes of memory`
    case 'DEADLINE':
      return 'stopped at the deadline of the request'
    case 'PATHS':
      return `stopped after ${limit} paths`
    case null:
      return 'stopped'
  }
}

export const completeness: CompletenessWording = {
  pathsStopped: (cut) =>
    `The search for paths was ${stopped(cut)}; those returned are the best there are, but more may follow.`,
  pathsNotCounted: 'The paths were not counted.',
  countStopped: (cut) => `The count was ${stopped(cut)}; there are at least as many paths as it says.`,
  searchStopped: (cut, leftOpen) => `The search was ${stopped(cut)}; ${leftOpen}`,
  leftOpen: {
    more: 'there may be more.',
    reach: 'more may be reached, and by better paths.',
    cycles: 'there may be more cycles.',
    differential: 'there may be more causes, and they may explain more than is told here.',
    commonCauses: 'there may be more shared causes.',
    breakpoints: 'counts are of the paths found until then, and other concepts may break more.',
    whyNot: 'there may be a path, or chains that come nearer.',
    dSeparation: 'whether a path is open is not known.',
    causalRoles: 'there may be more concepts in these roles, colliders above all.',
    adjustment: 'which sets are enough is not known.',
    adjustmentSets: (smaller) =>
      `each set is enough and minimal, but there may be more${smaller ? ', and smaller ones' : ''}.`,
    corrections: (atLeast) => `no set of fewer than ${atLeast} breaks every path; there may be more sets.`,
    differentPaths: (pool) => `they were chosen from the ${pool} best paths found until then.`,
    pathGraph: 'it shows the most certain paths found until then, and counts these alone.',
  },
  leftOut: {
    cycles: 'There are more cycles, none of them shorter. Ask for them with "first".',
    sets: 'There are more sets, none of them smaller. Ask for them with "first".',
    causalRoles: (roles) => `There are more ${roles.join(' and ')}. Ask for them with "first".`,
    differentPaths: (pool) => `They were chosen from the ${pool} best paths; there are more, which may differ more.`,
    pathGraph: (concepts, steps) =>
      `The graph leaves out ${concepts} ${concepts === 1 ? 'concept' : 'concepts'} and ${steps} ${steps === 1 ? 'step' : 'steps'} of less certain paths, which its counts include. Ask for them with "first".`,
    neighborhood: (concepts, claims) =>
      `Left out are ${concepts} ${concepts === 1 ? 'concept' : 'concepts'} within the depth, and ${claims} ${claims === 1 ? 'claim' : 'claims'} between the listed ones. Ask for them with "first".`,
  },
  listLate: 'The list was not ready at the deadline of the request. Its computation continues: ask again.',
  comparisonLate: 'The comparison was not finished at the deadline of the request. It continues: ask again.',
}
