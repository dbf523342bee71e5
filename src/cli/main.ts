import { Command, CommanderError } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import { type CheckOptions, check } from './check.ts'
import { BrokenContent } from './content.ts'
import { CommandFailed, EXIT } from './exit.ts'
import { type PathOptions, path } from './path.ts'
import { type SearchOptions, search } from './search.ts'

const program = new Command('aetia')
  .description('A content API with a causal knowledge graph inside it: every step of every path cites its source.')
  .version(packageJson.version)
  .exitOverride()
  .showHelpAfterError('Run with --help to see how it is used.')
  .addHelpText('after', '\nExit codes: 0 done; 1 violations, or nothing found; 2 could not run.')

program
  .command('serve')
  .description('serve the graph over GraphQL until stopped')
  .addHelpText(
    'after',
    '\nEverything is set by environment variables, such as PORT=4000 and HOST=127.0.0.1; docs/configuration.md lists them.',
  )
  .action(async () => {
    // The server is much to load, and only this command needs it.
    const { serve } = await import('./serve.ts')
    await serve()
  })

program
  .command('check')
  .description('report every violation of the content, with file and line')
  .argument('[folder]', 'the content folder; left out: the shipped content')
  .option('--source-file <file>', "also compare every quote with this file, a source's untouched text")
  .option('--source <slug>', 'which source the file is the text of; left out: the only one that has passages')
  .option('--json', 'print JSON')
  .action(async (folder: string | undefined, options: CheckOptions) => finish(await check(folder, options)))

program
  .command('search')
  .description('find concepts by name or synonym')
  .argument('<text>', 'what to look for, such as "runners knee"')
  .option('--json', 'print JSON')
  .action(async (text: string, options: SearchOptions) => finish(await search(text, options)))

program
  .command('path')
  .description('print causal paths with their citations, most certain first')
  .argument('<from>', 'where paths start: a key, slug or name, such as cambered-roads')
  .argument('[to]', 'where they end; left out: every injury and symptom')
  .option('--max-length <steps>', 'the most steps a path may have, 1 to 32 (default: 8)')
  .option('--first <count>', 'how many to print (default: 10)')
  .option('--shortcuts', 'also walk claims that restate a longer chain')
  .option('--json', 'print JSON')
  .action(async (from: string, to: string | undefined, options: PathOptions) => finish(await path(from, to, options)))

// Whoever reads the output may stop reading, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const finish = (code: number) => {
  process.exitCode = code
}

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) finish(error.exitCode === 0 ? EXIT.OK : EXIT.FAILED)
  else if (error instanceof CommandFailed || error instanceof BrokenContent || isFileError(error)) {
    process.stderr.write(`${(error as Error).message}\n`)
    finish(EXIT.FAILED)
  } else throw error
}

function isFileError(error: unknown): boolean {
  return ['ENOENT', 'EACCES', 'EISDIR', 'ENOTDIR', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '')
}
