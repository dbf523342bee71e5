/** @jsxImportSource preact */
import { type ComponentChild, render } from 'preact'
import { Failed, Waiting } from './parts/waiting.tsx'
import { readSettings, type Settings, SettingsError } from './settings.ts'
import { STYLE } from './style.ts'
import { type Words, wordsIn } from './words.ts'

/** The address of this script, whose server an element without `src` asks. */
const SCRIPT = import.meta.url

/** What an element shows with. */
export interface Showing {
  readonly settings: Settings
  readonly words: Words
  readonly headingLevel: number
  /** Where links open: in a frame, beside it. */
  readonly target: string | undefined
  readonly signal: AbortSignal
}

/**
 * An element with an answer of an Aetia server. It keeps its content, which stays where there is no
 * answer. `aetia-shown` and `aetia-failed` are dispatched when one of them is there.
 */
export abstract class AetiaElement extends HTMLElement {
  static readonly SHARED = ['src', 'as-of', 'lang', 'heading-level']
  readonly #root: ShadowRoot
  #asking: AbortController | null = null
  #isPlanned = false

  constructor() {
    super()
    this.#root = this.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(STYLE)
    this.#root.adoptedStyleSheets = [sheet]
  }

  /** Asks, and gives what to show. */
  protected abstract answer(showing: Showing): Promise<ComponentChild>

  connectedCallback(): void {
    this.#plan()
  }

  disconnectedCallback(): void {
    this.#asking?.abort()
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#plan()
  }

  /** Several attributes that change at once are one question. */
  #plan(): void {
    if (this.#isPlanned) return
    this.#isPlanned = true
    queueMicrotask(() => {
      this.#isPlanned = false
      if (this.isConnected) void this.#show()
    })
  }

  async #show(): Promise<void> {
    this.#asking?.abort()
    const asking = new AbortController()
    this.#asking = asking
    const language = this.closest('[lang]')?.getAttribute('lang') ?? ''
    const words = wordsIn(language)
    this.#render(<Waiting words={words} />)
    try {
      const settings = readSettings((name) => this.getAttribute(name), language, document.baseURI, SCRIPT)
      const shown = await this.answer({
        settings,
        words,
        headingLevel: levelIn(this.getAttribute('heading-level')),
        target: window.top === window.self ? undefined : '_blank',
        signal: asking.signal,
      })
      if (asking.signal.aborted) return
      this.#render(shown)
      this.dispatchEvent(new CustomEvent('aetia-shown', { bubbles: true }))
    } catch (error) {
      if (asking.signal.aborted) return
      this.#fail(error, words)
    }
  }

  #fail(error: unknown, words: Words): void {
    const isMisset = error instanceof SettingsError
    console.warn(`<${this.localName}>`, error instanceof Error ? error.message : error)
    this.#render(
      <Failed
        words={words}
        sentence={isMisset ? words.misset : words.failed}
        {...(!isMisset && { onTryAgain: () => void this.#show() })}
      />,
    )
    this.dispatchEvent(new CustomEvent('aetia-failed', { bubbles: true, detail: error }))
  }

  #render(what: ComponentChild): void {
    render(what, this.#root)
  }
}

/** The level of the title: 2 to 6, and 3 unless the attribute says otherwise. */
function levelIn(value: string | null): number {
  const level = Number(value ?? 3)
  return Number.isInteger(level) && level >= 2 && level <= 6 ? level : 3
}
