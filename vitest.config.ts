import { defineConfig } from 'vitest/config'

/** Tests run on the sources: every workspace package resolves to its `src/index.ts`. */
const conditions = ['@porchlight/source', 'node', 'import', 'module', 'default']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['actions/*/test/**/*.test.ts', 'packages/*/test/**/*.test.ts', 'scripts/test/**/*.test.ts'],
    // Both packages import JSON without an import attribute, which Node refuses; Vite inlines it.
    server: { deps: { inline: [/@actions\/(workflow-parser|expressions)/] } },
    testTimeout: 20_000,
  },
})
