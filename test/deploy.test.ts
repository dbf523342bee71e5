import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { readConfig } from '../src/config/config.ts'

const text = (file: string) => readFileSync(new URL(`../docs/deploy/${file}`, import.meta.url), 'utf8')

/** The drain and what a stop takes after it, in seconds. */
const secondsToStop = (environment: Readonly<Record<string, string>>) =>
  Number(environment['AETIA_DRAIN_MS'] ?? 3_000) / 1_000 + 7

/** Settings of a deployment whose secrets are set. */
function expectSettings(environment: Readonly<Record<string, string>>): void {
  const values = Object.fromEntries(
    Object.entries(environment).map(([key, value]) => [key, value.replaceAll(/\$\{[^}]+\}/g, 'a-secret-for-tests')]),
  )
  expect(readConfig(values)).toHaveProperty('config')
}

describe('the image', () => {
  const dockerfile = text('Dockerfile')
  const stages = dockerfile.split(/^FROM /m).slice(1)
  const last = stages.at(-1) ?? ''

  test('has no tools of development, and does not run as root', () => {
    expect(stages).toHaveLength(2)
    expect(last.match(/^COPY .*$/gm)).toEqual(['COPY --from=build /aetia/build/packages/aetia ./'])
    expect(last).toMatch(/^USER 1000:1000$/m)
    expect(last).not.toMatch(/npm (?:ci|install)/)
  })

  test('has Node.js as its first process, without a shell or npm', () => {
    expect(last).toMatch(/^ENTRYPOINT \["node", "dist\/server\/aetia\.js"\]\nCMD \["serve"\]$/m)
    expect(last).toContain('STOPSIGNAL SIGTERM')
    expect(last).toMatch(/HEALTHCHECK .*\\\n {2}CMD \["node", "-e", ".*\/health\/ready/)
  })

  test('gets every file that it copies, and no others', () => {
    const admitted = readFileSync(new URL('../.dockerignore', import.meta.url), 'utf8').split('\n')
    expect(admitted).toContain('*')
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(
      ([, files]) => files?.split(' ') ?? [],
    )
    for (const file of copied.filter((name) => name !== '.')) expect(admitted).toContain(`!${file}`)
    for (const line of admitted.filter((each) => each.startsWith('!'))) expect(globSync(line.slice(1))).toHaveLength(1)
  })

  test('its settings are settings', () => {
    const [, given = ''] = /^ENV (.+)$/m.exec(last) ?? []
    expectSettings(Object.fromEntries(given.split(' ').map((pair) => pair.split('=') as [string, string])))
  })
})

interface Service {
  readonly image?: string
  readonly read_only?: boolean
  readonly stop_grace_period?: string
  readonly environment?: Readonly<Record<string, string>>
  readonly networks?: readonly string[]
  readonly ports?: readonly string[]
  readonly volumes?: readonly string[]
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>
}

describe('the compose file', () => {
  const { services } = parse(text('compose.yaml'), { merge: true }) as {
    readonly services: Readonly<Record<string, Service>>
  }
  const servers = Object.entries(services).filter(([, { image }]) => image === 'aetia')

  test('has an editor, two readers, a database and a proxy, which alone is reached', () => {
    expect(Object.keys(services)).toEqual(['database', 'editor', 'reader-1', 'reader-2', 'proxy'])
    expect(Object.entries(services).flatMap(([name, { ports }]) => (ports ? name : []))).toEqual(['proxy'])
  })

  test.each(servers)('%s: its settings are settings, and it has time to stop', (_name, server) => {
    expectSettings(server.environment ?? {})
    expect(server.read_only).toBe(true)
    expect(Number.parseInt(server.stop_grace_period ?? '', 10)).toBeGreaterThan(secondsToStop(server.environment ?? {}))
  })

  test('waits for what it needs, and mounts files that are there', () => {
    for (const { depends_on, volumes } of Object.values(services)) {
      for (const name of Object.keys(depends_on ?? {})) expect(services).toHaveProperty([name])
      for (const volume of volumes?.filter((each) => each.startsWith('./')) ?? [])
        expect(text(volume.split(':')[0] ?? '')).not.toBe('')
    }
  })

  test('no secret is written in it', () => {
    for (const [key, value] of Object.values(services).flatMap(({ environment }) => Object.entries(environment ?? {})))
      if (/PASSWORD|DATABASE_URL/.test(key)) expect(value).toMatch(/\$\{\w+:\?/)
  })

  test('the proxy knows the servers by their names and ports', () => {
    const named = [...text('nginx.conf').matchAll(/^ {2}server (\S+):(\d+);$/gm)]
    expect(named.map(([, name, port]) => `${name}:${port}`).toSorted()).toEqual(
      servers.map(([name]) => `${name}:4000`).toSorted(),
    )
  })
})

describe('the proxy', () => {
  const conf = text('nginx.conf')

  test('replaces what a stranger says of themselves, and logs no query', () => {
    for (const header of [
      'X-Forwarded-For $remote_addr',
      'X-Forwarded-Host $http_host',
      'X-Forwarded-Proto $scheme',
      'X-Request-Id $request_id',
    ])
      expect(conf).toContain(`proxy_set_header ${header};`)
    const [, format = ''] = /log_format aetia ([^;]+);/.exec(conf) ?? []
    expect(format).toContain('$uri')
    expect(format).not.toMatch(/\$request[^_]|\$args|\$request_uri|\$query/)
  })

  test('shows no metrics to the public', () => {
    expect(conf).toMatch(/listen 8080;.*location = \/metrics \{\n {4}return 404;/s)
  })
})

interface Manifest {
  readonly kind: string
  readonly metadata?: { readonly name: string }
  readonly spec: {
    readonly selector?: unknown
    readonly template: {
      readonly metadata: { readonly labels: Readonly<Record<string, string>> }
      readonly spec: {
        readonly terminationGracePeriodSeconds: number
        readonly securityContext: { readonly runAsNonRoot: boolean; readonly runAsUser: number }
        readonly containers: readonly {
          readonly ports: readonly { readonly name: string }[]
          readonly env: readonly { readonly name: string; readonly value?: string; readonly valueFrom?: object }[]
          readonly volumeMounts: readonly { readonly name: string }[]
          readonly securityContext: { readonly readOnlyRootFilesystem: boolean }
          readonly startupProbe: Probe
          readonly livenessProbe: Probe
          readonly readinessProbe: Probe
        }[]
        readonly volumes: readonly { readonly name: string }[]
      }
    }
  }
}

interface Probe {
  readonly httpGet: { readonly path: string; readonly port: string }
  readonly periodSeconds: number
  readonly failureThreshold: number
}

describe('the manifests for Kubernetes', () => {
  const { resources } = parse(text('kubernetes/kustomization.yaml')) as { readonly resources: readonly string[] }
  const manifests = resources.flatMap((file) =>
    parseAllDocuments(text(`kubernetes/${file}`)).map((document) => document.toJS() as Manifest),
  )
  const deployments = manifests.filter(({ kind }) => kind === 'Deployment')

  test('are an editor, readers, their services, and a budget of disruption', () => {
    expect(manifests.map(({ kind, metadata }) => `${kind} ${metadata?.name}`)).toEqual([
      'Deployment aetia-editor',
      'Service aetia-editor',
      'Deployment aetia-reader',
      'Service aetia-reader',
      'PodDisruptionBudget aetia-reader',
    ])
  })

  test.each(deployments)('$metadata.name: its settings are settings, its secrets are elsewhere', ({ spec }) => {
    const [container] = spec.template.spec.containers
    const env = container?.env ?? []
    for (const { name, valueFrom } of env)
      if (/PASSWORD|TOKEN|DATABASE_URL/.test(name)) expect(valueFrom).toHaveProperty('secretKeyRef.name')
    const set = env.map(({ name, value }) => [
      name,
      value ?? (name === 'DATABASE_URL' ? 'postgres://a/b' : 'a-secret-for-tests'),
    ])
    expectSettings(Object.fromEntries(set))
  })

  test.each(deployments)('$metadata.name: is probed at addresses that there are, and has time to stop', ({ spec }) => {
    const { containers, terminationGracePeriodSeconds, securityContext, volumes } = spec.template.spec
    const [container] = containers
    if (!container) throw new Error('there is no container')
    expect(container.startupProbe.httpGet.path).toBe('/health/live')
    expect(container.livenessProbe.httpGet.path).toBe('/health/live')
    expect(container.readinessProbe.httpGet.path).toBe('/health/ready')
    const drain = container.env.find(({ name }) => name === 'AETIA_DRAIN_MS')?.value ?? ''
    expect(terminationGracePeriodSeconds).toBeGreaterThan(secondsToStop({ AETIA_DRAIN_MS: drain }))
    // It leaves the endpoints long before it stops serving.
    const { periodSeconds, failureThreshold } = container.readinessProbe
    expect(Number(drain) / 1_000).toBeGreaterThan(2 * periodSeconds * failureThreshold)
    expect([securityContext.runAsNonRoot, securityContext.runAsUser]).toEqual([true, 1000])
    expect(container.securityContext.readOnlyRootFilesystem).toBe(true)
    expect(container.volumeMounts.map(({ name }) => name)).toEqual(volumes.map(({ name }) => name))
  })

  test('everything selects the pods that it means', () => {
    for (const { kind, metadata, spec } of manifests) {
      const role = metadata?.name.replace('aetia-', '')
      const labels = { 'app.kubernetes.io/name': 'aetia', 'app.kubernetes.io/component': role }
      expect(spec.selector).toEqual(kind === 'Service' ? labels : { matchLabels: labels })
      if (kind === 'Deployment') expect(spec.template.metadata.labels).toEqual(labels)
    }
  })
})

describe('the unit of systemd', () => {
  const unit = text('aetia.service')
  const settingOf = (key: string) => new RegExp(`^${key}=(.*)$`, 'm').exec(unit)?.[1] ?? ''

  test('starts the server itself, stops it alone, and gives it time', () => {
    expect(settingOf('ExecStart')).toMatch(/\/node \/opt\/aetia\/src\/cli\/aetia\.js serve$/)
    expect([settingOf('KillMode'), settingOf('SuccessExitStatus')]).toEqual(['mixed', '143'])
    expect(Number(settingOf('TimeoutStopSec'))).toBeGreaterThan(secondsToStop({}))
  })

  test('its settings are settings, and its folder is the one it may write', () => {
    const pairs = settingOf('Environment')
      .split(' ')
      .map((pair) => pair.split('=') as [string, string])
    expectSettings(Object.fromEntries(pairs))
    expect(Object.fromEntries(pairs)).toMatchObject({ AETIA_DATA_DIR: `/var/lib/${settingOf('StateDirectory')}` })
  })

  test('has no rights that a server does not need', () => {
    expect(['ProtectSystem', 'NoNewPrivileges', 'CapabilityBoundingSet', 'DynamicUser'].map(settingOf)).toEqual([
      'strict',
      'yes',
      '',
      'yes',
    ])
  })
})
