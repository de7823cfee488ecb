import { startOf } from '../../../model/place.ts'
import type { Problem } from '../../../model/problem.ts'
import type { ReadPlan } from '../../../model/read-plan.ts'
import { bundleContents } from '../../../workspace/bundle.ts'
import { saveFile } from '../../../workspace/save.ts'
import { sha256 } from '../../world/hash.ts'
import type { World } from '../../world/world.ts'

/** The files of a bundle that were written, and what kept others from it. */
export interface WrittenBundle {
  readonly files: readonly string[]
  readonly problems: readonly Problem[]
}

/** Writes what an office's document system takes: document, PDF where LibreOffice is there, appendices, metadata.json. */
export async function writeBundle(folder: string, read: ReadPlan, docx: Uint8Array, world: World): Promise<WrittenBundle> {
  const made = await world.convert?.([{ ending: 'docx', content: docx }], 'pdf')
  const pdf = made === undefined || made === 'missing' ? undefined : made[0]
  const all = bundleContents(read, docx, pdf, sha256)
  const problems: Problem[] = []
  const written: string[] = []
  for (const [file, content] of all) {
    const path = `${folder}/${file}`
    const saved = await saveFile(world.files, path, content)
    problems.push(...saved.problems)
    if (saved.problems.length === 0) written.push(path)
  }
  return { files: written, problems: [...problems, ...(pdf ? [] : [withoutPdf(folder)])] }
}

const withoutPdf = (folder: string): Problem => ({
  at: startOf(folder),
  severity: 'info',
  rule: 'cannot-convert',
  message: {
    vi: 'chưa có PDF: cần LibreOffice để tạo, mà máy này chưa cài hoặc không tạo được; số trang để trống.',
    en: 'has no PDF: LibreOffice is not installed or could not make it; the number of pages is left open.',
  },
})
