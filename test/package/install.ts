import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

/** A folder of somebody else's, with the package in it as npm packs and installs it, and no network. */
export interface Installed {
  readonly folder: string
  /** Where the package lies. */
  readonly root: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    installed: Installed
  }
}

const npm = (words: readonly string[], cwd: string): string =>
  execFileSync('npm', words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' })

/** Installs the package once for all tests of it, and takes it away behind them. */
export default function install(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-'))
  const packed = join(folder, 'packed')
  mkdirSync(packed)
  npm(['pack', '--ignore-scripts', '--pack-destination', packed], process.cwd())
  const [archive] = readdirSync(packed)
  npm(['init', '--yes'], folder)
  npm(['install', join(packed, archive!), '--engine-strict', '--offline', '--no-audit', '--no-fund'], folder)
  rmSync(packed, { recursive: true })
  project.provide('installed', { folder, root: join(folder, 'node_modules/kehoach') })
  return () => rmSync(folder, { recursive: true })
}
