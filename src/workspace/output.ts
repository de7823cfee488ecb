import { startOf } from '../model/place.ts'
import type { Problem } from '../model/problem.ts'
import { PLANS } from './find.ts'

/** Where the documents of an office go. */
export const OUTPUT = 'output'

/** Where a new plan stands. */
export const planPath = (year: number, id: string): string => `${PLANS}/${year}/${id}.md`

/**
 * The document of a plan, by its path below the folder of documents: `2026/name.docx` for what lies under a `plans` folder, else the
 * file's own name. A plan without a file (`-`) goes by its id.
 */
export function documentPath(path: string, id: string | undefined): string {
  if (path === '-') return `${id ?? 'plan'}.docx`
  const parts = path.split('/')
  const root = parts.lastIndexOf(PLANS)
  const below = parts.slice(root >= 0 && root < parts.length - 1 ? root + 1 : -1).join('/')
  return `${below.replace(/\.md$/i, '')}.docx`
}

/**
 * Two plans must not write one file: the second is refused, so that no document vanishes under another. `targets` holds the plans by
 * the files they write, and takes this one in.
 */
export function sameDocument(file: string, path: string, targets: Map<string, string>): Problem[] {
  const other = targets.get(file.toLowerCase())
  targets.set(file.toLowerCase(), path)
  if (other === undefined) return []
  return [
    {
      at: startOf(path),
      severity: 'error',
      rule: 'same-document',
      message: {
        vi: `Kế hoạch này và “${other}” cùng ghi ra “${file}”.`,
        en: `This plan and “${other}” would both write “${file}”.`,
      },
      hint: {
        vi: 'Đổi tên một tệp, hoặc tạo riêng từng kế hoạch với --out khác nhau.',
        en: 'Rename one, or build them apart with another --out.',
      },
    },
  ]
}
