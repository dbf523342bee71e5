import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/** How an answer differs from a right one; left out: it is right. */
export interface Lie {
  readonly origin?: string
  readonly rpId?: string
  readonly challenge?: string
  readonly type?: string
  /** Nobody has unlocked the device. */
  readonly isLocked?: boolean
  readonly isAbsent?: boolean
  readonly counter?: number
  readonly userHandle?: string
  readonly credentialId?: string
  readonly format?: string
  /** Signs with another key. */
  readonly foreignKey?: boolean
  readonly crossOrigin?: boolean
}

const PRESENT = 0x01
const UNLOCKED = 0x04
const SYNCED = 0x18
const WITH_KEY = 0x40

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest()
const base64url = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64url')

/** A device in software, with one key on ES256. It does as it is told, and lies as it is told. */
export function softwareAuthenticator(origin: string) {
  const own = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const foreign = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(32)
  let counter = 0
  let handle = ''

  const clientData = (type: string, challenge: string, lie: Lie) =>
    base64url(
      JSON.stringify({
        type: lie.type ?? type,
        challenge: lie.challenge ?? challenge,
        origin: lie.origin ?? origin,
        crossOrigin: lie.crossOrigin ?? false,
        ...(lie.crossOrigin && { topOrigin: 'https://evil.example' }),
      }),
    )
  const data = (rpId: string, lie: Lie, more: Buffer = Buffer.alloc(0)) => {
    counter = lie.counter ?? counter + 1
    const flags =
      (lie.isAbsent ? 0 : PRESENT) | (lie.isLocked ? 0 : UNLOCKED) | SYNCED | (more.length > 0 ? WITH_KEY : 0)
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([sha256(lie.rpId ?? rpId), Buffer.from([flags]), count, more])
  }
  const named = (lie: Lie) => {
    const credentialId = lie.credentialId ?? base64url(id)
    return { id: credentialId, rawId: credentialId, type: 'public-key', clientExtensionResults: {} }
  }

  return {
    /** As `navigator.credentials.create` answers, in JSON. */
    create(options: string, lie: Lie = {}): string {
      const { rp, user, challenge } = JSON.parse(options)
      handle = user.id
      const length = Buffer.alloc(2)
      length.writeUInt16BE(id.length)
      const attested = Buffer.concat([Buffer.alloc(16), length, id, coseOf(own.publicKey.export({ format: 'jwk' }))])
      const object = cborMap([
        ['fmt', cborText(lie.format ?? 'none')],
        ['attStmt', Buffer.from([0xa0])],
        ['authData', cborBytes(data(rp.id, lie, attested))],
      ])
      return JSON.stringify({
        ...named(lie),
        response: {
          clientDataJSON: clientData('webauthn.create', challenge, lie),
          attestationObject: base64url(object),
          transports: ['internal', 'hybrid'],
        },
      })
    },
    /** As `navigator.credentials.get` answers, in JSON. */
    get(options: string, lie: Lie = {}): string {
      const { rpId, challenge } = JSON.parse(options)
      const clientDataJSON = clientData('webauthn.get', challenge, lie)
      const authenticatorData = data(rpId, lie)
      const signed = Buffer.concat([authenticatorData, sha256(Buffer.from(clientDataJSON, 'base64url'))])
      const key = lie.foreignKey ? foreign.privateKey : own.privateKey
      return JSON.stringify({
        ...named(lie),
        response: {
          clientDataJSON,
          authenticatorData: base64url(authenticatorData),
          signature: base64url(sign('sha256', signed, key)),
          userHandle: lie.userHandle ?? handle,
        },
      })
    },
  }
}

export type SoftwareAuthenticator = ReturnType<typeof softwareAuthenticator>

const cborText = (text: string) => Buffer.concat([head(3, text.length), Buffer.from(text)])
const cborBytes = (bytes: Uint8Array) => Buffer.concat([head(2, bytes.length), bytes])
const cborMap = (entries: readonly (readonly [string, Buffer])[]) =>
  Buffer.concat([head(5, entries.length), ...entries.flatMap(([key, value]) => [cborText(key), value])])

/** The first bytes of an item of CBOR (RFC 8949) of up to 65,535. */
function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length])
  if (length < 256) return Buffer.from([(major << 5) | 24, length])
  return Buffer.from([(major << 5) | 25, length >> 8, length & 255])
}

/** { 1: 2, 3: -7, -1: 1, -2: x, -3: y } */
function coseOf({ x = '', y = '' }: { x?: string; y?: string }): Buffer {
  const at = (text: string) => cborBytes(Buffer.from(text, 'base64url'))
  return Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
    at(x),
    Buffer.from([0x22]),
    at(y),
  ])
}
