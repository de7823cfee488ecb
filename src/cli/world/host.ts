import { spawn } from 'node:child_process'
import { hostname, userInfo } from 'node:os'
import { basename, resolve } from 'node:path'
import { filesOf } from './files.ts'
import { sha256 } from './hash.ts'
import type { AppHost } from './world.ts'

/** How each system opens an address in its browser. */
const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}

/** This machine, for the app: its folders, its browser, and Ctrl+C. */
export const hostOf = (cwd: string): AppHost => ({
  folder(path) {
    const folder = resolve(cwd, path)
    const id = sha256(new TextEncoder().encode(JSON.stringify([hostname(), userInfo().username, folder])))
    return { files: filesOf(folder), name: basename(folder), id }
  },
  openBrowser(url) {
    const [program, ...words] = OPENERS[process.platform] ?? ['xdg-open']
    // The address was printed: whoever has no browser that can be called opens it by hand.
    spawn(program, [...words, url], { stdio: 'ignore', detached: true })
      .on('error', () => {})
      .unref()
  },
  ended: () =>
    new Promise((settle) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => settle())
    }),
})
