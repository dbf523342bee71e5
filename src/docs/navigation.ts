/** A heading of the navigation, and the files below it, in reading order. */
export interface NavigationGroup {
  readonly title: string
  /** Paths within the repository. */
  readonly files: readonly string[]
}

/** The page that the documentation opens with. */
export const START_PAGE = 'README.md'

/** The pages by the tasks of their readers. */
const GROUPS: readonly NavigationGroup[] = [
  {
    title: 'Ask',
    files: [
      START_PAGE,
      'docs/explorer.md',
      'docs/asking.md',
      'docs/embedding-pages.md',
      'docs/client.md',
      'docs/graph.md',
      'docs/causal-graphs.md',
      'docs/agents.md',
    ],
  },
  {
    title: 'Edit and publish',
    files: [
      'docs/editing.md',
      'docs/writing-content.md',
      'docs/attributes.md',
      'docs/assets.md',
      'docs/languages.md',
      'docs/policies.md',
    ],
  },
  { title: 'Import and export', files: ['docs/importing.md', 'docs/interchange.md'] },
  {
    title: 'Run',
    files: ['docs/operations.md', 'docs/configuration.md', 'docs/sign-on.md', 'docs/webhooks.md', 'docs/embedding.md'],
  },
  {
    title: 'Understand',
    files: ['docs/architecture.md', 'docs/glossary.md', 'docs/performance.md', 'docs/decisions.md', 'CONTRIBUTING.md'],
  },
]

/** The groups of the pages that there are. Pages that no group names come last. */
export function navigationOf(files: readonly string[]): readonly NavigationGroup[] {
  const named = new Set(GROUPS.flatMap((group) => group.files))
  const others = { title: 'More', files: files.filter((file) => !named.has(file)).toSorted() }
  return [...GROUPS, others]
    .map(({ title, files: listed }) => ({ title, files: listed.filter((file) => files.includes(file)) }))
    .filter((group) => group.files.length > 0)
}
