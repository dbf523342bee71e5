import { type Key, SLUG } from '../../../graph/vocabulary/keys.ts'
import { CONCEPT_KINDS, type ConceptKind, KINDS } from '../../../graph/vocabulary/kinds.ts'
import type { ArticleDocument, ClaimDocument, ConceptDocument, ContentSet, SourceDocument } from '../documents.ts'
import { resolveReferences } from '../references.ts'
import { releaseShape } from '../shapes/article-shape.ts'
import { type Path, type Violation, violation } from '../violation.ts'
import { readArticleFile } from './article-file.ts'
import { readConceptFile } from './concept-file.ts'
import { readSourceFile } from './source-file.ts'
import { parseYaml, readShape } from './yaml-file.ts'

/** One file of a content folder: its path below that folder, with forward slashes, and its text. */
export interface ContentFile {
  readonly path: string
  readonly text: string
}

/** Where a part of a document is written. */
export interface Place {
  readonly file: string
  readonly line: number
}

export interface ContentReading {
  /** What could be read, its references resolved as far as they can be. */
  readonly content: ContentSet
  readonly violations: readonly Violation[]
  /** Where the part of the document that a violation speaks of is written. */
  placeOf(document: Key, path: Path): Place
}

const kindOfFolder: ReadonlyMap<string, ConceptKind> = new Map(CONCEPT_KINDS.map((kind) => [KINDS[kind].key, kind]))

/** Reads a whole content folder. Whatever is wrong with it comes back as violations, all at once. */
export function readContentFiles(files: readonly ContentFile[]): ContentReading {
  const concepts: ConceptDocument[] = []
  const claims: ClaimDocument[] = []
  const sources: SourceDocument[] = []
  const articles: ArticleDocument[] = []
  const violations: Violation[] = []
  const declared = new Set<Key>()
  const places = new Map<Key, (path: Path) => Place>()
  let publishedAt: string | undefined

  const place = (key: Key, file: string, lineOf: (path: Path) => number, base: Path = []) => {
    if (places.has(key)) {
      const first = places.get(key)?.([])
      violations.push(
        violation('DUPLICATE_ID', `file:${file}`, base, `${key} stands in ${first?.file}:${first?.line} too`),
      )
      return
    }
    places.set(key, (path) => ({ file, line: lineOf([...base, ...path]) }))
  }

  for (const { path, text } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const fileKey = `file:${path}`
    const [, folder, ...names] = /^(concepts|sources|articles)\/(.+)$/
      .exec(path)
      ?.flatMap((part, index) => (index === 2 ? part.split('/') : [part])) ?? ['', '']
    if (folder === 'articles' && names.length === 1 && path.endsWith('.md')) {
      const slug = names[0]?.slice(0, -3) ?? ''
      if (!wellNamed(slug, fileKey)) continue
      const file = readArticleFile(text, slug)
      declared.add(`article:${slug}`)
      place(`article:${slug}`, path, file.lineOf)
      places.set(fileKey, (inner) => ({ file: path, line: file.lineOf(inner) }))
      violations.push(...file.violations)
      if (file.article) articles.push(file.article)
      continue
    }
    const yaml = parseYaml(text)
    places.set(fileKey, (inner) => ({ file: path, line: yaml.lineOf(inner) }))
    const kind = kindOfFolder.get(names[0] ?? '')
    if (folder === 'concepts' && names.length === 2 && kind !== undefined && path.endsWith('.yaml')) {
      const slug = names[1]?.slice(0, -5) ?? ''
      if (!wellNamed(slug, fileKey)) continue
      place(`${KINDS[kind].key}:${slug}`, path, yaml.lineOf)
      declared.add(`${KINDS[kind].key}:${slug}`)
      if (refuseYaml(yaml.problems, path)) continue
      const file = readConceptFile(yaml.value, kind, slug)
      for (const key of file.declared) declared.add(key)
      violations.push(...file.violations)
      if (file.concept) concepts.push(file.concept)
      for (const { claim, path: base } of file.claims) {
        place(claim.key, path, yaml.lineOf, base)
        claims.push(claim)
      }
      for (const [index, fact] of (file.concept?.facts ?? []).entries()) {
        place(fact.key, path, yaml.lineOf, ['facts', index])
      }
    } else if (folder === 'sources' && names.length === 1 && path.endsWith('.yaml')) {
      const slug = names[0]?.slice(0, -5) ?? ''
      if (!wellNamed(slug, fileKey)) continue
      place(`source:${slug}`, path, yaml.lineOf)
      declared.add(`source:${slug}`)
      if (refuseYaml(yaml.problems, path)) continue
      const file = readSourceFile(yaml.value, slug)
      violations.push(...file.violations)
      if (file.source) sources.push(file.source)
      for (const [index, fact] of (file.source?.facts ?? []).entries()) {
        place(fact.key, path, yaml.lineOf, ['facts', index])
      }
    } else if (path === 'release.yaml') {
      if (refuseYaml(yaml.problems, path)) continue
      const release = readShape(releaseShape, yaml.value, fileKey)
      violations.push(...release.violations)
      publishedAt = release.value?.publishedAt
    } else {
      const message =
        'expected release.yaml, concepts/<kind>/<slug>.yaml, sources/<slug>.yaml or articles/<slug>.md, ' +
        `where <kind> is one of ${[...kindOfFolder.keys()].join(', ')}`
      violations.push(violation('BAD_FILE', fileKey, [], message))
    }
  }
  if (!files.some(({ path }) => path === 'release.yaml')) {
    violations.push(
      violation('BAD_FILE', 'file:release.yaml', [], 'the file is missing; it says when the content was released'),
    )
  }

  const set = { publishedAt: publishedAt ?? '1970-01-01T00:00:00Z', concepts, claims, sources, articles }
  const resolved = resolveReferences(set, declared)
  return {
    content: resolved.content,
    violations: [...violations, ...resolved.violations],
    placeOf: (document, path) => places.get(document)?.(path) ?? { file: document.replace(/^file:/, ''), line: 1 },
  }

  function wellNamed(slug: string, fileKey: Key): boolean {
    if (SLUG.test(slug)) return true
    const message = `the file name must be a slug: lower-case letters, digits and single hyphens, not "${slug}"`
    violations.push(violation('BAD_FILE', fileKey, [], message))
    return false
  }

  function refuseYaml(problems: readonly { line: number; message: string }[], path: string): boolean {
    for (const { line, message } of problems) {
      const key = `file:${path}:${line}`
      places.set(key, () => ({ file: path, line }))
      violations.push(violation('BAD_YAML', key, [], message))
    }
    return problems.length > 0
  }
}
