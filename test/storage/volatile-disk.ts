import type { DiskEvent } from './recorded-writes.ts'

type DiskWrite = Extract<DiskEvent, { what: 'write' | 'truncate' }>
type DiskSync = Extract<DiskEvent, { what: 'sync' | 'failed sync' }>

interface VolatileFile {
  /** What is on the disk for sure. */
  synced: Buffer
  /** What has been asked since, in order. */
  readonly pending: DiskWrite[]
}

/**
 * A disk that keeps what was synced and promises nothing else, file by file. The shared memory of
 * SQLite's log is left out: it is made anew from the log.
 */
export function volatileDisk() {
  const files = new Map<string, VolatileFile>()
  return {
    apply(event: DiskEvent): void {
      if (event.what === 'said' || event.what === 'refused') return
      if (event.file.endsWith('-shm')) return
      if (event.what === 'unlink') {
        files.delete(event.file)
        return
      }
      const file = files.get(event.file)
      if (isSync(event)) {
        // After a failure the system may take the pages for written all the same, and then no later
        // sync brings them to the disk.
        const reached = event.what === 'sync' ? file?.pending : []
        if (file) file.synced = written(file.synced, reached ?? [])
        file?.pending.splice(0)
      } else if (file) file.pending.push(event)
      else files.set(event.file, { synced: Buffer.alloc(0), pending: [event] })
    },

    /**
     * The files as they may be found: of what was not synced, the writes for which `reached` is
     * true.
     */
    afterPowerLoss: (reached: () => boolean): Map<string, Buffer> =>
      new Map([...files].map(([name, { synced, pending }]) => [name, written(synced, pending.filter(reached))])),
  }
}

const isSync = (event: DiskWrite | DiskSync): event is DiskSync => event.what === 'sync' || event.what === 'failed sync'

/** The bytes after some writes; the buffer given stays as it was. */
function written(before: Buffer, writes: readonly DiskWrite[]): Buffer {
  const sizeAfter = (size: number, write: DiskWrite) =>
    write.what === 'truncate' ? write.size : Math.max(size, write.at + write.bytes.length)
  let size = before.length
  let largest = size
  for (const write of writes) {
    size = sizeAfter(size, write)
    largest = Math.max(largest, size)
  }
  const bytes = Buffer.alloc(largest)
  before.copy(bytes)
  size = before.length
  for (const write of writes) {
    if (write.what === 'write') write.bytes.copy(bytes, write.at)
    else bytes.fill(0, write.size)
    size = sizeAfter(size, write)
  }
  return bytes.subarray(0, size)
}
