import type { Command } from 'commander'
import { ADMISSIBLE_PREDICATES, type Predicate, WALKABLE_PREDICATES } from '../../../graph/vocabulary/predicates.ts'
import { CHANGESET_STATES } from '../../content/lifecycle/changeset.ts'
import { USE_KINDS } from '../../content/usage/use-kind.ts'
import { HEALTH_REASONS } from '../../editing/health/health-finding.ts'
import type { Answer, Asking } from '../answer.ts'
import type { CommandContext } from '../command-context.ts'
import { asOption } from '../options/choice-option.ts'
import { languagesOption } from '../options/languages-option.ts'
import { showAnswer } from '../show-answer.ts'
import { adjustmentSets } from './adjustment-sets.ts'
import { askPlainly } from './ask.ts'
import { attributes } from './attributes.ts'
import { breakpoints } from './breakpoints.ts'
import { causalRoles } from './causal-roles.ts'
import { commonCauses } from './common-causes.ts'
import { corrections } from './corrections.ts'
import { dSeparated } from './d-separated.ts'
import { differential } from './differential.ts'
import { evidence } from './evidence.ts'
import { findQuote } from './find-quote.ts'
import { health } from './health.ts'
import { legSide } from './leg-side.ts'
import { listChangesets } from './list-changesets.ts'
import { neighborhood } from './neighborhood.ts'
import { path } from './path.ts'
import { pathGraph } from './path-graph.ts'
import { search } from './search.ts'
import { shape } from './shape.ts'
import { usedIn } from './used-in.ts'
import { whatIf } from './what-if.ts'
import { whyNot } from './why-not.ts'

const AVOIDING = 'concepts that a path must not pass'
const LATENT = 'concepts that nobody observed, which cannot be adjusted for'
const LISTS = '\nA list of names ends at the next option; write where paths start and end before it.'

/** Adds the commands that ask questions of the graph. `finish` takes the exit code. */
export function addQuestionCommands(program: Command, context: CommandContext, finish: (code: number) => void): void {
  /**
   * The action of a command: it gives the arguments and the options of the command to a question,
   * and shows the answer.
   */
  const ask =
    <Args extends readonly unknown[]>(question: (asking: Asking, ...args: Args) => Promise<Answer>) =>
    async (...given: readonly unknown[]) => {
      const args = given.slice(0, -1) as readonly unknown[] as Args
      const { json, language } = (given.at(-1) as Command).opts<{
        readonly json?: boolean
        readonly language?: string
      }>()
      const shown = { isJson: json === true, languages: languagesOption(language) }
      finish(await showAnswer(context, (asking) => question(asking, ...args), shown))
    }

  const others = program.commands.length
  program
    .command('attributes')
    .description('print the attributes that the content declares for everybody')
    .option('--json', 'print JSON')
    .action(ask(attributes))

  program
    .command('ask')
    .description('answer a question in plain English, and print how it was read')
    .argument('<question...>', 'such as "What causes hip pain?"')
    .option('--first <count>', 'how many items of each list (default: 3)')
    .option('--json', 'print JSON')
    .action(ask(askPlainly))

  program
    .command('search')
    .description('find concepts by name or synonym, and articles, claims and sources by what they say')
    .argument('<text>', 'what to look for, such as "runners knee"')
    .option('--among <list>', 'only these, with commas: concept, article, claim, source')
    .option('--kinds <list>', 'only concepts of these kinds, with commas, such as "driver,injury"')
    .option('--first <number>', 'how many to list, at most 1000 (default: 50)')
    .option('--json', 'print JSON')
    .action(ask(search))

  withFilter(
    program
      .command('path')
      .description('print causal paths with their citations, most certain first')
      .argument('<from>', 'where paths start: a key, slug or name, such as cambered-roads')
      .argument('[to]', 'where they end; left out: every injury and symptom')
      .option('--via <concepts...>', 'concepts that a path must all pass, at most 8')
      .option('--avoiding <concepts...>', AVOIDING)
      .addHelpText('after', LISTS)
      .option('--leg-side <side>', 'only paths on this leg: longer or shorter')
      .option(
        '--order <order>',
        'certainty; length, the shortest first; or weakest-step, the best of weakest steps first (default: certainty)',
      )
      .option('--signed', 'also walk what lowers, such as decreases and protects-from, and print the sign of each path')
      .option('--subtypes', 'include the subtypes of the concepts that are named')
      .option('--different', 'those that differ most from each other, the best first')
      .option('--first <count>', 'how many to print (default: 10)'),
  ).action(ask(path))

  withFilter(
    program
      .command('path-graph')
      .description('print all paths as one graph: its concepts by layer and its steps, with how many paths pass each')
      .argument('[from]', 'where paths start; left out: every driver and risk factor')
      .argument('[to]', 'where they end; left out: every injury and symptom')
      .option('--via <concepts...>', 'concepts that a path must all pass, at most 8')
      .option('--avoiding <concepts...>', AVOIDING)
      .addHelpText('after', LISTS)
      .option('--leg-side <side>', 'only paths on this leg: longer or shorter')
      .option('--signed', 'also walk what lowers, such as decreases and protects-from')
      .option('--subtypes', 'include the subtypes of the concepts that are named')
      .option('--first <count>', 'how many concepts to print, those with the best paths first (default: 100)'),
  ).action(ask(pathGraph))

  program
    .command('neighborhood')
    .description('print the concepts near another, and the claims between them, whatever they say')
    .argument('<concept>', 'a key, slug or name, such as pelvic-misalignment')
    .option('--depth <number>', 'the most claims between the two, at most 8 (default: 1)')
    .option('--direction <direction>', 'out, from subject to object; in; or both (default: both)')
    .option('--predicates <list>', 'only claims of these predicates, with commas')
    .option('--first <count>', 'how many concepts to print (default: 100)')
    .option('--json', 'print JSON')
    .action(ask(neighborhood))

  withFilter(
    program
      .command('why-not')
      .description(
        'say why no path leads from one concept to another: the nearest chains of claims, and what they fail',
      )
      .argument('<from>', 'where paths would start: a key, slug or name, such as cambered-roads')
      .argument('[to]', 'where they would end; left out: every injury and symptom')
      .option('--avoiding <concepts...>', AVOIDING)
      .addHelpText('after', LISTS)
      .option('--leg-side <side>', 'only paths on this leg: longer or shorter')
      .option('--first <count>', 'how many near chains to print (default: 3)'),
  ).action(ask(whyNot))

  withFilter(
    program
      .command('breakpoints')
      .description(
        'print how many paths break and survive at each concept, and the smallest sets that break all of them',
      )
      .argument('[from]', 'where paths start; left out: every driver and risk factor')
      .argument('[to]', 'where they end; left out: every injury and symptom')
      .option('--among <kinds>', 'the kinds that may be corrected, such as driver,risk-factor')
      .option('--avoiding <concepts...>', AVOIDING)
      .addHelpText('after', LISTS)
      .option('--first <count>', 'how many concepts to print (default: 10)'),
  ).action(ask(breakpoints))

  withFilter(
    program
      .command('common-causes')
      .description('print the shared causes of several outcomes, with the best path to each')
      .argument('<outcomes...>', 'at least two: keys, slugs or names, such as ITBS and hamstring-strain')
      .option('--kinds <kinds>', 'of which kinds a cause may be, such as driver,risk-factor; left out: any')
      .option('--avoiding <concepts...>', AVOIDING)
      .option('--same-leg-side', 'only causes that explain all of them on one leg side')
      .option('--first <count>', 'how many to print (default: 10)'),
  ).action(ask(commonCauses))

  withFilter(
    program
      .command('corrections')
      .description('print the smallest sets of concepts whose correction breaks every path, with what addresses them')
      .argument('[from]', 'where paths start; left out: every driver and risk factor')
      .argument('[to]', 'where they end; left out: every injury and symptom')
      .option('--among <kinds>', 'the kinds that may be corrected, such as driver,risk-factor')
      .option('--avoiding <concepts...>', AVOIDING)
      .addHelpText('after', LISTS)
      .option('--first <count>', 'how many sets to print (default: 5)'),
  ).action(ask(corrections))

  withFilter(
    withRoad(
      program
        .command('differential')
        .description('print the causes that explain most of several findings in one body, and what each leaves out')
        .argument('<findings...>', 'concepts, with the side where it is known: achilles-tendinitis@left')
        .option('--kinds <kinds>', 'of which kinds a cause may be (default: driver,risk-factor)')
        .option('--country <code>', 'where the body runs, such as US'),
    ).option('--first <count>', 'how many causes to print (default: 5)'),
  ).action(ask(differential))

  withFilter(
    program
      .command('what-if')
      .description('print paths before and after concepts or claims are supposed away, or claims more or less certain')
      .argument('[from]', 'where paths start; left out: every driver and risk factor')
      .argument('[to]', 'where they end; left out: every injury and symptom')
      .option('--remove <names...>', 'concepts and claims to suppose away, such as pelvic-misalignment or e60')
      .option('--set <claims...>', 'claims with the certainty to suppose, such as e60=0.9')
      .option('--via <concepts...>', 'concepts that a path must all pass, at most 8')
      .option('--avoiding <concepts...>', AVOIDING)
      .addHelpText('after', LISTS)
      .option('--leg-side <side>', 'only paths on this leg: longer or shorter')
      .option('--first <count>', 'how many paths to print on each side (default: 3)'),
  ).action(ask(whatIf))

  withRoad(
    program
      .command('leg-side')
      .description('print which side of the body is meant in a country, and whether that is stated or inferred by us')
      .argument('<country>', 'a code of ISO 3166-1 alpha-2, such as US'),
  )
    .option('--json', 'print JSON')
    .action(ask(legSide))

  withGraph(
    program
      .command('adjustment-sets')
      .description('print the minimal sets to adjust for, so that the effect of one concept on another is identified')
      .argument('<exposure>', 'the cause: a key, slug or name, such as form-hitches')
      .argument('<outcome>', 'the effect, such as hip-pain')
      .option('--latent <concepts...>', LATENT)
      .addHelpText('after', LISTS)
      .option('--first <count>', 'how many sets to print (default: 5)'),
  ).action(ask(adjustmentSets))

  withGraph(
    program
      .command('d-separated')
      .description('say whether some concepts d-separate two others, and print an open path where they do not')
      .argument('<x>', 'the one concept: a key, slug or name, such as longer-leg')
      .argument('<y>', 'the other, such as shorter-leg')
      .option('--given <concepts...>', 'what is conditioned on, at most 100')
      .addHelpText('after', LISTS),
  ).action(ask(dSeparated))

  withGraph(
    program
      .command('causal-roles')
      .description('print confounders, mediators, colliders and instruments of an exposure and an outcome')
      .argument('<exposure>', 'the cause: a key, slug or name, such as form-hitches')
      .argument('<outcome>', 'the effect, such as hip-pain')
      .option('--latent <concepts...>', LATENT)
      .addHelpText('after', LISTS)
      .option('--first <count>', 'how many concepts of each role to print (default: 5)'),
  ).action(ask(causalRoles))

  withFilter(
    program
      .command('shape')
      .description('print cycles, components and the most connected concepts of what paths walk')
      .option('--first <count>', 'how many of each to print (default: 5)'),
  ).action(ask(shape))

  program
    .command('evidence')
    .description('print what speaks for a claim and against it; sources that go back to one original count once')
    .argument('<claim>', 'its key, such as claim:e60 or e60')
    .option('--json', 'print JSON')
    .action(ask(evidence))

  program
    .command('used-in')
    .description('print where a concept, claim, source or article is used: what would break if it were retired')
    .argument('<document>', 'a key, slug or name, such as cambered-roads, e60 or source:best-runners-tips-2014')
    .option('--as <kinds>', `only these kinds of use, with commas, among ${USE_KINDS.map(asOption).join(', ')}`)
    .option('--first <count>', 'how many to print (default: 50)')
    .option('--json', 'print JSON')
    .action(ask(usedIn))

  program
    .command('find-quote')
    .description("print the passages of a source's kept text that have some words, or nearly so, with their offsets")
    .argument('<source>', 'its key or slug, such as best-runners-tips-2014')
    .argument('<words>', 'the words, such as "tilt the hips"')
    .option('--first <count>', 'how many to print (default: 10)')
    .option('--json', 'print JSON')
    .action(ask(findQuote))

  program
    .command('health')
    .description('print what editors should look at: each document with the reason and the way to mend it')
    .option('--kinds <list>', 'only documents of these kinds, with commas, such as "claim,source,driver"')
    .option('--reasons <list>', `only these reasons, with commas, among ${HEALTH_REASONS.map(asOption).join(', ')}`)
    .option('--first <count>', 'how many to print (default: 50)')
    .option('--json', 'print JSON')
    .action(ask(health))

  program
    .command('changesets')
    .description('list the changesets that are open, or those that meet conditions, newest first')
    .option('--all', 'also those that were published or discarded')
    .option('--states <list>', `only these, with commas, among ${CHANGESET_STATES.map(asOption).join(', ')}`)
    .option('--author <name>', 'only those of this user')
    .option('--assignee <name>', 'only those that are assigned to this user')
    .option('--unassigned', 'only those that are assigned to nobody')
    .option('--document <key>', 'only those that stage this document, such as claim:e44')
    .option('--title <text>', 'only those whose title has this text')
    .option('--due-after <time>', 'only those that are scheduled after a time, such as 2027-01-01T00:00:00Z')
    .option('--due-before <time>', 'only those that are scheduled before a time')
    .option('--violations <yes|no>', 'only those with violations, or without any')
    .option('--failed', 'only those whose last schedule failed')
    .option('--first <count>', 'how many to print (default: 100)')
    .option('--json', 'print JSON')
    .action(ask(listChangesets))

  for (const command of program.commands.slice(others))
    command.option('--language <tags>', 'the languages of names and texts, best first, such as "de-AT,de"')
}

/** The options for the filter of claims and the length of paths. */
const withFilter = (command: Command): Command =>
  withClaims(command.option('--max-length <steps>', 'the most steps a path may have, 1 to 32 (default: 8)'))

/** The options for the claims that make up a causal graph. */
const withGraph = (command: Command): Command =>
  withClaims(
    command.option('--unsigned', 'leave out what lowers, such as may-correct and protects-from'),
    ADMISSIBLE_PREDICATES,
  )

/** The options for the filter of claims. */
const withClaims = (command: Command, predicates: readonly Predicate[] = WALKABLE_PREDICATES): Command =>
  command
    .option('--explicit', 'walk only what a source says in words')
    .option('--inferred', 'also walk claims that are inferred by us; those of becomes, where --predicates names it')
    .option('--min-certainty <number>', 'walk only claims at least this certain, 0 to 1')
    .option('--predicates <names>', `walk only these, with commas, among ${predicates.map(asOption).join(', ')}`)
    .option('--shortcuts', 'also walk claims that restate a longer chain')
    .option('--relations <names>', 'of relates-to walk only these, with commas, such as biolink:treats')
    .option('--sources <ids>', 'walk only claims by these sources, with commas; an imported table is a source')
    .option('--step-kinds <kinds>', 'walk only between concepts of these kinds, with commas, such as entity')
    .option('--json', 'print JSON')

/** The options that say how somebody runs. */
const withRoad = (command: Command): Command =>
  command
    .option('--with-traffic', 'running with traffic; left out: facing it')
    .option('--place <place>', 'where on the way, such as track (default: cambered-road-edge)')
    .option(
      '--reading <reading>',
      'which leg the low side of a road makes longer: low-side-is-shorter or reaching-leg-is-longer (default: not-stated)',
    )
