import type { KeysOfKind, PublishedKeys } from '../published-keys.ts'

/**
 * A module of TypeScript with a type for the keys of each kind, which tells the client at `module`
 * which keys there are. Of a kind with too many, every key of its form is accepted.
 */
export function keysAsTypes({ version, kinds }: PublishedKeys, module: string): string {
  const concepts = kinds.filter(({ isConcept }) => isConcept)
  return `// The keys of version ${version} of the graph. Written by "aetia keys --ts": write it again after a publish.

${kinds.map(typeOfKind).join('\n')}
/** The key of a concept of any kind. */
export type ConceptKey =${concepts.map(({ kind }) => `\n  | ${nameOf(kind)}`).join('')}

declare module ${quoted(module)} {
  interface AetiaKeys {
${kinds.map(({ kind }) => `    readonly ${/-/.test(kind) ? quoted(kind) : kind}: ${nameOf(kind)}\n`).join('')}  }
}
`
}

function typeOfKind({ kind, keys, count }: KeysOfKind): string {
  const name = `export type ${nameOf(kind)} =`
  if (keys === null)
    return `/** There are ${count.toLocaleString('en')}, too many to list: every key of this form is accepted. */\n${name} \`${kind}:\${string}\`\n`
  return keys.length === 0 ? `${name} never\n` : `${name}${keys.map((key) => `\n  | ${quoted(key)}`).join('')}\n`
}

/** `LegSideKey` for `leg-side`. */
const nameOf = (kind: string): string =>
  `${kind.replaceAll(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}Key`

const quoted = (text: string): string => `'${text.replaceAll(/['\\]/g, '\\$&')}'`
