/** A question that people ask of the graph, which an agent answers with the tools. */
export interface Prompt {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly arguments: readonly PromptArgument[]
  /** The question, with the values of the arguments. */
  readonly question: (values: Readonly<Record<string, string>>) => string
}

export interface PromptArgument {
  readonly name: string
  readonly description: string
  readonly required: boolean
  /** Whether its value names a concept, so that ids are offered for it. */
  readonly isConcept: boolean
}

/** The longest value of an argument, in UTF-16 code units. */
export const MAX_VALUE = 500

const HOW =
  'Use the tools of Aetia. Find ids with `search`. For each statement give the claim id and the quote with its source. ' +
  'Say which steps are hedged, implied, inferred, disputed or of assumed certainty, and whether the answer is complete. ' +
  'Where the sources do not say something, say that; it is not a denial. This is not medical advice.'

const concept = (name: string, description: string): PromptArgument => ({
  name,
  description,
  required: true,
  isConcept: true,
})

const text = (name: string, description: string): PromptArgument => ({
  ...concept(name, description),
  isConcept: false,
})

const optional = (argument: PromptArgument): PromptArgument => ({ ...argument, required: false })

export const PROMPTS: readonly Prompt[] = [
  {
    name: 'what_causes',
    title: 'What causes it?',
    description: 'The causes of an injury, a symptom or another concept, each with its path.',
    arguments: [concept('effect', 'What is caused, such as hip pain.')],
    question: ({ effect }) =>
      `What causes ${effect}? Start with \`caused_by\`, and say which cause the sources call the only one, if any.`,
  },
  {
    name: 'what_follows',
    title: 'What does it lead to?',
    description: 'The effects of a cause, each with its path.',
    arguments: [concept('cause', 'Where paths start, such as cambered roads.')],
    question: ({ cause }) => `What does ${cause} lead to? Start with \`leads_to\`.`,
  },
  {
    name: 'every_step',
    title: 'Every step from one to the other',
    description: 'The causal paths between two concepts, step by step.',
    arguments: [concept('from', 'Where paths start.'), concept('to', 'Where paths end.')],
    question: ({ from, to }) =>
      `List every step from ${from} to ${to}, path by path, with \`causal_paths\`, and name the weakest step. If there is no path, ask \`why_not\`.`,
  },
  {
    name: 'how_each_driver_works',
    title: 'How does each driver work?',
    description: 'The drivers, each with its mechanism.',
    arguments: [],
    question: () =>
      'What are the drivers, and how does each of them work? List them with `concepts`, and follow each with `leads_to`.',
  },
  {
    name: 'injuries_of_a_leg',
    title: 'Which injuries belong to a leg?',
    description: 'The injuries and loads of the longer or the shorter leg.',
    arguments: [text('leg', 'longer or shorter.')],
    question: ({ leg }) =>
      `Which injuries, and which loads, belong to the ${leg} leg? Use \`causal_paths\` with \`legSide\`, and the claims of the concept of that leg.`,
  },
  {
    name: 'what_to_do',
    title: 'What to do about it?',
    description: 'The interventions that the sources name, and how sure they are of each.',
    arguments: [concept('problem', 'What is to be corrected or prevented.')],
    question: ({ problem }) =>
      `What do the sources say to do about ${problem}? Look at the claims whose object it is, and say of each intervention whether it is stated, disputed or negated.`,
  },
  {
    name: 'check_statement',
    title: 'Do the sources say so?',
    description: 'The verdict on a statement: stated, negated, disputed, inferred, or not stated.',
    arguments: [text('statement', 'A statement, such as: orthotics correct pelvic misalignment.')],
    question: ({ statement }) =>
      `Do the sources say this: "${statement}"? Find both concepts, and ask \`verdict\` with the nearest predicate.`,
  },
  {
    name: 'evidence_for',
    title: 'What supports it, and what speaks against it?',
    description: 'The independent lines of evidence for a claim and against it.',
    arguments: [text('claim', 'A claim, by id or in words.')],
    question: ({ claim }) =>
      `How many independent lines of evidence support this claim, and what speaks against it: ${claim}? Use \`claim_evidence\`, and give every quote with its place.`,
  },
  {
    name: 'single_correction',
    title: 'Which single correction breaks the most paths?',
    description: 'The concepts whose correction breaks causal paths, and what survives.',
    arguments: [optional(concept('outcome', 'Where paths end; left out: every injury and symptom.'))],
    question: ({ outcome }) =>
      `Which single correction breaks the most causal paths${outcome === undefined ? '' : ` to ${outcome}`}, overall and among drivers only, and what survives it? Use \`breakpoints\` and \`smallest_correction\`.`,
  },
  {
    name: 'common_causes_of',
    title: 'What do they have in common?',
    description: 'The shared causes of two outcomes, on one leg side and on any.',
    arguments: [concept('first', 'One outcome.'), concept('second', 'The other outcome.')],
    question: ({ first, second }) =>
      `Which causes do ${first} and ${second} share, with and without "on the same leg side"? Use \`common_causes\`.`,
  },
  {
    name: 'one_cause_for',
    title: 'Can one cause explain them all?',
    description: 'The causes that explain several findings in one body, and what each leaves unexplained.',
    arguments: [text('findings', 'The findings with their sides, such as: left hip pain, right Achilles tendinitis.')],
    question: ({ findings }) =>
      `Can one cause explain all of this, and under which reading: ${findings}? Use \`differential\`.`,
  },
  {
    name: 'in_another_country',
    title: 'Which leg, in another country?',
    description: 'The side of the body for a country and a running habit.',
    arguments: [text('country', 'A country, such as GB.')],
    question: ({ country }) =>
      `What would the sources say about a runner in ${country}, who runs facing traffic? Use \`leg_side_for\`, and tell apart what is stated and what is inferred.`,
  },
  {
    name: 'without_it',
    title: 'What changes without it?',
    description: 'The paths before and after a concept or a claim is supposed away.',
    arguments: [text('removed', 'A concept or a claim.')],
    question: ({ removed }) => `What can no longer be reached without ${removed}? Use \`what_if\`.`,
  },
]

/** What the user says to the agent. */
export const messageOf = (prompt: Prompt, values: Readonly<Record<string, string>>): string =>
  `${prompt.question(values)}\n\n${HOW}`
