import type { ComponentProps } from 'react'

type ButtonProps = Omit<ComponentProps<'button'>, 'className' | 'type'> & {
  /** `plain` is drawn as text, for actions within a line. */
  readonly look?: 'filled' | 'outlined' | 'plain'
  readonly type?: 'button' | 'submit'
}

/** A button. Its label says what it does, the verb first. */
export function Button({ look = 'outlined', type = 'button', ...props }: ButtonProps) {
  return <button {...props} type={type} className={`button button-${look}`} />
}
