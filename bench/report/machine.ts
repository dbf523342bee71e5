import { availableParallelism, cpus, totalmem } from 'node:os'

/** On what and when it was measured, in one line. */
export function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30)
  const processor = cpus()[0]?.model.trim() || 'unnamed processor'
  const day = new Date().toISOString().slice(0, 10)
  const node = `Node.js ${process.versions.node}, ${process.platform} ${process.arch}`
  return `Measured on ${day}: ${availableParallelism()} cores (${processor}), ${memory} GiB of memory, ${node}.`
}
