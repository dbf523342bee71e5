import { readFileSync } from 'node:fs'

/** Where the server of the guide is. */
const GUIDE_ORIGIN = 'http://127.0.0.1:4000/'

const guide = readFileSync(new URL('../../docs/client.md', import.meta.url), 'utf8')

/**
 * The programs of `docs/client.md` by the file name in their first line, such as `src/outcomes.ts`.
 */
export const guidePrograms: ReadonlyMap<string, string> = new Map(
  [...guide.matchAll(/^```ts\n\/\/ (\S+)\n(.*?)^```/gms)].map(([, name = '', text = '']) => [name, text]),
)

/** The lines of the guide that have codegen write documents as text. */
export const textDocumentLines: string = /^```ts\n(documentMode:.*?)^```/ms.exec(guide)?.[1] ?? ''

/** A program of the guide, asking at another address and taking the client from another place. */
export function guideProgram(name: string, { url, client }: { url: string; client: string }): string {
  const text = guidePrograms.get(name)
  if (text === undefined)
    throw new Error(`docs/client.md has no program "${name}"; it has ${[...guidePrograms.keys()]}`)
  return text
    .replaceAll(GUIDE_ORIGIN, new URL('/', url).href)
    .replaceAll(/'[./]+src\/client\/([\w-]+)\.ts'/g, (_, file) => `'${client.replace('index.ts', `${file}.ts`)}'`)
}
