/** `node run-part.ts <name> <extent>`, as a child process: runs one part and sends its report to its parent. */
import type { Extent } from './part.ts'
import { PARTS } from './parts.ts'

const [name = '', extent] = process.argv.slice(2)
const part = PARTS[name]
if (!part) throw new Error(`no part "${name}"`)
const report = await part(extent as Extent)
process.send?.(report, undefined, undefined, () => process.disconnect?.())
