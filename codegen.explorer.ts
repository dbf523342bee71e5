import type { CodegenConfig } from '@graphql-codegen/cli'

/** The types of the explorer's documents, which stand beside the components that read them. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['src/explorer/**/*.{ts,tsx}', '!src/explorer/generated/**'],
  emitLegacyCommonJSImports: false,
  importExtension: '.ts',
  generates: {
    'src/explorer/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        scalars: { ID: 'string', BigInt: 'string', DateTime: 'string', DocumentContent: 'unknown' },
        strictScalars: true,
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
      },
    },
  },
}

export default config
