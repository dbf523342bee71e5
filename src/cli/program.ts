import { Command } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import type { CommandContext } from './command-context.ts'
import { type AddAssetOptions, addAssetFile } from './commands/assets/add.ts'
import { type UnusedOptions, unusedFiles } from './commands/assets/unused.ts'
import { type BackupOptions, backup } from './commands/backup.ts'
import { discardChangeset, publishChangeset } from './commands/content/changesets.ts'
import { type CheckOptions, check } from './commands/content/check.ts'
import { type EditWhereOptions, editWhere } from './commands/content/edit-where.ts'
import { exportContent } from './commands/content/export.ts'
import { type ExportOptions, exportFormat } from './commands/content/export-format.ts'
import { type ImportOptions, importContent } from './commands/content/import.ts'
import { type ImportTableOptions, importTable } from './commands/content/import-table.ts'
import { rebase } from './commands/content/rebase.ts'
import { rename } from './commands/content/rename.ts'
import { revert } from './commands/content/revert.ts'
import { deleteText, keepText } from './commands/content/source-texts.ts'
import {
  exportTranslations,
  type ImportTranslationsOptions,
  importTranslations,
} from './commands/content/translations.ts'
import type { KeysOptions } from './commands/keys.ts'
import type { McpOptions } from './commands/mcp.ts'
import { addQuestionCommands } from './commands/question-commands.ts'
import { restore } from './commands/restore.ts'
import {
  endSessionOf,
  listSessions,
  type RemoveUserOptions,
  removeUserNamed,
  resetSecondFactorOf,
} from './commands/user.ts'
import { listUsers, type ResetPasswordOptions, resetPasswordOf } from './commands/users.ts'
import type { KeepOptions } from './options/side-kept.ts'

/**
 * The program of the command line: every command, in one context. `finish` takes the exit code of
 * the command.
 */
export function createProgram(context: CommandContext, finish: (code: number) => void): Command {
  const program = new Command('aetia')
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: (text) => context.stderr.write(text),
    })
    .description('A content API with a causal knowledge graph inside it: every step of every path cites its source.')
    .version(packageJson.version)
    .exitOverride()
    .showHelpAfterError('Run with --help to see how it is used.')
    .addHelpText('after', '\nExit codes: 0 done; 1 violations, or nothing found; 2 could not run.')

  // Only a server handles signals. Any other command ends at once, even in the middle of a
  // computation.
  program.hook('preAction', (_program, command) => {
    if (command.name() !== 'serve') context.stopping.endAtSignals()
  })

  program
    .command('serve')
    .description('serve the graph over GraphQL until stopped; so does aetia without a command')
    .addHelpText(
      'after',
      '\nEverything is set by environment variables, such as PORT=4000 and HOST=127.0.0.1; docs/configuration.md lists them.',
    )
    .action(async () => {
      // The server loads slowly, and only this command needs it.
      const { serve } = await import('./commands/serve.ts')
      finish(await serve(context))
    })

  program
    .command('mcp')
    .description('serve tools and resources to an agent over standard input and output (Model Context Protocol)')
    .option('--url <address>', 'ask this server, such as https://example.org/graphql; left out: the store here')
    .addHelpText('after', '\nAETIA_TOKEN holds the token to ask with; without it the agent sees what is public.')
    .action(async (options: McpOptions) => {
      const { mcp } = await import('./commands/mcp.ts')
      finish(await mcp(context, options))
    })

  program
    .command('keys')
    .description('print the keys of the newest version, with --ts as types for the client')
    .option('--ts', 'write a module of TypeScript, which tells the client which keys there are')
    .option('--url <address>', 'of this server, such as https://example.org/graphql; left out: of the store here')
    .option('--out <file>', 'write into this file; left out: print')
    .option('--most <number>', 'list at most so many keys of a kind; of more, accept every key (default: 1000)')
    .option('--module <name>', 'where the client is imported from (default: aetia-client)')
    .addHelpText('after', '\nAETIA_TOKEN holds the token to ask a server with.')
    .action(async (options: KeysOptions) => {
      const { keys } = await import('./commands/keys.ts')
      finish(await keys(context, options))
    })

  program
    .command('check')
    .description('report every violation of the content, with file and line')
    .argument('[folder]', 'the content folder; left out: the shipped content')
    .option('--source-file <file>', "also compare every quote with this file, a source's untouched text")
    .option('--source <slug>', 'which source the file is the text of; left out: the only one that has passages')
    .option('--kept-texts', 'also compare every quote with the texts of sources that the store keeps')
    .option('--json', 'print JSON')
    .action(async (folder: string | undefined, options: CheckOptions) => finish(await check(context, folder, options)))

  program
    .command('export')
    .description(
      'write the published content into a folder as YAML and Markdown, or the graph in a format of other programs',
    )
    .argument(
      '<target>',
      'a new or empty folder, or a content folder that is to be replaced; with most formats, a file',
    )
    .option(
      '--format <format>',
      'kgx, which writes two tables into a folder, or jsonld, graphml, gexf, mermaid or sqlite',
    )
    .option('--from <concept>', 'with a format: only what this leads to')
    .option('--to <concept>', 'with a format: only what leads to this')
    .option('--kinds <list>', 'with a format: only concepts of these kinds, such as "driver,risk-factor"')
    .option('--replace', 'with a format: write over files that are there')
    .action(async (target: string, options: ExportOptions) =>
      finish(
        await (Object.keys(options).length === 0
          ? exportContent(context, target)
          : exportFormat(context, target, options)),
      ),
    )

  program
    .command('import')
    .description('stage what differs between content and the published content as a changeset')
    .argument('[folder]', 'a content folder; left out where a table is imported, from --nodes and --edges or --file')
    .option(
      '--format <format>',
      'of a table: csv, kgx, jsonl, json, obographs, graphml, gexf or dagitty; left out: as the file is',
    )
    .option('--nodes <file>', 'the nodes of the table; left out: the ends of its edges')
    .option('--edges <file>', 'the edges of the table')
    .option('--file <file>', 'one file with the nodes and edges of the table')
    .option('--separator <name>', 'comma, tab, semicolon, pipe or space between fields; left out: as the header has it')
    .option('--map-columns <pairs>', 'what columns of the files are called here: id=ID,name=label')
    .option('--columns <names>', 'the columns of edges without a header: subject,predicate,object')
    .option('--predicate <name>', 'the predicate of edges that name none')
    .option('--ignore-column <names...>', 'columns of the files that are passed over, whatever they mean')
    .option('--check-biolink', 'say where the table departs from Biolink; nothing is rejected for it')
    .option('--domain <name>', 'runners: read categories such as biolink:Disease as our kinds, not as entities')
    .option('--name <slug>', 'what the table is called; left out: as its edges file is')
    .option('--strict', 'import nothing where any line of a table is rejected')
    .option('--map <files...>', 'SSSOM files that say which ids of a table mean the same as others')
    .option('--accept-renamed', 'import ids of a table that would come to mean something else than what is published')
    .option('--rejects <file>', 'write every rejected line of a table with its reason into this file')
    .option(
      '--base <version>',
      'of a folder: merge what it changed since this version; left out: as its release.yaml says',
    )
    .option('--overwrite', 'of a folder: publish exactly what it has, and undo what others published since its export')
    .option('--keep <side>', 'of a folder: which side of every conflict to keep, mine (the folder) or theirs')
    .option('--publish', 'publish the changeset at once')
    .option('--dry-run', 'only say what differs, and for a folder what it would do to causal paths')
    .action(async (folder: string | undefined, options: ImportOptions & ImportTableOptions) =>
      finish(await (folder === undefined ? importTable(context, options) : importContent(context, folder, options))),
    )

  program
    .command('publish')
    .description('publish an open changeset: all of it, or nothing')
    .argument('<changeset>', 'its id')
    .action(async (id: string) => finish(await publishChangeset(context, id)))

  program
    .command('rebase')
    .description('move the edits of an open changeset onto the published version')
    .argument('<changeset>', 'its id')
    .option('--keep <side>', 'where both sides changed the same field: mine (staged) or theirs (published)')
    .action(async (id: string, options: KeepOptions) => finish(await rebase(context, id, options)))

  program
    .command('rename')
    .description('stage a new key for a document, with every reference to it, as a new changeset')
    .argument('<document>', 'a key, slug or name, such as cambered-roads')
    .argument('<key>', 'its new key, of the same kind, such as driver:sloping-roads')
    .action(async (from: string, to: string) => finish(await rename(context, from, to)))

  program
    .command('edit-where')
    .description('change one field of all documents that match, at most 1,000; without --stage, print what it would do')
    .option('--kinds <list>', 'only documents of these kinds, with commas, such as "claim,source,driver"')
    .option('--keys <list>', 'only these documents, with commas, such as claim:e44,claim:e45')
    .option(
      '--field <field=value>',
      'only where a field has a value, such as certainty=0.6; the value is JSON or a text',
    )
    .option('--text <text>', 'only where some field holds this text, as it is written')
    .option('--set <field=value>', 'set the field')
    .option('--clear <field>', 'leave the field out')
    .option('--add-item <field=value>', 'add an item to a list')
    .option('--remove-item <field=value>', 'remove an item from a list')
    .option('--replace <field>', 'replace a text in the field: --find <text> --with <text>')
    .option('--find <text>', 'the text that --replace seeks')
    .option('--with <text>', 'the text that --replace writes')
    .option('--changeset <id>', 'the draft to stage in; left out: a new one')
    .option('--stage', 'stage the changes')
    .action(async (options: EditWhereOptions) => finish(await editWhere(context, options)))

  program
    .command('revert')
    .description('stage what undoes a version as a new changeset, on top of what was published since')
    .argument('<version>', 'its number')
    .option('--keep <side>', 'where a later version changed the same field: mine, what stood before, or theirs')
    .action(async (version: string, options: KeepOptions) => finish(await revert(context, version, options)))

  program
    .command('discard')
    .description('close an open changeset without publishing it')
    .argument('<changeset>', 'its id')
    .action(async (id: string) => finish(await discardChangeset(context, id)))

  program
    .command('keep-text')
    .description('keep the text of a source, so that quotes are found in it and checked')
    .argument('<source>', 'its key or slug, such as best-runners-tips-2014')
    .argument('<file>', 'its untouched text in UTF-8, at most 1,000,000 UTF-16 code units')
    .action(async (source: string, file: string) => finish(await keepText(context, source, file)))

  program
    .command('delete-text')
    .description('delete the kept text of a source')
    .argument('<source>', 'its key or slug')
    .action(async (source: string) => finish(await deleteText(context, source)))

  const assets = program.command('assets').description('the files of pictures, documents and recordings')
  assets
    .command('add')
    .description('store a file, and stage the asset that shows it')
    .argument('<file>', 'PNG, JPEG, WebP, AVIF, GIF, SVG, PDF, MP3, Ogg or M4A')
    .option('--slug <slug>', 'the key of the asset without "asset:"; left out: after the name of the file')
    .option('--title <title>', 'its title')
    .option('--text <text>', 'what it shows or says, for who cannot see or hear it')
    .option('--credit <credit>', 'who made it')
    .option('--license <license>', 'why it may be shown, such as CC-BY-4.0')
    .option('--found-at <address>', 'where it was found')
    .option('--source <source>', 'the source that it is taken from, such as source:predawn-runner-2013')
    .option('--changeset <id>', 'the draft to stage in; left out: a new one')
    .option('--upload-only', 'store the file and stage nothing')
    .action(async (file: string, options: AddAssetOptions) => finish(await addAssetFile(context, file, options)))
  assets
    .command('unused')
    .description('list the files that no revision of an asset names')
    .option('--days <number>', 'only those stored so many days ago or longer; left out: 1')
    .option('--delete', 'remove them')
    .action(async (options: UnusedOptions) => finish(await unusedFiles(context, options)))
  const translations = program
    .command('translations')
    .description('send the texts of the content to translators, and take them back')
  translations
    .command('export')
    .description('write the texts of the newest version, with their translations into a language, as XLIFF 2')
    .argument('<file>', 'the file to write, such as de.xlf')
    .requiredOption('--language <tag>', 'the language to translate into, such as de')
    .action(async (file: string, options: { readonly language: string }) =>
      finish(await exportTranslations(context, file, options)),
    )
  translations
    .command('import')
    .description('stage what a translator sent back as a changeset')
    .argument('<file>', 'a file of XLIFF 2 that "aetia translations export" wrote')
    .option('--publish', 'publish it at once')
    .option('--dry-run', 'say what would change, and write nothing')
    .action(async (file: string, options: ImportTranslationsOptions) =>
      finish(await importTranslations(context, file, options)),
    )

  program
    .command('backup')
    .description('write everything in the store into one file, while servers continue')
    .argument('<file>', 'the file to write')
    .option('--replace', 'write over a file that is there')
    .action(async (file: string, options: BackupOptions) => finish(await backup(context, file, options)))

  program
    .command('restore')
    .description('put a backup into an empty store, of either kind: all of it, or nothing')
    .argument('<file>', 'a file that "aetia backup" wrote')
    .action(async (file: string) => finish(await restore(context, file)))

  program
    .command('users')
    .description('list who can sign in')
    .action(async () => finish(await listUsers(context)))

  program
    .command('reset-password')
    .description('print a one-time password for a user who is locked out, and end all sessions of the user')
    .argument('<name>', 'the name of the user, such as admin')
    .option('--revoke-tokens', 'revoke every token of the user as well')
    .action(async (name: string, options: ResetPasswordOptions) =>
      finish(await resetPasswordOf(context, name, options)),
    )

  const user = program.command('user').description('sessions and the removal of one user')
  user
    .command('sessions')
    .description('list the sessions of a user, newest first')
    .argument('<name>', 'the name of the user, such as ada')
    .action(async (name: string) => finish(await listSessions(context, name)))
  user
    .command('end-session')
    .description('end a session at once')
    .argument('<key>', 'its key, from "aetia user sessions"')
    .action(async (key: string) => finish(await endSessionOf(context, key)))
  user
    .command('remove')
    .description('remove a user with sessions, tokens, identities and mail address; the name stays in the history')
    .argument('<name>', 'the name of the user, such as ada')
    .option('--pseudonym', 'write a random name in place of it everywhere')
    .action(async (name: string, options: RemoveUserOptions) => finish(await removeUserNamed(context, name, options)))

  program
    .command('second-factor')
    .description('the time-based codes that users need beside their passwords')
    .command('reset')
    .description('end the second factor of a user who has lost the device and the recovery codes')
    .argument('<name>', 'the name of the user, such as ada')
    .action(async (name: string) => finish(await resetSecondFactorOf(context, name)))

  addQuestionCommands(program, context, finish)

  return program
}
