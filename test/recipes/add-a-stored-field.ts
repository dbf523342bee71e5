import { expect } from 'vitest'
import type { Recipe } from './recipe.ts'

// The recipe "Add a stored field" of CONTRIBUTING.md: claims get a `setting`.

const PROGRAM = `
import { documentInputOf, readDocumentInput } from './src/content/inputs/document-input.ts'
import { writeContentFiles } from './src/content/files/write-content-files.ts'
import { checkFiles } from './src/projection/check-files.ts'
import { firstVersion } from './src/projection/first-version.ts'
import { ask } from './test/ask.ts'
import { shippedContent } from './test/notation/shipped-content.ts'
import { startServer } from './test/notation/start-server.ts'

const { content } = await shippedContent()
const claims = content.claims.map((claim) => (claim.key === 'claim:e33' ? { ...claim, setting: 'on a track' } : claim))
const changed = { ...content, claims }
const graph = firstVersion(changed)
const server = await startServer({ snapshot: graph })
const { data, errors } = await ask(server.url, '{ said: claim(id: "claim:e33") { setting } claim(id: "claim:e58") { setting } }')
await server.close()
const files = writeContentFiles(changed)
const claim = claims.find(({ key }) => key === 'claim:e33')
console.log(JSON.stringify({
  data,
  errors,
  line: files.find(({ path }) => path.endsWith('weak-hips.yaml')).text.match(/.*setting.*/)?.[0],
  readsBack: firstVersion(checkFiles(files).content).digest === graph.digest,
  edited: readDocumentInput(documentInputOf(claim)).document.setting,
  refused: readDocumentInput({ claim: { ...documentInputOf(claim).claim, setting: '' } }).violations.length,
}))
`

export const addAStoredField: Recipe = {
  title: 'a stored field of claims takes four files',
  async follow(copy) {
    await copy.edit(
      'src/content/shapes/claim-shape.ts',
      '  scope: text(120).optional(),\n',
      '  scope: text(120).optional(),\n  setting: text(120).optional(),\n',
    )
    await copy.edit(
      'src/snapshot/records.ts',
      '  readonly scope: string | null\n',
      '  readonly scope: string | null\n  readonly setting?: string | undefined\n',
    )
    const description =
      '  "Where the claim holds; null when no source says. Example: `on a track`."\n  setting: String\n'
    const schema = await copy.read('schema.graphql')
    const withField = ['type Claim implements', 'input ClaimInput'].reduce((text, start) => {
      const at = text.indexOf('{\n', text.indexOf(`\n${start}`)) + 2
      return text.slice(0, at) + description + text.slice(at)
    }, schema)
    await copy.write('schema.graphql', withField)
    await copy.edit('src/api/access/policies.ts', "'conditions', 'scope',", "'conditions', 'scope', 'setting',")
    await copy.generate()

    expect(await copy.run(PROGRAM)).toEqual({
      data: { said: { setting: 'on a track' }, claim: { setting: null } },
      line: '    setting: on a track',
      readsBack: true,
      edited: 'on a track',
      refused: 1,
    })
    expect(copy.byHand()).toHaveLength(4)
  },
}
