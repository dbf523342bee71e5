import { useEffect, useState } from 'react'
import { Button } from './button.tsx'

/** Nothing is shown before this time: most answers are there by then, and a flash would only disturb. */
const PATIENCE_MS = 300

interface ProgressBarProps {
  /** What is waited for: "Loading the paths". */
  readonly label: string
  readonly onCancel?: () => void
}

/** A bar of unknown length, shown after 300 ms, with a way to cancel. */
export function ProgressBar({ label, onCancel }: ProgressBarProps) {
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="progress" aria-live="polite">
      {isShown && (
        <>
          <div className="progress-bar" role="progressbar" aria-label={label} />
          <p>
            {label} …{' '}
            {onCancel && (
              <Button look="plain" onClick={onCancel}>
                Cancel
              </Button>
            )}
          </p>
        </>
      )}
    </div>
  )
}
