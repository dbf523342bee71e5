import MiniSearch, { type SearchResult } from 'minisearch'
import type { SearchRecord } from '../search-record.ts'
import { excerptOf } from './excerpt.ts'

/** The most results that are listed. */
const MAX_RESULTS = 20

/** A word as long as this may have a typing error. */
const FUZZY_FROM = 4

/**
 * The search of the documentation: a field with a list of results, also by keyboard alone. The
 * sections of all pages are fetched when the field is first used.
 */
export function startSearch(): void {
  const input = document.querySelector<HTMLInputElement>('#site-search')
  const list = document.querySelector<HTMLElement>('#site-results')
  const found = document.querySelector('#site-found')
  const whole = input?.closest<HTMLElement>('.search')
  if (!input || !list || !found || !whole) return
  whole.hidden = false

  let loading: Promise<MiniSearch<SearchRecord>> | undefined
  let chosen = -1

  const index = () => {
    loading ??= loadIndex().catch((error: unknown) => {
      // The next letter tries again.
      loading = undefined
      throw error
    })
    return loading
  }
  const options = () => [...list.querySelectorAll('a')]

  function choose(place: number): void {
    chosen = place
    for (const [at, option] of options().entries()) option.setAttribute('aria-selected', String(at === place))
    const option = options()[place]
    if (option === undefined) input?.removeAttribute('aria-activedescendant')
    else {
      input?.setAttribute('aria-activedescendant', option.id)
      option.scrollIntoView({ block: 'nearest' })
    }
  }

  function show(isShown: boolean): void {
    if (list) list.hidden = !isShown
    input?.setAttribute('aria-expanded', String(isShown))
    if (!isShown) choose(-1)
  }

  async function search(): Promise<void> {
    const text = input?.value.trim() ?? ''
    if (text === '') {
      show(false)
      say('')
      return
    }
    let results: readonly SearchResult[]
    try {
      results = resultsOf(await index(), text)
    } catch {
      list?.replaceChildren()
      show(false)
      say('The search could not be loaded. Is the server still there?')
      return
    }
    if (text !== input?.value.trim()) return
    list?.replaceChildren(...results.map(optionOf))
    show(results.length > 0)
    choose(results.length > 0 ? 0 : -1)
    say(results.length === 0 ? `Nothing found for "${text}".` : `${results.length} results`)
  }

  /** Says something to readers of screens, and shows it where there is no list of results. */
  function say(text: string): void {
    if (!found) return
    found.textContent = text
    found.className = text === '' || !list?.hidden ? 'aloud' : 'found'
  }

  input.addEventListener('focus', () => void index().catch(() => {}))
  input.addEventListener('input', () => void search())
  input.addEventListener('keydown', (event) => {
    const count = options().length
    if (event.key === 'Escape') {
      if (list.hidden) input.value = ''
      show(false)
      say('')
    } else if (list.hidden || count === 0) return
    else if (event.key === 'ArrowDown') choose((chosen + 1) % count)
    else if (event.key === 'ArrowUp') choose((chosen - 1 + count) % count)
    else if (event.key === 'Enter') options()[chosen]?.click()
    else return
    event.preventDefault()
  })
  list.addEventListener('click', () => show(false))
  whole.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && whole.contains(relatedTarget))) show(false)
  })
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea')
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    input.focus()
    input.select()
  })
}

async function loadIndex(): Promise<MiniSearch<SearchRecord>> {
  const response = await fetch('./search.json')
  if (!response.ok) throw new Error(`search.json: ${response.status}`)
  const index = new MiniSearch<SearchRecord>({
    fields: ['heading', 'page', 'text'],
    storeFields: ['page', 'heading', 'text'],
  })
  index.addAll((await response.json()) as SearchRecord[])
  return index
}

/** Sections with all words come before those with some. */
function resultsOf(index: MiniSearch<SearchRecord>, text: string): readonly SearchResult[] {
  const search = (combineWith: 'AND' | 'OR') =>
    index.search(text, {
      combineWith,
      prefix: true,
      fuzzy: (word) => (word.length >= FUZZY_FROM ? 0.2 : false),
      boost: { heading: 4, page: 2 },
    })
  const all = search('AND')
  return (all.length > 0 ? all : search('OR')).slice(0, MAX_RESULTS)
}

function optionOf({ id, page, heading, text, terms }: SearchResult, place: number): HTMLElement {
  const option = document.createElement('a')
  option.href = id
  option.id = `result-${place}`
  option.tabIndex = -1
  option.setAttribute('role', 'option')
  const title = document.createElement('strong')
  title.textContent = heading === page ? page : `${page}: ${heading}`
  const excerpt = document.createElement('span')
  excerpt.className = 'excerpt'
  excerpt.append(...excerptOf(text, terms))
  option.append(title, excerpt)
  return option
}
