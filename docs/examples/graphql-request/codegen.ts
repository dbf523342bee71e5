import type { CodegenConfig } from '@graphql-codegen/cli'

const config: CodegenConfig = {
  schema: `${process.env.AETIA_URL ?? 'http://127.0.0.1:4000'}/schema.graphql`,
  documents: ['*.{ts,tsx}'],
  generates: {
    'gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        // Neither fits a JavaScript number or Date as it comes.
        scalars: { BigInt: 'string', DateTime: 'string', DocumentContent: 'unknown' },
        strictScalars: true,
        enumsAsTypes: true,
        useTypeImports: true,
        importExtension: '.ts',
      },
    },
  },
}

export default config
