import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Page tests turn all documents into PDF in one call of LibreOffice.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // The program is tested as bundled: `npm test` builds it first.
    reporters: ['default'],
  },
})
