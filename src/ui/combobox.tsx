import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'

/** One suggestion. */
export interface Option {
  readonly key: string
  /** What is chosen, as text; it may be shown otherwise. */
  readonly text: string
  readonly shown?: ReactNode
}

interface ComboboxProps {
  readonly label: string
  /** Whether the label is for readers of screens alone. */
  readonly isLabelUnseen?: boolean
  readonly text: string
  readonly placeholder?: string
  /** The suggestions for the text. */
  readonly options: readonly Option[]
  readonly onText: (text: string) => void
  /** A suggestion was chosen. */
  readonly onOption: (option: Option) => void
  /**
   * Whether the text is sent as it is, and suggestions only help: a searchbox, whose suggestions are
   * counted in a live region. Else a combobox.
   */
  readonly isSearch?: boolean
  /** Enter without a suggestion. */
  readonly onSubmit?: () => void
  readonly className?: string
}

/**
 * A text field with suggestions, by the combobox pattern of the ARIA Authoring Practices: the
 * focus stays in the field, Down and Up go through the list, Enter chooses, Escape closes it.
 */
export function Combobox({
  label,
  isLabelUnseen = false,
  text,
  placeholder,
  options,
  onText,
  onOption,
  isSearch = false,
  onSubmit,
  className = '',
}: ComboboxProps) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const list = useRef<HTMLDivElement>(null)
  const isShown = isOpen && options.length > 0
  const current = isShown ? options[active] : undefined

  const go = (index: number) => {
    setOpen(true)
    setActive(index)
    list.current?.children[index]?.scrollIntoView({ block: 'nearest' })
  }
  const choose = (option: Option) => {
    setOpen(false)
    setActive(-1)
    onOption(option)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const count = options.length
    if (event.key === 'ArrowDown' && count > 0) go((active + 1) % count)
    else if (event.key === 'ArrowUp' && count > 0) go(active <= 0 ? count - 1 : active - 1)
    else if (event.key === 'Enter' && current) choose(current)
    else if (event.key === 'Enter' && onSubmit) {
      setOpen(false)
      onSubmit()
    } else if (event.key === 'Escape' && isShown) setOpen(false)
    else return
    event.preventDefault()
  }

  return (
    <div className={`combobox ${className}`}>
      <label htmlFor={`${id}-field`} className={isLabelUnseen ? 'unseen' : 'label'}>
        {label}
      </label>
      <input
        id={`${id}-field`}
        className="field"
        {...(isSearch
          ? ({ type: 'search', 'aria-haspopup': 'listbox' } as const)
          : ({ type: 'text', role: 'combobox', 'aria-expanded': isShown } as const))}
        autoComplete="off"
        spellCheck="false"
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={current ? `${id}-${active}` : undefined}
        value={text}
        placeholder={placeholder}
        onChange={({ target }) => {
          setOpen(true)
          setActive(-1)
          onText(target.value)
        }}
        onFocus={({ target }) => target.select()}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} ref={list} className="options" role="listbox" aria-label={label} hidden={!isShown}>
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field hears the keys.
          <div
            key={option.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className="option"
            // The field keeps the focus.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            {option.shown ?? option.text}
          </div>
        ))}
      </div>
      {isSearch && (
        <p className="unseen" role="status">
          {isShown ? `${options.length} ${options.length === 1 ? 'suggestion' : 'suggestions'}` : ''}
        </p>
      )}
    </div>
  )
}
