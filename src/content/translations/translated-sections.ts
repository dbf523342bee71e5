import type { ArticleDocument, SectionEntry } from '../documents.ts'
import { partOfSection } from '../prose/part-of-section.ts'
import type { Path } from '../violation.ts'
import { nameOfEntry } from './translation.ts'

/** The prose of a section in one language, with the way from its article to its lines. */
export interface ProseOfArticle {
  readonly section: SectionEntry
  /** The part of the article that holds a line of the body, from 0; null: the heading. */
  at(line: number | null): Path
}

/** All prose of an article: its sections, then those of its translations. */
export function* proseOf(article: ArticleDocument): Iterable<ProseOfArticle> {
  for (const [index, section] of article.sections.entries()) yield { section, at: (line) => partOfSection(index, line) }
  for (const { language, section } of translatedSections(article)) {
    const at = (part: string) => nameOfEntry({ language, unit: `sections.${section.anchor}.${part}` })
    yield {
      section,
      at: (line) =>
        line === null ? ['translations', at('heading'), 'text'] : ['translations', at('body'), 'text', line],
    }
  }
}

/** The sections of which a translation has a part. A part that it does not have is empty. */
export function translatedSections({
  translations = [],
}: ArticleDocument): readonly { readonly language: string; readonly section: SectionEntry }[] {
  const found = new Map<string, { readonly language: string; section: SectionEntry }>()
  for (const { language, unit, text } of translations) {
    const [, anchor, part] = /^sections\.(.+)\.(heading|body)$/.exec(unit) ?? []
    if (anchor === undefined || part === undefined) continue
    const name = `${language} ${anchor}`
    const before = found.get(name)?.section ?? { anchor, heading: '', body: '' }
    found.set(name, { language, section: { ...before, [part]: text } })
  }
  return [...found.values()]
}
