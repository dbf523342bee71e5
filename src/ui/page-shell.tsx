import type { ReactNode } from 'react'

interface PageShellProps {
  readonly brand: ReactNode
  readonly links: ReactNode
  /** A line above the page, such as the version that is read. */
  readonly notice?: ReactNode
  readonly foot: ReactNode
  readonly children: ReactNode
}

/** The head, the page and the foot. The first stop of the keyboard skips to the page. */
export function PageShell({ brand, links, notice, foot, children }: PageShellProps) {
  return (
    <div className="shell">
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <header className="shell-head">
        {brand}
        <nav aria-label="Pages">{links}</nav>
      </header>
      {notice && <div className="shell-notice">{notice}</div>}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="shell-foot">{foot}</footer>
    </div>
  )
}
