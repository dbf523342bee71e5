import { DEFAULT_LANGUAGE } from '../../text/source-language.ts'
import type { ContentSet } from '../documents.ts'
import { contentDiff } from '../lifecycle/content-diff.ts'
import { documentsOf } from '../lifecycle/content-set.ts'
import { resolveReferences } from '../references/resolve-references.ts'
import { languagesOf } from '../translations/translation-status.ts'
import type { ExportedFrom } from './exported-from.ts'
import { type ContentFile, readContentFiles } from './read-content-files.ts'
import { writeTableFile } from './table-file.ts'
import { writeArticleFile } from './write-article-file.ts'
import { writeAssetFile } from './write-asset-file.ts'
import { writeAttributesFile } from './write-attributes-file.ts'
import { writeConceptFile } from './write-concept-file.ts'
import { inOrderOf } from './write-order.ts'
import { writeSourceFile } from './write-source-file.ts'
import { writeTranslationFiles } from './write-translation-files.ts'
import { quoted, writeYaml } from './write-yaml.ts'

/**
 * The files that say exactly what the content says, in order of path. The same content always gives
 * the same bytes, whatever the order of its lists, and reading the files gives the content back.
 * Throws where that cannot be, so that no export loses anything. `exportedFrom` names the version
 * that the content is of; left out: no version.
 */
export function writeContentFiles(content: ContentSet, exportedFrom?: ExportedFrom): ContentFile[] {
  const resolved = resolveReferences(content, new Set(documentsOf(content).map(({ key }) => key))).content
  const claims = Map.groupBy(resolved.claims, ({ subject }) => subject)
  const { language = DEFAULT_LANGUAGE } = resolved
  const languages = [...new Set(documentsOf(resolved).flatMap(languagesOf))].sort()
  const release = writeYaml([
    ['publishedAt', quoted(resolved.publishedAt)],
    ['language', language],
    ['languages', languages.length > 0 ? [language, ...languages] : undefined],
    ['version', exportedFrom?.version],
    ['digest', exportedFrom?.digest],
  ])
  const files = [
    { path: 'release.yaml', text: release },
    ...writeAttributesFile(resolved.attributes ?? []),
    ...resolved.concepts.map((concept) => writeConceptFile(concept, claims.get(concept.key) ?? [])),
    ...resolved.sources.map(writeSourceFile),
    ...resolved.articles.map(writeArticleFile),
    ...(resolved.assets ?? []).map(writeAssetFile),
    ...(resolved.tables ?? []).map(writeTableFile),
    ...writeTranslationFiles(resolved),
  ]
  refuseLoss(resolved, files)
  return inOrderOf(files, ({ path }) => path)
}

/**
 * Some content has no form in files: a claim without its subject, a section that holds the heading
 * of another.
 */
function refuseLoss(written: ContentSet, files: readonly ContentFile[]): void {
  const { content } = readContentFiles(files)
  const [lost] = contentDiff(written, content)
  if (lost === undefined && content.publishedAt === written.publishedAt) return
  const part = lost?.change === 'CHANGED' ? ` (${lost.fields[0]?.path.join('.')})` : ''
  throw new Error(`${lost?.document ?? 'publishedAt'}${part} cannot be written to a file that reads back the same`)
}
