import { previewPlan } from '../../preview/preview.ts'
import { RULES } from '../../rules/index.ts'
import { textOf } from '../../workspace/bytes.ts'
import { findPlans } from '../../workspace/find.ts'
import { loadPlan, type Loaded } from '../../workspace/load.ts'
import { localFiles } from './local-files.ts'
import type { OfficeFiles } from './office-files.ts'
import { remoteFiles } from './remote-files.ts'
import type { Core } from './protocol.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The core over an office's files; `keep` takes what a page without a server has to keep itself. */
export function coreOf(keep: (path: string, bytes: Uint8Array | null) => void): Core {
  let files: OfficeFiles
  /** The plan as it was last reviewed, so that its page need not be read anew. */
  let last: { readonly path: string; readonly text: string; readonly loaded: Loaded } | undefined
  const loadText = async (path: string, text: string): Promise<Loaded> => {
    if (last?.path !== path || last.text !== text)
      last = { path, text, loaded: await loadPlan(files, { path, content: bytesOf(text) }, RULES, { everyRule: true }) }
    return last.loaded
  }
  return {
    async start(where) {
      files = 'server' in where ? await remoteFiles(where.server) : localFiles(where.kept, keep)
      return { name: files.name, converts: files.converts }
    },
    async list() {
      files.forget()
      return (await findPlans([], files)).flatMap((found) => (typeof found === 'string' ? [found] : []))
    },
    async open(path) {
      files.forget()
      const { bytes, mark } = await files.marked(path)
      return { path, text: textOf(bytes), mark, draft: null }
    },
    async review(path, text) {
      const { problems, read } = await loadText(path, text)
      return { problems, title: read?.plan.title ?? null }
    },
    async page(path, text) {
      const { read } = await loadText(path, text)
      return read ? previewPlan(read) : null
    },
    async save(path, text, mark) {
      const written = await files.replace(path, bytesOf(text), mark)
      if ('mark' in written) return written
      return { changed: written.changed ? textOf(written.changed.bytes) : '', mark: written.changed?.mark ?? null }
    },
  }
}
