import type { ArticleDocument } from '../documents.ts'

/**
 * An article as its file in another language has it: what is translated of it, in the order of its
 * sections. A part that is not translated is that of the source.
 */
export function translatedArticle(
  { translations = [], ...article }: ArticleDocument,
  language: string,
): ArticleDocument {
  const texts = new Map(
    translations.flatMap((entry) => (entry.language === language ? [[entry.unit, entry.text]] : [])),
  )
  return {
    ...article,
    title: texts.get('title') ?? article.title,
    summary: texts.get('summary') ?? article.summary,
    sections: article.sections.map(({ anchor, heading, body }) => ({
      anchor,
      heading: texts.get(`sections.${anchor}.heading`) ?? heading,
      body: texts.get(`sections.${anchor}.body`) ?? body,
    })),
  }
}
