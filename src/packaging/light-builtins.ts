import * as http from 'node:http'
import type { Plugin } from 'rolldown'

const PREFIX = '\0light:'

/** Values, and no getters: one of those loads the whole HTTP client behind `fetch`. */
const names = Object.entries(Object.getOwnPropertyDescriptors(process.getBuiltinModule('node:http')))
  .filter(([name, { value }]) => value !== undefined && name in http)
  .map(([name]) => name)

/**
 * Has `import ... from 'node:http'` read only what it names. Node.js reads every export of a module
 * that is imported, also `WebSocket` and its like, for which it loads a tenth of a start's code.
 */
export const lightBuiltins = (): Plugin => ({
  name: 'light-builtins',
  resolveId: (id, _from, { kind }) =>
    kind === 'import-statement' && /^(?:node:)?http$/.test(id) ? `${PREFIX}http` : undefined,
  load: (id) =>
    id === `${PREFIX}http`
      ? {
          code: `const http = process.getBuiltinModule('node:http')
export default http
${names.map((name) => `export const ${name} = http.${name}`).join('\n')}
`,
          moduleSideEffects: false,
        }
      : undefined,
})
