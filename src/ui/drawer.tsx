import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from './button.tsx'

interface DrawerProps {
  readonly title: string
  readonly onClose: () => void
  /** When it changes, the drawer shows something else, and its title has the focus again. */
  readonly focusKey: string
  readonly children: ReactNode
}

/**
 * A panel at the side of the page that leaves the page usable. It takes the focus when it opens;
 * Escape closes it, and the focus goes back to where it was.
 */
export function Drawer({ title, onClose, focusKey, children }: DrawerProps) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown decides when the focus moves.
  useEffect(() => {
    const before = document.activeElement
    heading.current?.focus({ preventScroll: true })
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [focusKey])
  return (
    <aside
      className="drawer"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <header className="panel-head">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Button look="plain" onClick={onClose}>
          Close
        </Button>
      </header>
      {children}
    </aside>
  )
}
