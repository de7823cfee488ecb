import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

export default defineConfig({
  // As `scripts/build.mjs` puts it into the bundle.
  define: { VERSION: JSON.stringify(version) },
  test: {
    include: ['test/**/*.test.ts'],
    // Page tests turn all documents into PDF in one call of LibreOffice.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // The program is tested as bundled: `npm test` builds it first.
    reporters: ['default'],
  },
})
