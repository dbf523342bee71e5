import { writeFile } from 'node:fs/promises'
import { policyDocument } from './policy-document.ts'

await writeFile(new URL('../../../docs/policies.md', import.meta.url), policyDocument())
