import type { PlanBuilt } from '../../../batch/build-plan.ts'
import { startOf } from '../../../model/place.ts'
import type { Problem } from '../../../model/problem.ts'
import { saveFile } from '../../../workspace/save.ts'
import type { World } from '../../world/world.ts'

/** The PDF of each document that is new, or has none, made by LibreOffice in one run; gives what could not be made. */
export async function makePdf(results: readonly PlanBuilt[], world: World): Promise<PlanBuilt[]> {
  const wanted: { readonly path: string; readonly docx: string; readonly pdf: string }[] = []
  for (const { path, document } of results) {
    if (!document) continue
    const pdf = document.file.replace(/\.docx$/i, '.pdf')
    if (document.state === 'written' || (await world.files.kind(pdf)) === 'missing')
      wanted.push({ path, docx: document.file, pdf })
  }
  if (wanted.length === 0) return []
  const sources: { ending: string; content: Uint8Array }[] = []
  for (const { docx } of wanted) sources.push({ ending: 'docx', content: await world.files.read(docx) })
  const made = (await world.convert?.(sources, 'pdf')) ?? 'missing'
  const unmade: PlanBuilt[] = []
  for (const [index, { path, docx, pdf }] of wanted.entries()) {
    const content = made === 'missing' ? undefined : made[index]
    const problems = content ? (await saveFile(world.files, pdf, content)).problems : [notMade(docx, made === 'missing')]
    if (problems.length > 0) unmade.push({ path, unreadable: false, unwritten: true, problems })
  }
  return unmade
}

const notMade = (docx: string, missing: boolean): Problem => ({
  at: startOf(docx),
  severity: 'error',
  rule: 'cannot-convert',
  message: missing
    ? {
        vi: 'chưa có PDF: cần LibreOffice để tạo, mà máy này chưa cài.',
        en: 'has no PDF: LibreOffice is needed to make it, and is not installed.',
      }
    : { vi: 'chưa có PDF: LibreOffice không tạo được.', en: 'has no PDF: LibreOffice could not make it.' },
  hint: {
    vi: 'Mở tệp .docx bằng Word rồi chọn Lưu thành (Save As) dạng PDF.',
    en: 'Open the .docx in Word and save it as PDF with Save As.',
  },
})
