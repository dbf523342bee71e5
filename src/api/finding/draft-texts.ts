import { LRUCache } from 'lru-cache'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import type {
  ArticleDocument,
  AssetDocument,
  AttributeDocument,
  ClaimDocument,
  ConceptDocument,
  EvidenceItem,
  SourceDocument,
} from '../../content/documents.ts'
import type { Changeset, StagedDocument } from '../../content/lifecycle/changeset.ts'
import { typeOfDocument } from '../../content/lifecycle/type-of-document.ts'
import { proseWords } from '../../content/prose/render-prose.ts'

import { shortPieces } from '../search/prose-items.ts'
import { createTextIndex, type IndexedText, type TextIndex } from './text-index.ts'

/** A staged edit as search finds it. */
export interface DraftText extends IndexedText {
  readonly changeset: Changeset
  readonly document: Key
  /** Whether the edit retires the document. */
  readonly retires: boolean
}

/** The words of one open changeset. */
export interface IndexedDraft {
  readonly texts: TextIndex<DraftText>
  /** How many staged documents are not in the index: parts of tables, and those beyond a bound. */
  readonly leftOut: number
}

/** The open changesets as texts. One that did not change is not read again. */
export interface DraftTexts {
  of(changeset: Changeset, staged: () => Promise<readonly StagedDocument[]>): Promise<IndexedDraft>
}

/** How many changesets are kept. */
export const MOST_DRAFTS = 200
/** How many documents of one changeset are searched. */
const MOST_DOCUMENTS = 1_000

export function createDraftTexts(): DraftTexts {
  const kept = new LRUCache<string, Promise<IndexedDraft>>({ max: MOST_DRAFTS })
  return {
    of(changeset, staged) {
      const name = JSON.stringify([changeset.id, changeset.revision])
      const found = kept.get(name)
      if (found) return found
      const made = staged().then((edits) => indexed(changeset, edits))
      kept.set(name, made)
      made.catch(() => kept.get(name) === made && kept.delete(name))
      return made
    },
  }
}

function indexed(changeset: Changeset, staged: readonly StagedDocument[]): IndexedDraft {
  const searched = staged.filter(({ document }) => typeOfDocument(document) !== 'table').slice(0, MOST_DOCUMENTS)
  return {
    texts: createTextIndex(function* () {
      const items: DraftText[] = []
      for (const edit of searched) {
        items.push(textOf(changeset, edit))
        yield
      }
      return items
    }),
    leftOut: staged.length - searched.length,
  }
}

function textOf(changeset: Changeset, { document, body }: StagedDocument): DraftText {
  const about = { changeset, document, retires: body === null }
  if (body === null) return { ...about, label: document, isSentence: true, headings: [document], texts: [] }
  switch (typeOfDocument(document)) {
    case 'claim':
      return { ...about, ...claimText(body as ClaimDocument) }
    case 'source':
      return { ...about, ...sourceText(body as SourceDocument) }
    case 'asset':
      return { ...about, ...assetText(body as AssetDocument) }
    case 'attribute':
      return { ...about, ...attributeText(body as AttributeDocument) }
    case 'article':
      return { ...about, ...articleText(body as ArticleDocument) }
    default:
      return { ...about, ...conceptText(body as ConceptDocument) }
  }
}

const written = (texts: readonly (string | undefined)[]): string[] =>
  texts.filter((text) => text !== undefined).flatMap(shortPieces)

const quotesOf = (evidence: readonly EvidenceItem[]): string[] => evidence.map(({ quote }) => quote)

function conceptText({ key, name, alsoCalled, summary, note, facts }: ConceptDocument): IndexedText {
  const texts = [summary, note, ...facts.flatMap(({ evidence }) => quotesOf(evidence))]
  return { label: name, isSentence: false, headings: [name, ...alsoCalled, key], texts: written(texts) }
}

/** The ends of a claim may be concepts that only the draft has, so it is named by their keys. */
function claimText(claim: ClaimDocument): IndexedText {
  const { key, subject, predicate, object, cue, conditions, note, evidence, findings = [] } = claim
  const label = `${subject} ${predicate.toLowerCase().replaceAll('_', ' ')} ${object}`
  const texts = [cue, ...conditions, note, ...quotesOf(evidence), ...findings.map(({ finding }) => finding)]
  return { label, isSentence: true, headings: [label, key], texts: written(texts) }
}

function sourceText({ key, title, publisher, author, note }: SourceDocument): IndexedText {
  const label = title ?? publisher ?? key
  return { label, isSentence: false, headings: [label, key], texts: written([publisher, author, note]) }
}

function assetText({ key, title, text, credit, note }: AssetDocument): IndexedText {
  const label = title ?? key
  return { label, isSentence: false, headings: [label, key], texts: written([text, credit, note]) }
}

function attributeText({ key, label, description, options = [] }: AttributeDocument): IndexedText {
  const texts = [description, ...options.map((option) => option.label)]
  return { label, isSentence: false, headings: [label, key], texts: written(texts) }
}

function articleText({ key, title, summary, sections }: ArticleDocument): IndexedText {
  return {
    label: title,
    isSentence: false,
    headings: [title, ...sections.map(({ heading }) => proseWords(heading)), key],
    texts: written([summary, ...sections.flatMap(({ body }) => proseWords(body).split(/\n+/))]),
  }
}
