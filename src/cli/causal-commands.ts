import type { Command } from 'commander'
import { type BreakpointsOptions, breakpoints } from './breakpoints.ts'
import { type CommonCausesOptions, commonCauses } from './common-causes.ts'
import { type PathOptions, path } from './path.ts'
import { type WhyNotOptions, whyNot } from './why-not.ts'

/** Adds the commands that ask causal questions. `finish` hears the exit code. */
export function addCausalCommands(program: Command, finish: (code: number) => void): void {
  withFilter(
    program
      .command('path')
      .description('print causal paths with their citations, most certain first')
      .argument('<from>', 'where paths start: a key, slug or name, such as cambered-roads')
      .argument('[to]', 'where they end; left out: every injury and symptom')
      .option('--via <concepts...>', 'concepts that a path must all pass, at most 8')
      .option('--avoiding <concepts...>', 'concepts that a path must not pass')
      .option('--leg-side <side>', 'only paths on this leg: longer or shorter')
      .option('--order <order>', 'certainty, or length: the shortest first (default: certainty)')
      .option('--different', 'those that differ most from each other, the best first')
      .option('--first <count>', 'how many to print (default: 10)'),
  ).action(async (from: string, to: string | undefined, options: PathOptions) => finish(await path(from, to, options)))

  withFilter(
    program
      .command('why-not')
      .description(
        'say why no path leads from one concept to another: the nearest chains of claims, and what they fail',
      )
      .argument('<from>', 'where paths would start: a key, slug or name, such as cambered-roads')
      .argument('[to]', 'where they would end; left out: every injury and symptom')
      .option('--avoiding <concepts...>', 'concepts that a path must not pass')
      .option('--leg-side <side>', 'only paths on this leg: longer or shorter')
      .option('--first <count>', 'how many near chains to print (default: 3)'),
  ).action(async (from: string, to: string | undefined, options: WhyNotOptions) =>
    finish(await whyNot(from, to, options)),
  )

  withFilter(
    program
      .command('breakpoints')
      .description(
        'print how many paths break and survive at each concept, and the smallest sets that break all of them',
      )
      .argument('[from]', 'where paths start; left out: every driver and risk factor')
      .argument('[to]', 'where they end; left out: every injury and symptom')
      .option('--among <kinds>', 'the kinds that may be corrected, such as driver,risk-factor')
      .option('--avoiding <concepts...>', 'concepts that a path must not pass')
      .option('--first <count>', 'how many concepts to print (default: 10)'),
  ).action(async (from: string | undefined, to: string | undefined, options: BreakpointsOptions) =>
    finish(await breakpoints(from, to, options)),
  )

  withFilter(
    program
      .command('common-causes')
      .description('print the shared causes of several outcomes, with the best path to each')
      .argument('<outcomes...>', 'at least two: keys, slugs or names, such as ITBS and hamstring-strain')
      .option('--same-leg-side', 'only causes that explain all of them on one leg side')
      .option('--first <count>', 'how many to print (default: 10)'),
  ).action(async (outcomes: string[], options: CommonCausesOptions) => finish(await commonCauses(outcomes, options)))
}

/** The options that say which claims to walk, and how far. */
const withFilter = (command: Command): Command =>
  command
    .option('--max-length <steps>', 'the most steps a path may have, 1 to 32 (default: 8)')
    .option('--explicit', 'walk only what a source says in words')
    .option('--inferred', 'also walk claims that are inferred by us')
    .option('--min-certainty <number>', 'walk only claims at least this certain, 0 to 1')
    .option('--predicates <names>', 'walk only these, with commas, such as causes,becomes or relates-to')
    .option('--shortcuts', 'also walk claims that restate a longer chain')
    .option('--json', 'print JSON')
