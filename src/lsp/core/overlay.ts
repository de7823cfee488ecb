import type { Files } from '../../workspace/files.ts'
import { folderOf, tidy } from '../../workspace/path.ts'

/** The files of a folder with the texts that an editor has open lying over them. */
export const overlaid = (files: Files, textOf: (path: string) => string | undefined, open: () => Iterable<string>): Files => ({
  ...files,
  async beside(folder) {
    // A file that was never saved lies there as well; and what is no folder yet has what is to be saved there.
    const saved = (await files.kind(folder)) === 'folder' ? ((await files.beside?.(folder)) ?? []) : []
    return [...new Set([...saved, ...[...open()].filter((path) => folderOf(path) === folder)])].sort()
  },
  read(path) {
    const text = textOf(path)
    return text === undefined ? files.read(path) : new TextEncoder().encode(text)
  },
  kind: (path) => (textOf(path) === undefined ? files.kind(path) : 'file'),
  leadsOut: (folder, path) => (textOf(path) === undefined ? (files.leadsOut?.(folder, path) ?? false) : false),
  async nearest(folder, name) {
    const there = await files.nearest(folder, name)
    // A profile that is open and was never saved is there as well, if it is the nearer one.
    for (let at = folder; ; at = folderOf(at)) {
      const candidate = tidy(`${at}/${name}`)
      if (candidate === there || textOf(candidate) !== undefined) return candidate
      if (folderOf(at) === at) return there
    }
  },
})
