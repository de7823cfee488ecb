import { OUTPUT } from '../../../workspace/output.ts'
import { tidy } from '../../../workspace/path.ts'
import { UsageError, type Arguments } from '../../frame/arguments.ts'
import type { World } from '../../world/world.ts'

/** Where documents go: a folder, or for one plan a file of its own, `-` being standard output. */
export function outOf(
  { options }: Arguments,
  plans: number,
  { stdout }: World,
): { readonly folder: string; readonly file?: string } {
  const out = tidy(String(options.out ?? OUTPUT))
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
