import { watch, type FSWatcher } from 'node:fs'
import { resolve } from 'node:path'

/** Milliseconds between two looks where nothing was heard: shared drives do not tell what changes on them. */
const LOOK = 2000
/** Milliseconds in which an editor is done with writing a file. */
const SETTLE = 80

/**
 * Says that something in these folders may have changed: when the system tells so, and every other second whether it does or not.
 * Ends with Ctrl+C.
 */
export async function* changesIn(cwd: string, folders: () => readonly string[]): AsyncGenerator<void> {
  const watchers = new Map<string, FSWatcher>()
  let wake = (): void => {}
  let ended = false
  const end = (): void => {
    ended = true
    wake()
  }
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  try {
    for (;;) {
      watchThese(folders().map((folder) => resolve(cwd, folder)))
      await new Promise<void>((settle) => {
        const look = setTimeout(settle, LOOK)
        wake = () => {
          clearTimeout(look)
          settle()
        }
      })
      if (ended) return
      await new Promise((settle) => setTimeout(settle, SETTLE))
      yield
    }
  } finally {
    for (const watcher of watchers.values()) watcher.close()
    process.off('SIGINT', end)
    process.off('SIGTERM', end)
  }

  function watchThese(wanted: readonly string[]): void {
    for (const folder of wanted) {
      if (watchers.has(folder)) continue
      try {
        const watcher = watch(folder, () => wake())
        watcher.on('error', () => {
          watcher.close()
          watchers.delete(folder)
        })
        watchers.set(folder, watcher)
      } catch {
        // What cannot be watched is looked at all the same.
      }
    }
  }
}
