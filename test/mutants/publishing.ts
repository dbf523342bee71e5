import { type Mutant, mutantsOf } from './mutant.ts'

const PUBLISH = ['test/publishing/publish.test.ts']
const DECIDE = ['test/publishing/decide-again.test.ts']
const HISTORY = ['test/publishing/graph-history.test.ts']
const POLLER = ['test/publishing/poller.test.ts', 'test/publishing/follow.test.ts']
const FEED = ['test/publishing/feed.test.ts']
const PREVIEW = ['test/publishing/preview.test.ts']

/** Faults in publishing, its history, its feed and its previews. */
export const PUBLISHING: readonly Mutant[] = [
  ...mutantsOf(
    'src/publishing',
    PUBLISH,
    ['an edit of a document that has moved is published', 'if (stale.length > 0)', 'if (stale.length > 99)'],
    ['one key publishes twice', "if (repeated) return { outcome: 'REPEATED', publication: repeated }", ''],
    ['an empty changeset is decided like any other', "if (staged.length === 0) return { outcome: 'EMPTY' }", ''],
  ),
  ...mutantsOf('src/publishing/publish.ts', PUBLISH, [
    'content with violations is published',
    'if (violations.length > 0)',
    'if (violations.length > 99)',
  ]),
  ...mutantsOf(
    'src/publishing',
    DECIDE,
    [
      'a changeset that changes nothing makes a version',
      'if (!(await changesAnything(store, base, staged)))',
      'if (false)',
    ],
    [
      'a publish that another one overtakes gives up',
      "case 'VERSION_TAKEN':\n",
      "case 'VERSION_TAKEN':\n        return { outcome: 'CONTENDED' }\n",
    ],
    ['what was decided before another publish is committed after it', 'attempt === 0 && decided', 'decided'],
    [
      'the revision of the changeset that was seen is not asked for',
      'digest, idempotencyKey, basedOn, retires, moved, language }',
      'digest, idempotencyKey, basedOn: null, retires, moved, language }',
    ],
    [
      'a version is committed without its key',
      'digest, idempotencyKey, basedOn, retires, moved, language }',
      'digest, idempotencyKey: null, basedOn, retires, moved, language }',
    ],
    ['a publish is decided forever', 'attempt < MAX_ATTEMPTS', 'attempt < MAX_ATTEMPTS * 9'],
  ),
  ...mutantsOf(
    'src/content/lifecycle/mutex.ts',
    ['test/content/mutex.test.ts'],
    ['publishes of one process do not take turns', 'last.then(work)', 'Promise.resolve().then(work)'],
    ['work after a failure fails with it', 'turn.catch(() => undefined)', 'turn'],
  ),
  ...mutantsOf(
    'src/publishing',
    HISTORY,
    [
      'versions of a replaced log are served',
      'if (known && !isSamePublication(known.publication, head)) cache.clear()',
      '',
    ],
    ['older versions of a replaced log are served', 'if (isOtherLog) cache.clear()\n      const found', 'const found'],
    ['a version that was asked for too early stays unknown', 'if (built === null) forget()', ''],
    ['a version that the log records otherwise is adopted', ' || snapshot.digest !== publication.digest)', ')'],
    [
      'an older version is adopted over a newer one',
      'if (!isOtherLog && publication.version <= known.publication.version) return current.snapshot',
      '',
    ],
    [
      'a replaced log is taken for the one before',
      'return row === null || !isSamePublication(row, publication)',
      'return false',
    ],
    ['a replaced log is not counted', 'replacements++', ''],
    ['a graph that the log does not record is served', 'built.snapshot.digest === digest', 'true'],
  ),
  ...mutantsOf(
    'src/publishing',
    POLLER,
    ['a hint during a turn is forgotten', 'if (hinted && !lost) turn()', 'if (false) turn()'],
    ['every failure in a row is reported', "if (!lost) onStatus('LOST', error)", "onStatus('LOST', error)"],
    ['a recovery is not reported', "if (lost) onStatus('FOUND')", ''],
    ['a stopped poller begins a turn', 'if (stopped || working) return', 'if (working) return'],
    ['turns of a poller overlap', 'if (stopped || working) return', 'if (stopped) return'],
    ['stopping does not wait for the turn in progress', '      await working', '      void working'],
    ['a store that does not answer is noticed late', '> PATIENCE', '> 2 * PATIENCE'],
  ),
  ...mutantsOf(
    'src/publishing/feed.ts',
    FEED,
    ['each follower reads the log for itself', 'if (known) return known', ''],
    ['a follower gets a publication twice', 'last = row.version', ''],
    ['a slow follower holds the whole log', 'Math.min(ahead, PAGE)', 'ahead'],
    ['a version ahead of the log is accepted', 'if (version > newest) throw versionAhead(version, newest)', ''],
    ['a follower that leaves goes on listening', 'stopListening()', ''],
    ['a follower of a replaced log goes on', 'if (history.replacements() !== replacements)', 'if (false)'],
    ['a lagging store is given no time', 'waited < lagMilliseconds', 'waited < 0'],
  ),
  ...mutantsOf(
    'src/publishing',
    [...FEED, ...HISTORY],
    ['nobody hears of a newer version', 'for (const listener of [...listeners]) listener()', ''],
  ),
  ...mutantsOf(
    'src/publishing/preview.ts',
    PREVIEW,
    ['a preview ignores what was published since', 'JSON.stringify([over, staged', 'JSON.stringify([staged'],
    ['previews are kept without bound', '({ max: CACHED_PREVIEWS })', '({ max: CACHED_PREVIEWS * 99 })'],
    ['a failed preview is kept', 'cache.peek(name) === made && cache.delete(name)', 'undefined'],
    [
      'the preview just asked for may be the first to go',
      'const known = cache.get(name)',
      'const known = cache.peek(name)',
    ],
  ),
]
