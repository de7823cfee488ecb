import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What a declaration asks for: `from './a.js'`, `import('./a.js')`, `import './a.js'`. */
const ASKED = /(?:\bfrom\s*|\bimport\s*\(?\s*)['"](\.[^'"]+)['"]/g

/** Takes away the declarations that none of the entries reaches: those of what the API stands on, and shows to nobody. */
export function onlyReached(folder, entries) {
  const reached = new Set()
  const reach = (path) => {
    if (reached.has(path)) return
    reached.add(path)
    for (const [, asked] of readFileSync(path, 'utf8').matchAll(ASKED)) {
      const next = join(dirname(path), asked.replace(/\.(?:js|ts)$/, '.d.ts'))
      if (!existsSync(next)) throw new Error(`${path} asks for ${asked}, which is not there`)
      reach(next)
    }
  }
  for (const entry of entries) reach(join(entry))
  prune(folder, reached)
}

function prune(folder, kept) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (!statSync(path).isDirectory()) {
      if (!kept.has(path)) rmSync(path)
    } else {
      prune(path, kept)
      if (readdirSync(path).length === 0) rmSync(path, { recursive: true })
    }
  }
}
