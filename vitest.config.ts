import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

/** What takes long, in groups that can be run alone: `npm run test:pages`. All other tests are `fast`, and coverage is theirs. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  growth: ['test/rules/growth.test.ts'],
  input: ['test/**/bad-input.test.ts', 'test/**/hostile.test.ts', 'test/rules/robust.test.ts', 'test/campaign/campaign.test.ts'],
  pages: ['test/pages/**/*.test.ts'],
  /** The browser app in a real browser. */
  app: ['test/app/page/**/*.test.ts'],
  bin: [
    'test/cli/bin.test.ts',
    'test/cli/watch.test.ts',
    'test/cli/killed.test.ts',
    'test/lsp/stdio.test.ts',
    'test/editors/{vscode,webview}.test.ts',
  ],
  package: ['test/package/**/*.test.ts'],
  /** Documents merged, and all kinds of documents before Microsoft's validator, a process for each. */
  redline: ['test/redline/**/*.test.ts', 'test/render/validator.test.ts'],
}

/** Tests that put something else in a module's place, and must not share modules with others. */
const MOCKS = ['test/cli/files.test.ts']

/** What no test in this process can run, and why. */
const NOT_COVERED: Readonly<Record<string, string>> = {
  'src/cli/main.ts': 'the bin itself: test/cli/bin.test.ts runs it as a process of its own',
  'src/cli/world/host.ts': 'opens a browser and waits for Ctrl+C: test/app/page/command.test.ts ends a process of its own',
  'src/cli/terminal/prompts.ts': 'needs a terminal at both ends; what it asks is tested with answers in its place',
}

export default defineConfig({
  // As `scripts/build.mjs` puts it into the bundle.
  define: { VERSION: JSON.stringify(version), BUILD: JSON.stringify('test') },
  test: {
    maxWorkers: '100%',
    // Page tests turn all documents into PDF in one call of LibreOffice.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // What a page shows in a moment takes longer while other groups run beside it.
    expect: { poll: { timeout: 15_000 } },
    // The program is tested as bundled: `npm test` builds it first, and Node.js loads it as it is.
    server: { deps: { external: [/\/dist\//] } },
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: [...Object.values(GROUPS).flat(), ...MOCKS],
          // Nothing in src/ keeps anything from one call to the next: loading it once a worker halves what the group takes.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'fast-apart', include: [...MOCKS] } },
      ...Object.entries(GROUPS).map(([name, include]) => ({
        extends: true as const,
        test: {
          name,
          include: [...include],
          // Nor do these; the files of the app share a browser as well. What is timed has nothing beside it.
          ...(name !== 'growth' && { isolate: false }),
          ...(name === 'package' && { globalSetup: ['test/package/install.ts'] }),
          // They wait for browsers, programs and disks half of their time.
          maxWorkers: Math.ceil(1.5 * availableParallelism()),
          sequence: { groupOrder: 1 },
        },
      })),
    ],
    // Held in CI by `npm run coverage`, which is a part of `npm test`. The groups that take long only add to it.
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // What runs in a browser alone is tested there: `test/app/page/`.
      exclude: ['src/app/page/**', 'src/app/worker/**', ...Object.keys(NOT_COVERED)],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'coverage',
      thresholds: { lines: 95 },
    },
  },
})
