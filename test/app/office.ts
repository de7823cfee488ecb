import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Convert } from '../../src/app/server/routes.ts'
import { serveApp, type Served } from '../../src/app/server/server.ts'
import { filesOf } from '../../src/cli/world/files.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** An office's folder on disk and the app that serves it. */
export interface ServedOffice {
  readonly folder: string
  readonly url: string
  readonly stop: () => Promise<void>
  /** Serves the folder once more, as after a restart. */
  readonly again: () => Promise<Served>
  /** Takes out what was typed and not saved. */
  readonly dropDrafts: () => void
  readonly remove: () => Promise<void>
}

/** Serves a folder with these files; without any, the five plans. `convert` stands in for LibreOffice, `id` tells the folder from others. */
export async function serveOffice(
  files?: Readonly<Record<string, string | Uint8Array>>,
  convert?: Convert,
  id?: string,
): Promise<ServedOffice> {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-app-'))
  if (!files) cpSync(join(ROOT, 'plans'), join(folder, 'plans'), { recursive: true })
  for (const [name, content] of Object.entries(files ?? {})) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  const serve = () => serveApp({ name: 'Văn phòng', id, files: filesOf(folder), shipped: filesOf(ROOT), convert })
  const { url, close } = await serve()
  return {
    folder,
    url,
    stop: close,
    again: serve,
    dropDrafts: () => rmSync(join(folder, '.kehoach/drafts'), { recursive: true, force: true }),
    remove: async () => {
      await close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
