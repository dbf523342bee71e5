import type { GraphiQLPlugin } from '@graphiql/react'
import { createElement, type ReactNode, type SubmitEvent, useState } from 'react'
import type { Session, SignInResult } from './session.ts'

/** A pane of GraphiQL with a form that signs in for every request of the page. */
export const signInPlugin = (session: Session): GraphiQLPlugin => ({
  title: 'Sign in',
  icon: () =>
    createElement(
      'svg',
      { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, 'aria-hidden': true },
      createElement('circle', { cx: 12, cy: 8, r: 4 }),
      createElement('path', { d: 'M4 21c0-4.4 3.6-7 8-7s8 2.6 8 7', strokeLinecap: 'round' }),
    ),
  content: () => createElement(SignIn, { session }),
})

function SignIn({ session }: { readonly session: Session }): ReactNode {
  const [name, setName] = useState(session.name())
  const [message, setMessage] = useState('')
  const [isChanging, setChanging] = useState(false)
  const [needsCode, setNeedsCode] = useState(false)
  const [oneTime, setOneTime] = useState('')
  const [isBusy, setBusy] = useState(false)

  /** Shows what came of one step, also where the server cannot be reached. */
  async function run(step: () => Promise<SignInResult>): Promise<void> {
    setBusy(true)
    setMessage('')
    try {
      const result = await step()
      setName(session.name())
      setChanging(!result.isSignedIn && result.mustChangePassword)
      setNeedsCode(!result.isSignedIn && result.needsCode)
      if (!result.isSignedIn) setMessage(result.message)
    } catch (error) {
      setMessage(error instanceof Error ? error.message : String(error))
    }
    setBusy(false)
  }

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    const field = (key: string) => String(fields.get(key) ?? '')
    if (isChanging) void run(() => session.changePassword(oneTime, field('new')))
    else {
      setOneTime(field('password'))
      void run(() => session.signIn(field('name'), field('password'), field('code')))
    }
  }

  async function signOut(): Promise<void> {
    // The page has forgotten the session even where the server cannot be told.
    await session.signOut().catch(() => {})
    setName(null)
  }

  const title = createElement('h2', { className: 'sign-in-title' }, 'Sign in')
  if (name !== null)
    return createElement(
      'div',
      { className: 'sign-in' },
      title,
      createElement('p', { role: 'status' }, `Signed in as ${name}. Requests of this page carry the session.`),
      createElement('button', { type: 'button', onClick: () => void signOut() }, 'Sign out'),
    )
  const fields = isChanging
    ? [field('new', 'New password', { type: 'password', autoComplete: 'new-password', minLength: 12 })]
    : [
        field('name', 'Name', { autoComplete: 'username', spellCheck: false }),
        field('password', 'Password', { type: 'password', autoComplete: 'current-password' }),
        ...(needsCode ? [field('code', 'Code', { autoComplete: 'one-time-code', spellCheck: false })] : []),
      ]
  return createElement(
    'form',
    { className: 'sign-in', onSubmit: submit },
    title,
    createElement(
      'p',
      null,
      'For editing, drafts and what else is not public. The session is kept in the memory of this page alone, and ' +
        'sent as the header Authorization. A header that is set in a tab wins.',
    ),
    ...fields,
    createElement('button', { type: 'submit', disabled: isBusy }, isChanging ? 'Change the password' : 'Sign in'),
    createElement('p', { role: 'alert' }, message),
  )
}

const field = (name: string, label: string, attributes: object): ReactNode =>
  createElement('label', { key: name }, label, createElement('input', { name, required: true, ...attributes }))
