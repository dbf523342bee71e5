import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import ts from 'typescript'
import { SETTING_FACTS, SETTING_GROUPS } from '../config/config.ts'
import { ROOT } from './folders.ts'

/**
 * The types of `createAetia`. They name no other package, so that a program is type-checked with
 * nothing but the types of Node.js installed.
 */
export async function serverDeclarations(): Promise<string> {
  const source = await readFile(join(ROOT, 'src/app/create-aetia.ts'), 'utf8')
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(source, { reportDiagnostics: true })
  if (diagnostics.length > 0)
    throw new Error(diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')).join('\n'))
  const text = outputText.replaceAll(/^import .* from '\.\..*\n|^import .* from 'pino';\n/gm, '')
  return `${text}\n${await fetchDeclaration()}\n${settingsDeclaration()}`
}

/** The types of a `fetch` for the client, which are written there. */
async function fetchDeclaration(): Promise<string> {
  const text = await readFile(join(ROOT, 'src/client/client-options.ts'), 'utf8')
  const file = ts.createSourceFile('client-options.ts', text, ts.ScriptTarget.Latest, true)
  return file.statements
    .filter((each) => ts.isTypeAliasDeclaration(each) || ts.isInterfaceDeclaration(each))
    .filter(({ name }) => ['Fetch', 'FetchResponse', 'ByteStream'].includes(name.text))
    .map((each) => each.getFullText().trim())
    .join('\n\n')
}

/** Every setting with its type and its meaning. */
function settingsDeclaration(): string {
  const file = join(ROOT, 'src/config/config.ts')
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    ROOT,
  )
  const program = ts.createProgram([file], options)
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  const config = module && checker.getExportsOfModule(module).find(({ name }) => name === 'Config')
  if (config === undefined) throw new Error('src/config/config.ts exports no type Config')
  const about = new Map(
    Object.values(SETTING_GROUPS).flatMap((group) =>
      Object.entries(group).map(([name, schema]) => [name, SETTING_FACTS.get(schema)?.about ?? ''] as const),
    ),
  )
  const settings = checker.getDeclaredTypeOfSymbol(config).getProperties()
  const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias
  return `/** The settings, with their defaults filled in. docs/configuration.md has them with their variables. */
export interface Config {
${settings
  .map((setting) => {
    const type = checker.typeToString(checker.getTypeOfSymbol(setting), undefined, flags)
    return `  /** ${about.get(setting.name)} */\n  readonly ${setting.name}: ${type};\n`
  })
  .join('')}}
`
}
