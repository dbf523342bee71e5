import type { DeclaredAttribute, KeysOfKind, PublishedKeys } from '../published-keys.ts'

/**
 * A module of TypeScript with a type for the keys of each kind and for the attributes, which tells
 * the client at `module` which there are. Of a kind with too many, every key of its form is accepted.
 */
export function keysAsTypes({ version, kinds, attributes }: PublishedKeys, module: string): string {
  const concepts = kinds.filter(({ isConcept }) => isConcept)
  return `// The keys of version ${version} of the graph. Written by "aetia keys --ts": write it again after a publish.

${kinds.map(typeOfKind).join('\n')}
/** The key of a concept of any kind. */
export type ConceptKey =${concepts.map(({ kind }) => `\n  | ${nameOf(kind)}`).join('')}

/** The attributes that the content declares for everybody. */
export interface Attributes {
${attributes.map(memberOf).join('')}}

declare module ${quoted(module)} {
  interface AetiaKeys {
${kinds.map(({ kind }) => `    readonly ${/-/.test(kind) ? quoted(kind) : kind}: ${nameOf(kind)}\n`).join('')}  }
  interface AetiaAttributes extends Attributes {}
}
`
}

function memberOf({ name, label, kinds, type, options, keysOf }: DeclaredAttribute): string {
  const value =
    type === 'ENUM'
      ? options.map((option) => quoted(option.name)).join(' | ')
      : type === 'KEY'
        ? keysOf.map((kind) => nameOf(kind.toLowerCase().replaceAll('_', '-'))).join(' | ')
        : (VALUES[type] ?? 'string')
  const of = kinds.map(quoted).join(' | ')
  return `  /** ${label.replaceAll('*/', '* /').replaceAll(/\s+/g, ' ')} */\n  readonly ${quoted(name)}: { readonly type: ${quoted(type)}; readonly of: ${of}; readonly value: ${value} }\n`
}

const VALUES: Readonly<Record<string, string>> = { NUMBER: 'number', BOOLEAN: 'boolean' }

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
