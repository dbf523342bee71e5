import { conceptKey, conceptKindOf, type Key, SLUG } from '../../../graph/vocabulary/keys.ts'
import { CONCEPT_KINDS, KINDS } from '../../../graph/vocabulary/kinds.ts'
import { DEFAULT_LANGUAGE } from '../../text/source-language.ts'
import type {
  ArticleDocument,
  AssetDocument,
  AttributeDocument,
  ClaimDocument,
  ConceptDocument,
  ContentSet,
  FactEntry,
  SourceDocument,
  TableDocument,
} from '../documents.ts'
import type { ContentDocument } from '../lifecycle/revision.ts'
import { resolveReferences } from '../references/resolve-references.ts'
import { releaseLanguage, releaseShape } from '../shapes/article-shape.ts'
import { readShape } from '../shapes/read-shape.ts'
import { tableName } from '../tables/table-key.ts'
import { isTargetLanguage } from '../translations/language-tag.ts'
import type { Translated } from '../translations/translation.ts'
import { type WrittenTranslation, withTranslations } from '../translations/with-translations.ts'
import { type Path, type Violation, type ViolationCode, violation } from '../violation.ts'
import { readArticleFile } from './article-file.ts'
import { readAssetFile } from './asset-file.ts'
import { ATTRIBUTES_FILE, readAttributesFile } from './attributes-file.ts'
import { readConceptFile } from './concept-file.ts'
import type { ExportedFrom } from './exported-from.ts'
import { readSourceFile } from './source-file.ts'
import { readTableFile } from './table-file.ts'
import { readTranslatedArticle, readTranslationFile, type TranslationFile } from './translation-file.ts'
import { parseYaml, type YamlFile } from './yaml-file.ts'

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
  /** The same with references as they are written. */
  readonly written: ContentSet
  /** What was meant to exist, even where it could not be read. */
  readonly declared: ReadonlySet<Key>
  /** Null where `release.yaml` names no version. */
  readonly exportedFrom: ExportedFrom | null
  readonly violations: readonly Violation[]
  /** Where the part of the document that a violation speaks of is written. */
  placeOf(violation: Violation): Place
}

const EXPECTED =
  'expected release.yaml, attributes.yaml, concepts/<kind>/<slug>.yaml, sources/<slug>.yaml, articles/<slug>.md, ' +
  'assets/<slug>.yaml, assets/files/<sha256>.<ext> or tables/<name>-<part>.json, ' +
  'or a translation such as concepts/<kind>/<slug>.de.yaml, ' +
  `where <kind> is one of ${CONCEPT_KINDS.map((kind) => KINDS[kind].key).join(', ')} ` +
  'and <slug> is lower-case letters and digits joined by single hyphens'

/** What looks like the id of a claim in a file that is not YAML. */
const WRITTEN_ID = /\bid: *["']?([a-z0-9-]{1,80})/g

/**
 * Reads a whole content folder. Whatever cannot be read is returned as violations, all at once;
 * references that name nothing are for the check of the content.
 * `onProgress` is called after every file.
 */
export function readContentFiles(
  files: readonly ContentFile[],
  onProgress?: (done: number, total: number) => void,
): ContentReading {
  const reader = new FolderReader(sourceLanguageIn(files))
  for (const [index, file] of [...files].sort((a, b) => (a.path < b.path ? -1 : 1)).entries()) {
    reader.read(file)
    onProgress?.(index + 1, files.length)
  }
  return reader.finish()
}

/** The language that `release.yaml` names; English where it cannot be read. */
function sourceLanguageIn(files: readonly ContentFile[]): string {
  const release = files.find(({ path }) => path === 'release.yaml')
  const { value } = parseYaml(release?.text ?? '')
  const { success, data } = releaseLanguage.safeParse(value)
  return success ? data.language : DEFAULT_LANGUAGE
}

class FolderReader {
  readonly #concepts: ConceptDocument[] = []
  readonly #claims: ClaimDocument[] = []
  readonly #sources: SourceDocument[] = []
  readonly #articles: ArticleDocument[] = []
  readonly #assets: AssetDocument[] = []
  readonly #attributes: AttributeDocument[] = []
  readonly #tables: TableDocument[] = []
  readonly #violations: Violation[] = []
  /**
   * What was meant to exist, even where it could not be read, so that one broken file does not seem
   * to break many.
   */
  readonly #declared = new Set<Key>()
  readonly #places = new Map<Key, (path: Path) => Place>()
  /** The translations of each document, as far as they are read. */
  readonly #translations = new Map<Key, WrittenTranslation[]>()
  /** The files of translations, by language and document. */
  readonly #translationFiles = new Map<string, { readonly path: string; readonly file: TranslationFile }>()
  readonly #subjects = new Map<Key, Key>()
  /** The language of the source texts. */
  readonly #language: string
  #languages: readonly string[] | undefined
  #publishedAt: string | undefined
  #exportedFrom: ExportedFrom | null = null

  constructor(language: string) {
    this.#language = language
  }

  read({ path, text }: ContentFile): void {
    if (this.#readTranslation({ path, text })) return
    const [, kindKey = '', conceptSlug = ''] = /^concepts\/([^/]+)\/([^/]+)\.yaml$/.exec(path) ?? []
    const kind = conceptKindOf(kindKey)
    const [, sourceSlug = ''] = /^sources\/([^/]+)\.yaml$/.exec(path) ?? []
    const [, assetSlug = ''] = /^assets\/([^/]+)\.yaml$/.exec(path) ?? []
    const [, tableSlug = ''] = /^tables\/([^/]+)\.json$/.exec(path) ?? []
    const [, articleSlug = ''] = /^articles\/([^/]+)\.md$/.exec(path) ?? []

    if (kind !== undefined && SLUG.test(conceptSlug)) {
      const yaml = this.#parse(path, text)
      if (!this.#place(conceptKey(kind, conceptSlug), path, yaml?.lineOf)) return
      if (!yaml) {
        for (const [, id = ''] of text.matchAll(WRITTEN_ID)) this.#declared.add(`claim:${id}`)
        return
      }
      const file = readConceptFile(yaml.value, kind, conceptSlug)
      for (const key of file.declared) this.#declared.add(key)
      this.#violations.push(...file.violations)
      if (file.concept)
        this.#concepts.push({ ...file.concept, facts: this.#placeFacts(file.concept.facts, path, yaml) })
      for (const { claim, path: base } of file.claims) {
        if (this.#place(claim.key, path, yaml.lineOf, base)) this.#claims.push(claim)
        this.#subjects.set(claim.key, claim.subject)
      }
    } else if (SLUG.test(sourceSlug)) {
      const yaml = this.#parse(path, text)
      if (!this.#place(`source:${sourceSlug}`, path, yaml?.lineOf) || !yaml) return
      const { source, violations } = readSourceFile(yaml.value, sourceSlug)
      this.#violations.push(...violations)
      if (source) this.#sources.push({ ...source, facts: this.#placeFacts(source.facts, path, yaml) })
    } else if (SLUG.test(articleSlug)) {
      const file = readArticleFile(text, articleSlug)
      if (!this.#place(`article:${articleSlug}`, path, file.lineOf)) return
      this.#violations.push(...file.violations)
      if (file.article) this.#articles.push(file.article)
    } else if (SLUG.test(assetSlug)) {
      const yaml = this.#parse(path, text)
      if (!this.#place(`asset:${assetSlug}`, path, yaml?.lineOf) || !yaml) return
      const { asset, violations } = readAssetFile(yaml.value, assetSlug)
      this.#violations.push(...violations)
      if (asset) this.#assets.push(asset)
    } else if (tableName(`table:${tableSlug}`) !== undefined) {
      if (!this.#place(`table:${tableSlug}`, path)) return
      const file = readTableFile(text, tableSlug)
      this.#violations.push(...file.violations)
      if (file.table) this.#tables.push(file.table)
    } else if (path === ATTRIBUTES_FILE) {
      const yaml = this.#parse(path, text)
      if (!this.#place(`file:${ATTRIBUTES_FILE}`, path, yaml?.lineOf) || !yaml) return
      const file = readAttributesFile(yaml.value)
      for (const { key, path: base } of file.declared) this.#place(key, path, yaml.lineOf, base)
      this.#violations.push(...file.violations)
      this.#attributes.push(...file.attributes)
    } else if (path === 'release.yaml') {
      const yaml = this.#parse(path, text)
      this.#place('file:release.yaml', path, yaml?.lineOf)
      const release = yaml && readShape(releaseShape, yaml.value, 'file:release.yaml')
      this.#violations.push(...(release?.violations ?? []))
      const { publishedAt, version, digest, languages } = release?.value ?? {}
      this.#publishedAt = publishedAt
      this.#languages = languages
      if (version !== undefined && digest !== undefined) this.#exportedFrom = { version, digest }
    } else this.#refuse('BAD_FILE', { file: path, line: 1 }, EXPECTED)
  }

  finish(): ContentReading {
    if (!this.#places.has('file:release.yaml')) {
      this.#refuse('BAD_FILE', { file: 'release.yaml', line: 1 }, 'is missing; it says when the content was released')
    }
    this.#checkTranslations()
    const written: ContentSet = {
      publishedAt: this.#publishedAt ?? '1970-01-01T00:00:00Z',
      ...(this.#language !== DEFAULT_LANGUAGE && { language: this.#language }),
      concepts: this.#concepts.map(this.#translated),
      claims: this.#claims.map(this.#translated),
      sources: this.#sources.map(this.#translated),
      articles: this.#articles.map(this.#translated),
      ...(this.#assets.length > 0 && { assets: this.#assets.map(this.#translated) }),
      ...(this.#attributes.length > 0 && { attributes: this.#attributes.map(this.#translated) }),
      ...(this.#tables.length > 0 && { tables: this.#tables }),
    }
    return {
      content: resolveReferences(written, this.#declared).content,
      written,
      declared: this.#declared,
      exportedFrom: this.#exportedFrom,
      violations: this.#violations,
      placeOf: (violation) =>
        this.#placeOfTranslation(violation) ??
        this.#places.get(violation.document)?.(violation.path) ?? { file: violation.document, line: 1 },
    }
  }

  /** Reads a file of translations. False where it is another file. */
  #readTranslation({ path, text }: ContentFile): boolean {
    const [, ofDeclarations] = /^attributes\.([^/.]+)\.yaml$/.exec(path) ?? []
    if (ofDeclarations !== undefined) {
      this.#readUnits({ path, text }, `file:${ATTRIBUTES_FILE}`, ofDeclarations, 'yaml')
      return true
    }
    const [, folder = '', slug = '', language = '', form] =
      /^(concepts\/[^/]+|sources|articles|assets)\/([^/.]+)\.([^/.]+)\.(yaml|md)$/.exec(path) ?? []
    if ((form === 'md') !== (folder === 'articles') || !SLUG.test(slug)) return false
    const kind = conceptKindOf(folder.replace('concepts/', ''))
    if (folder.startsWith('concepts/') && kind === undefined) return false
    const document = kind === undefined ? `${folder.replace(/s$/, '')}:${slug}` : conceptKey(kind, slug)
    this.#readUnits({ path, text }, document, language, form)
    return true
  }

  #readUnits({ path, text }: ContentFile, document: Key, language: string, form: string | undefined): void {
    const place = { file: path, line: 1 }
    if (!isTargetLanguage(language, this.#language)) {
      const message = `"${language}" must be the tag of another language than ${this.#language} in its usual form, such as de or pt-BR`
      this.#refuse('BAD_FILE', place, message)
      return
    }
    const yaml = form === 'yaml' ? this.#parse(path, text) : undefined
    if (form === 'yaml' && !yaml) return
    const file = yaml ? readTranslationFile(yaml, document, language) : readTranslatedArticle(text, document, language)
    for (const { document: of, translations } of file.texts) {
      this.#translationFiles.set(`${language} ${of}`, { path, file })
      const known = this.#translations.get(of)
      if (known) known.push(...translations)
      else this.#translations.set(of, [...translations])
    }
    if (file.texts.length === 0) this.#translationFiles.set(`${language} ${document}`, { path, file })
    this.#violations.push(...file.violations)
  }

  /** Translations of what is not there, or in a language that the release does not list. */
  #checkTranslations(): void {
    for (const [name, { path }] of this.#translationFiles) {
      const [language = '', document = ''] = name.split(' ')
      const place = { file: path, line: 1 }
      if (!this.#declared.has(document))
        this.#refuse('UNKNOWN_ID', place, `there is no ${document}, of which this is a translation`)
      else if (
        document.startsWith('claim:') &&
        this.#translationFiles.get(`${language} ${this.#subjects.get(document)}`)?.path !== path
      )
        this.#refuse('UNKNOWN_ID', place, `${document} is no claim of this concept; translate it beside its subject`)
      else if (this.#languages && !this.#languages.includes(language))
        this.#refuse('BAD_FILE', place, `release.yaml does not list the language ${language}; add it to its languages`)
    }
  }

  #translated = <Document extends ContentDocument & Translated>(document: Document): Document => {
    const translations = this.#translations.get(document.key)
    return translations ? withTranslations(document, translations) : document
  }

  #placeOfTranslation({ document, path }: Violation): Place | undefined {
    const [language = ''] = path[0] === 'translations' ? String(path[1]).split('/') : []
    const found = this.#translationFiles.get(`${language} ${document}`)
    return found && { file: found.path, line: found.file.lineOf(document, path) }
  }

  /** Remembers the place of a document. False when its key is taken. */
  #place(key: Key, file: string, lineOf: (path: Path) => number = () => 1, base: Path = []): boolean {
    const first = this.#places.get(key)?.([])
    if (first) {
      const message = `${key} is in ${first.file}:${first.line} too; an id is given once`
      this.#refuse('DUPLICATE_ID', { file, line: lineOf(base) }, message)
      return false
    }
    this.#places.set(key, (path) => ({ file, line: lineOf([...base, ...path]) }))
    this.#declared.add(key)
    return true
  }

  #placeFacts(facts: readonly FactEntry[], file: string, yaml: YamlFile): FactEntry[] {
    return facts.filter((fact, index) => this.#place(fact.key, file, yaml.lineOf, ['facts', index]))
  }

  #parse(path: string, text: string): YamlFile | undefined {
    const yaml = parseYaml(text)
    for (const { line, message } of yaml.problems) this.#refuse('BAD_YAML', { file: path, line }, message)
    return yaml.problems.length === 0 ? yaml : undefined
  }

  /** A violation of a file rather than of a document. */
  #refuse(code: ViolationCode, place: Place, message: string): void {
    const key = `file:${place.file}:${place.line}:${this.#violations.length}`
    this.#places.set(key, () => place)
    this.#violations.push(violation(code, key, [], message))
  }
}
