import type { WhyNotWording } from '../messages/why-not-wording.ts'

const lower = (word: string) => word.toLowerCase()

export const whyNot: WhyNotWording = {
  survives: 'A path survives.',
  undecided: 'The search was stopped before it could tell whether a path survives.',
  noChain: 'No chain of claims joins the ends, under any conditions. The sources do not say. That is not a no.',
  blocked: (reasons) =>
    `No path survives; the nearest chain of claims fails ${reasons.length} ${reasons.length === 1 ? 'condition' : 'conditions'}: ${reasons.join(' ')}`,
  conditions: {
    polarity: (claim, polarity) => `${claim} is ${lower(polarity)}; only affirmed claims are ever walked.`,
    predicate: (claim, predicate, admitted) =>
      `${claim} is of ${predicate}; walked are ${admitted.join(', ') || 'none'}.`,
    explicitness: (claim, explicitness, admitted) =>
      `${claim} is ${lower(explicitness)}; admitted are ${admitted.map(lower).join(' and ') || 'no'} claims.`,
    certainty: (claim, certainty, least) => `${claim} has certainty ${certainty}; at least ${least} is asked for.`,
    shortcut: (claim) => `${claim} restates a longer chain; shortcuts are left out.`,
    relation: (claim, relation, admitted) =>
      `${claim} is ${relation ?? 'of no named relation'}; walked are ${admitted.join(', ') || 'none'}.`,
    source: (claim, admitted) => `${claim} is not by ${admitted.join(' or ') || 'any source'}.`,
    kind: (claim, admitted) =>
      `${claim} joins a concept of another kind; admitted are ${admitted.join(', ') || 'none'}.`,
    avoided: (concept) => `${concept} is to be avoided.`,
    legSide: (side) => `The chain is not on the ${lower(side)} leg's side.`,
    length: (steps, most) => `The chain has ${steps} steps; at most ${most} are allowed.`,
  },
}
