/**
 * The keys of the published content, by kind: empty until a file that `aetia keys --ts` wrote fills
 * it in. The calls then take these keys alone; before, they take every text.
 */
// biome-ignore lint/suspicious/noEmptyInterface: its members are declared elsewhere
export interface AetiaKeys {}

/**
 * The attributes that the content declares for everybody, by name: empty until a file that `aetia
 * keys --ts` wrote fills it in.
 */
// biome-ignore lint/suspicious/noEmptyInterface: its members are declared elsewhere
export interface AetiaAttributes {}

type Declared = Extract<keyof AetiaAttributes, string>

/** The name of an attribute, or of a column of imported tables. Example: `participants`. */
export type AttributeName = Declared | (string & Record<never, never>)

/** What the values of an attribute are; of one that is not known, any sort of value. */
export type AttributeValueOf<Name extends AttributeName> = Name extends Declared
  ? AetiaAttributes[Name] extends { readonly value: infer Value }
    ? Value
    : never
  : string | number | boolean

type Documents = 'claim' | 'source' | 'article' | 'asset'

type KeyOf<Kind extends Documents> = AetiaKeys extends Readonly<Record<Kind, infer Key extends string>> ? Key : string

/** The key of a concept of any kind. Example: `driver:cambered-roads`. */
export type ConceptKey = [keyof AetiaKeys] extends [never] ? string : AetiaKeys[Exclude<keyof AetiaKeys, Documents>]
/** The key of a claim. Example: `claim:e58`. */
export type ClaimKey = KeyOf<'claim'>
/** The key of a source. Example: `source:predawn-runner-2013`. */
export type SourceKey = KeyOf<'source'>
/** The key of an article. Example: `article:hip-pain-in-runners`. */
export type ArticleKey = KeyOf<'article'>
/** The key of an asset. Example: `asset:leg-sides`. */
export type AssetKey = KeyOf<'asset'>
/** The key of anything published. */
export type PublishedKey = ConceptKey | ClaimKey | SourceKey | ArticleKey | AssetKey
/** The key of an article without `article:`. */
export type ArticleSlug = SlugOf<ArticleKey>
/** The key of an asset without `asset:`. */
export type AssetSlug = SlugOf<AssetKey>

type SlugOf<Key extends string> = string extends Key ? string : Key extends `${string}:${infer Slug}` ? Slug : never
