import { type Mutant, mutantsOf } from './mutant.ts'

const PATHS = ['test/traversal/paths/reach.test.ts', 'test/traversal/paths/path-engine.oracle.test.ts']
const CERTIFICATE = ['test/traversal/paths/certificate.oracle.test.ts']
const SEARCH = ['test/traversal/search/budget.test.ts', 'test/traversal/search/work.test.ts']

/** Faults in budgets, filters, ranking, counting and reach. */
export const TRAVERSAL_PATHS: readonly Mutant[] = [
  ...mutantsOf(
    'src/traversal/search',
    SEARCH,
    [
      'twice the expansions of a budget are spent',
      'this.expansions > this.#maxExpansions)',
      'this.expansions > 2 * this.#maxExpansions)',
    ],
    ['memory is not bounded', 'return this.#reserved <= this.#maxBytes ||', 'return true ||'],
    ['time is not bounded', 'if (time > this.#end)', 'if (time > Infinity)'],
    [
      'a deadline is ignored while time is left',
      'Math.min(time + maxMilliseconds, deadline)',
      'time + maxMilliseconds',
    ],
    ['a deadline is called a bound of time', 'return this.#end === deadline', 'return this.#end !== deadline'],
    ['a search never yields', 'this.#isDue = time >= this.#sliceEnd', 'this.#isDue = false'],
    [
      'a search yields at every look after its first slice',
      '    this.#isDue = false\n    this.#sliceEnd = null',
      '    this.#isDue = false',
    ],
    ['a search whose callers have left is not closed', 'work.return(undefined as never)', ''],
  ),
  ...mutantsOf(
    'src/traversal/paths',
    CERTIFICATE,
    ['the path at which a budget ends is lost', 'queue.push(best)', ''],
    [
      'a page that a bound cut off promises no more',
      'hasNextPage: ahead !== null || stopped',
      'hasNextPage: ahead !== null && stopped',
    ],
    [
      'the bound on paths not returned is too low',
      'Math.min(best, first(start, maxLength',
      'Math.max(best, first(start, maxLength',
    ],
    [
      'a search that its budget stopped says that it is done',
      'isDone: () => begun && queue.length === 0',
      'isDone: () => begun',
    ],
  ),
  ...mutantsOf(
    'src/traversal/paths',
    PATHS,
    [
      'a level of weakest steps leaves out its own edges',
      'cost > level ? Infinity : cost',
      'cost >= level ? Infinity : cost',
    ],
    ['paths of every earlier level come again', '(cost) => cost === level', '() => true'],
    ['levels of weakest steps are skipped', 'level = nextLevel\n', 'level = nextLevel * 2\n'],
    ['equally certain paths of one weakest step ignore length', ' || a.nodes.length - b.nodes.length', ''],
    ['paths pass a concept twice', 'if (from !== null && visits(from, deviation.node)) continue', ''],
    [
      'paths of equal rank are not ordered by what breaks ties',
      'a.second - b.second ||\n  comparePartialPaths(a, b)',
      'comparePartialPaths(a, b)',
    ],
    ['the cost-to-go forgets what breaks ties', 'rest < best || (rest === best && ties < tie)', 'rest < best'],
    ['the sweeps of the cost-to-go end too early', '|| tie !== restSecond[place]', ''],
    ['a path may end before it has passed what it must', '&& states.isFinal(then)) heap.add', ') heap.add'],
    ['deviations of equal rank come in the wrong order', 'bySecond < 0 : a < b', 'bySecond < 0 : a > b'],
    ['any leg side passed counts, not only the last', 'was | 1 : was & ~1', 'was | 1 : was'],
    ['a path on no leg side is taken for one on the wanted side', 'initial: wanted === 0 ? 1 : 0', 'initial: 1'],
    [
      'concepts to avoid are passed',
      'const avoided = yield* numbers(question.avoiding)',
      'const avoided: number[] = []',
    ],
    ['counts hold walks that pass a concept of a cycle twice', 'if (stays && ', 'if (false && stays && '],
    ['counts hold paths that do not pass what they must', 'if (states.isFinal(state)) count +=', 'count +='],
    [
      'going in, the leg side farthest from the effect counts',
      '? own || leg : leg || own',
      '? own || leg : own || leg',
    ],
  ),
  ...mutantsOf(
    'src/traversal/graph',
    PATHS,
    ['the longest paths are lost', 'away - 2 <= maxLength', 'away - 2 < maxLength'],
    ['concepts at the greatest distance are lost', 'maxLength + 1 - this.depth', 'maxLength - this.depth'],
    ['parallel claims are as certain as the weakest of them', 'Math.max(cost[count - 1]!', 'Math.min(cost[count - 1]!'],
    ['a claim of just the least certainty is left out', 'value >= filter.minCertainty', 'value > filter.minCertainty'],
    ['shortcuts are always walked', '(includeShortcuts || shortcut[row] === 0)', 'true'],
    ['claims of every explicitness are walked', 'explicit[explicitness[row]!] === 1 &&', ''],
    ['claims of every predicate are walked', 'predicates[predicate[row]!] === 1 &&', ''],
    [
      'of equally good ways to a concept, the first found is told',
      'if (total > cost[known]! || (total === cost[known] && !comesFirst(from, before[known]!))) continue',
      'if (total >= cost[known]!) continue',
    ],
    ['going in, ties are broken as if going out', "if (direction === 'IN') return nodes[one]! < nodes[other]!", ''],
  ),
  ...mutantsOf(
    'src',
    ['test/traversal/graphology.oracle.test.ts'],
    [
      'cycles are not closed into strongly connected components',
      'lowest[node] = Math.min(lowest[node]!, met[next]!)',
      '0',
    ],
    ['components known already are taken into later ones', 'met[member] = ASSIGNED', ''],
  ),
  ...mutantsOf(
    'src/traversal/graph',
    ['test/traversal/paths/causal-path.test.ts'],
    [
      'the weakest claim of a step comes first',
      'admitted.sort((a, b) => b.certainty - a.certainty',
      'admitted.sort((a, b) => a.certainty - b.certainty',
    ],
  ),
  ...mutantsOf(
    'src/traversal/graph',
    ['test/traversal/paths/large-graphs.test.ts', 'test/abuse/path-counts.test.ts'],
    ['counts beyond 2^53 are rounded', 'number <= Number.MAX_SAFE_INTEGER', 'number <= Infinity'],
  ),
  ...mutantsOf(
    'src/traversal/paths',
    ['test/traversal/paths/listed-counts.test.ts'],
    [
      'a count by listing ignores what paths must pass',
      'if (states.count === 1 || states.isFinal(stateAfter(path, length))) count++',
      'count++',
    ],
    ['a count of reached paths by listing ignores leg sides', 'leg = states.after(leg, path[index]!)', '0'],
  ),
  ...mutantsOf(
    'src/traversal/paths',
    ['test/laws/paths.test.ts'],
    [
      'the first of the concepts to pass is enough',
      '(state) => state === all',
      '(state) => (state & 3 & all) === (3 & all)',
    ],
  ),
]
