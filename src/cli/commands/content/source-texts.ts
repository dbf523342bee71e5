import { readFile } from 'node:fs/promises'
import { audited, authorHere } from '../../../app/audited.ts'
import { deleteSourceText, keepSourceText, type SourceTextAnswer } from '../../../editing/sources/keep-source-text.ts'
import { OperatorError } from '../../../errors/operator-error.ts'
import { PublicError } from '../../../errors/public-errors.ts'
import type { CommandContext } from '../../command-context.ts'
import { EXIT } from '../../exit.ts'
import { fileNamed } from '../../options/file-named.ts'
import { withStore } from '../../with-store.ts'

/** Keeps the text in a file as that of a source, in place of the one that is kept. */
export async function keepText(context: CommandContext, name: string, file: string): Promise<number> {
  const text = await readText(fileNamed(context, file))
  return withStore(context, (store, history) => {
    const source = keyOf(name, history.current())
    return audited(store, 'keep-text', source, async () => {
      const replaces = (await store.sourceText(source))?.hash ?? null
      const stamp = { author: authorHere(), at: new Date().toISOString() }
      const isKnown = (key: string) => history.current().sources.has(key)
      const answer = await asOperator(() =>
        keepSourceText(store, { source, text, replaces, append: false }, stamp, isKnown),
      )
      return done(
        context,
        answer,
        `The text of ${source} is kept: ${text.length.toLocaleString('en')} UTF-16 code units, ${answer.text?.hash}.`,
      )
    })
  })
}

/** Deletes the kept text of a source. */
export function deleteText(context: CommandContext, name: string): Promise<number> {
  return withStore(context, (store, history) => {
    const source = keyOf(name, history.current())
    return audited(store, 'delete-text', source, async () => {
      const kept = await store.sourceText(source)
      if (!kept) throw new OperatorError(`No text of ${source} is kept.`)
      return done(context, await deleteSourceText(store, source, kept.hash), `The text of ${source} is deleted.`)
    })
  })
}

/** The key that a source has now, also by a former one. */
function keyOf(name: string, { renamedTo }: { renamedTo(key: string): string | undefined }): string {
  const key = name.includes(':') ? name : `source:${name}`
  return renamedTo(key) ?? key
}

function done(context: CommandContext, { outcome, source }: SourceTextAnswer, words: string): number {
  if (outcome === 'CONFLICT') throw new OperatorError(`The text of ${source} was changed meanwhile. Try again.`)
  context.stdout.write(`${outcome === 'NOTHING_TO_DO' ? 'Nothing changes: ' : ''}${words}\n`)
  return EXIT.OK
}

/** The text of a file in UTF-8, as it is. */
async function readText(file: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file))
  } catch (error) {
    if (error instanceof TypeError) throw new OperatorError(`${file} is no text in UTF-8.`)
    throw error
  }
}

async function asOperator<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof PublicError) throw new OperatorError(error.message)
    throw error
  }
}
