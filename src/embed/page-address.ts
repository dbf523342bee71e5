import type { Settings } from './settings.ts'

/** Parameters of a page, each once or as often as it has values. */
export type PageParameters = Readonly<Record<string, string | readonly string[]>>

/** The address of a page of the server at the version that the element reads. */
export function pageAddress({ server, asOf }: Settings, path: string, parameters: PageParameters = {}): string {
  const query = new URLSearchParams(
    Object.entries({ ...parameters, ...(asOf !== null && { asOf }) }).flatMap(([name, values]) =>
      [values].flat().map((value): [string, string] => [name, value]),
    ),
  ).toString()
  return `${server}${path}${query === '' ? '' : `?${query}`}`
}

/** The address of the page of a concept. */
export const conceptAddress = (settings: Settings, id: string): string =>
  pageAddress(settings, `/concepts/${encodeURIComponent(id).replaceAll('%3A', ':')}`)
