import type { Files } from '../../workspace/files.ts'
import { tidy } from '../../workspace/path.ts'
import { UsageError } from './arguments.ts'

/** The files of word processors, those of old kinds among them. */
const WORD = /\.(?:docx?|odt|rtf)$/i

/** A file; of a folder the Word files in it, without those Word only keeps while one is open. */
export async function wordFilesAt(given: string, files: Files): Promise<string[]> {
  const path = tidy(given)
  if (path === '-' || (await files.kind(path)) !== 'folder') return [path]
  const found = (await files.below(path)).filter((file) => WORD.test(file) && !/(?:^|\/)~\$/.test(file))
  if (found.length === 0)
    throw new UsageError({ vi: `Không có tệp Word nào trong “${path}”.`, en: `There is no Word file in “${path}”.` })
  return found
}
