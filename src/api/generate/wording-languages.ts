import { readdir } from 'node:fs/promises'
import { type GeneratedFile, generatedHead } from './generated-file.ts'

/** The list of the languages that sentences are made in: the folders of `src/wording` with a wording. */
export async function wordingLanguages(): Promise<GeneratedFile> {
  const top = new URL('../../wording/', import.meta.url)
  const files = await readdir(top, { recursive: true })
  const languages = files.flatMap((file) => /^([\w-]+)[/\\]wording\.ts$/.exec(file)?.[1] ?? []).sort()
  const imports = languages.map((tag) => `import { wording as ${nameOf(tag)} } from '../${tag}/wording.ts'\n`)
  const entries = languages.map((tag) => `  ['${tag.toLowerCase()}', ${nameOf(tag)}],\n`)
  return {
    path: 'src/wording/generated/wordings.ts',
    text:
      generatedHead('the folders of src/wording') +
      `${imports.join('')}import type { Wording } from '../wording.ts'\n\n` +
      '/** Every language that sentences are made in, by its tag in small letters. */\n' +
      `export const WORDINGS: ReadonlyMap<string, Wording> = new Map([\n${entries.join('')}])\n`,
  }
}

const nameOf = (tag: string): string => tag.replaceAll('-', '')
