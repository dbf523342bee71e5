import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { program } from '../notation/program.ts'
import { until } from '../notation/until.ts'

const CLI = await program('src/cli/aetia.js')

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

/**
 * Starts a server with these as its output and its log, and gives its exit code once it has
 * answered 20 requests and was stopped.
 */
async function serveWith(stdout: 'ignore' | 'pipe' | number, stderr: 'ignore' | 'pipe' | number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'aetia-output-'))
  const port = await freePort()
  const env = {
    PATH: process.env['PATH'] ?? '',
    PORT: String(port),
    AETIA_CONTENT: 'none',
    AETIA_DATA_DIR: folder,
    AETIA_DRAIN_MS: '0',
    AETIA_ADMIN_PASSWORD: 'correct horse battery staple',
  }
  const child = spawn(process.execPath, [CLI, 'serve'], { env, stdio: ['ignore', stdout, stderr] })
  onTestFinished(() => {
    child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })
  // Nobody reads what is a pipe.
  child.stdout?.destroy()
  child.stderr?.destroy()
  const exit = once(child, 'exit')
  const isReady = () =>
    fetch(`http://127.0.0.1:${port}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    )
  await until(async () => child.exitCode !== null || (await isReady()))
  // The line for the reader comes when it is ready; the log has one for each request.
  let answers = 0
  while (answers < 20 && child.exitCode === null) {
    await fetch(`http://127.0.0.1:${port}/nothing`).then((response) => response.text())
    answers++
  }
  child.kill('SIGTERM')
  const [code, signal] = await exit
  return `${answers} answers, then ${code ?? signal}`
}

test('a server goes on when nobody reads its output or its log', async () => {
  expect(await serveWith('pipe', 'pipe')).toBe('20 answers, then 0')
})

test.runIf(existsSync('/dev/full'))('a server goes on when its output and its log are on a full disk', async () => {
  const full = openSync('/dev/full', 'w')
  expect(await serveWith(full, full)).toBe('20 answers, then 0')
})

test.runIf(existsSync('/dev/full'))('a command whose output is on a full disk says so', async () => {
  const child = spawn(process.execPath, [CLI, 'check'], { stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] })
  let complaint = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (complaint += text))
  const [code] = await once(child, 'close')
  expect([code, complaint]).toEqual([2, expect.stringMatching(/^The output could not be written: ENOSPC/)])
})
