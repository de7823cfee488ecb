import type { Files } from '../../workspace/files.ts'
import { UsageError } from './arguments.ts'

/** A file; of a folder the Word files in it, without those Word only keeps while one is open. */
export async function wordFilesAt(path: string, files: Files): Promise<string[]> {
  if (path === '-' || (await files.kind(path)) !== 'folder') return [path]
  const found = (await files.below(path)).filter((file) => /\.docx$/i.test(file) && !/(?:^|\/)~\$/.test(file))
  if (found.length === 0)
    throw new UsageError({ vi: `Không có tệp .docx nào trong “${path}”.`, en: `There is no .docx file in “${path}”.` })
  return found
}
