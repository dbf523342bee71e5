import { shownMarkdown } from './markdown.ts'

/** Text as HTML that shows it, also within an attribute's quotes. */
export const { escapeHtml } = shownMarkdown.utils

/** Text on one line, as Markdown that shows it. */
export const escapeMarkdown = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_{}[\]<>()#+\-!|~&^:]/g, '\\$&')
