/**
 * The script of the page of passkeys. It asks the API as any client does, and keeps the session in
 * memory alone. Its words are in the page.
 */
export const passkeysScript = `'use strict'
const root = document.querySelector('main')
const words = JSON.parse(document.getElementById('words').textContent)
const api = root.dataset.api
const at = (id) => document.getElementById(id)
let session = null

async function ask(query, variables) {
  const headers = { 'content-type': 'application/json' }
  if (session !== null) headers.authorization = 'Bearer ' + session
  const answer = await fetch(api, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
  const { data, errors } = await answer.json()
  if (errors) throw new Error(errors[0].message)
  return Object.values(data)[0]
}

function say(text, isProblem) {
  at('status').textContent = isProblem ? '' : text
  at('problem').textContent = isProblem ? text : ''
}

/** Runs what a button does, and says what was wrong in the words of the page. */
const does = (work) => async (event) => {
  event.preventDefault()
  say('', false)
  const buttons = [...document.querySelectorAll('button')]
  for (const button of buttons) button.disabled = true
  try {
    await work(event)
  } catch (error) {
    say(error.name === 'NotAllowedError' || error.name === 'AbortError' ? words.cancelled : words.failed, true)
  } finally {
    for (const button of buttons) button.disabled = false
  }
}

const PROBLEMS = {
  WRONG_NAME_OR_PASSWORD: words.wrong,
  TOO_MANY_ATTEMPTS: words.wrong,
  WRONG_PASSWORD: words.wrong,
  WRONG_CODE: words.wrong,
  SECOND_FACTOR_NEEDED: words.codeNeeded,
  PASSKEY_INVALID: words.passkeyInvalid,
  PASSKEYS_OFF: words.off,
  LAST_SIGN_ON: words.lastSignOn,
}
const isDone = ({ outcome }, text) => {
  const done = outcome === 'DONE' || outcome === 'SIGNED_IN'
  say(done ? text : (PROBLEMS[outcome] ?? words.failed), !done)
  return done
}

async function show() {
  const viewer = session === null ? null : await ask('{ viewer { passkeys { key name } } }')
  at('signed-out').hidden = viewer !== null
  at('signed-in').hidden = viewer === null
  const list = at('passkeys')
  list.replaceChildren()
  at('none').hidden = viewer === null || viewer.passkeys.length > 0
  for (const { key, name } of viewer === null ? [] : viewer.passkeys) {
    const item = document.createElement('li')
    const remove = document.createElement('button')
    remove.textContent = words.remove
    remove.setAttribute('aria-label', words.remove + ': ' + name)
    remove.addEventListener('click', does(async () => {
      const query = 'mutation ($id: ID!) { removePasskey(input: { id: $id }) { outcome } }'
      if (isDone(await ask(query, { id: key }), words.removed)) await show()
    }))
    item.append(name + ' ', remove)
    list.append(item)
  }
}

async function signedIn(made) {
  if (!isDone(made, words.signedIn)) return
  session = made.secret
  await show()
}

at('sign-in').addEventListener('click', does(async () => {
  const begun = await ask('mutation { beginPasskeySignIn { outcome options } }')
  if (!isDone(begun, '')) return
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(begun.options))
  const credential = JSON.stringify((await navigator.credentials.get({ publicKey })).toJSON())
  const query = 'mutation ($credential: String!) { completePasskeySignIn(input: { credential: $credential }) { outcome secret } }'
  await signedIn(await ask(query, { credential }))
}))

at('with-password').addEventListener('submit', does(async ({ target }) => {
  const { name, password, code } = Object.fromEntries(new FormData(target))
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { outcome secret } }'
  await signedIn(await ask(query, { input: { name, password, code: code === '' ? null : code } }))
  if (session !== null) target.reset()
}))

at('add').addEventListener('submit', does(async ({ target }) => {
  const { name, password } = Object.fromEntries(new FormData(target))
  const query = 'mutation ($password: String) { beginPasskey(input: { password: $password }) { outcome options } }'
  const begun = await ask(query, { password: password === '' ? null : password })
  if (!isDone(begun, '')) return
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(begun.options))
  const credential = JSON.stringify((await navigator.credentials.create({ publicKey })).toJSON())
  const add = 'mutation ($name: String!, $credential: String!) { addPasskey(input: { name: $name, credential: $credential }) { outcome } }'
  if (!isDone(await ask(add, { name, credential }), words.added)) return
  target.reset()
  await show()
}))

at('sign-out').addEventListener('click', does(async () => {
  await ask('mutation { signOut { outcome } }')
  session = null
  await show()
}))

if (window.PublicKeyCredential?.parseRequestOptionsFromJSON) show()
else say(words.notSupported, true)
`
