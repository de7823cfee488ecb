import { startOf } from '../../../model/place.ts'
import type { Problem } from '../../../model/problem.ts'
import type { Loaded } from '../../../workspace/load.ts'
import { tidy } from '../../../workspace/path.ts'
import { UsageError, type Arguments } from '../../frame/arguments.ts'
import type { World } from '../../world/world.ts'

/** Where documents go: a folder, or for one plan a file of its own, `-` being standard output. */
export function outOf(
  { options }: Arguments,
  plans: number,
  { stdout }: World,
): { readonly folder: string; readonly file?: string } {
  const out = tidy(String(options.out ?? 'output'))
  if (out !== '-' && !/\.docx$/i.test(out)) return { folder: out }
  if (plans > 1) {
    throw new UsageError(
      {
        vi: `--out ${out} chỉ chứa được một văn bản, mà có ${plans} kế hoạch.`,
        en: `--out ${out} holds one document, and there are ${plans} plans.`,
      },
      {
        vi: 'Ghi đường dẫn của một kế hoạch, hoặc tên một thư mục: --out output',
        en: 'Give the path of one plan, or the name of a folder: --out output',
      },
    )
  }
  if (out === '-' && options.json)
    throw new UsageError({ vi: '--out - và --json không dùng cùng nhau.', en: '--out - and --json do not go together.' })
  if (out === '-' && stdout.isTTY) {
    throw new UsageError(
      {
        vi: 'Tệp Word không hiện được trên màn hình: cần nơi ghi.',
        en: 'A terminal cannot show a Word file: say where it goes.',
      },
      { vi: 'Ghi: --out ke-hoach.docx', en: 'Write: --out plan.docx' },
    )
  }
  return { folder: '.', file: out }
}

/** `2026/name.docx` for what lies under a `plans` folder, else the file's own name; standard input goes by the plan's id. */
export function targetOf(path: string, { read }: Loaded): string {
  if (path === '-') return `${read?.plan.id ?? 'plan'}.docx`
  const parts = path.split('/')
  const root = parts.lastIndexOf('plans')
  return (
    parts
      .slice(root >= 0 && root < parts.length - 1 ? root + 1 : -1)
      .join('/')
      .replace(/\.md$/i, '') + '.docx'
  )
}

/** Two plans must not write one file: the second is refused, so that no document vanishes under another. */
export function clash(file: string, path: string, targets: Map<string, string>): Problem[] {
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
