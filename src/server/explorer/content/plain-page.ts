import { html } from '../html.ts'
import type { PageContent } from './page-content.ts'

/** A page whose content the server does not know before its script has run. */
export const plainPage = (title: string, description: string, path: string): PageContent => ({
  title,
  description,
  path,
  language: 'en',
  languages: [],
  type: 'website',
  dates: null,
  picture: null,
  structuredData: [],
  body: html`<h1>${title}</h1><p>${description}</p><p>This page needs JavaScript.</p>`,
})
