import { decodeText } from '../model/encoding.ts'
import type { Scheme } from '../model/label.ts'
import { isMapping } from '../model/pointer.ts'
import { BLANK } from '../model/inline.ts'
import type { Appendix } from '../model/plan.ts'
import { placeIn, type Source } from '../model/source.ts'
import type { Report } from './context.ts'
import { type Field } from './fields.ts'
import type { Front } from './front.ts'
import { readEntry } from './frontmatter.ts'
import { leavesFolder } from './inline.ts'
import type { ReadOptions } from './plan.ts'
import { readSource, type SourceFile } from './source.ts'
import { parseText, readText, type TextContext } from './text.ts'

const outside = (path: string): boolean => /^(?:\/|[A-Za-z]:|~)/.test(path) || leavesFolder(path)

/** Opens an appendix by the path the plan gives: a file in the plan's folder, with no frontmatter of its own. */
function openAppendix(field: Field, open: ReadOptions['open'], report: Report): Source | undefined {
  const path = field.optionalText?.replaceAll('\\', '/')
  // A blank is reported as one.
  if (path === undefined || path === '' || path.search(BLANK) >= 0) return undefined
  if (outside(path)) {
    report(
      'error',
      'appendix-outside',
      field.at,
      { vi: `Phụ lục “${path}” nằm ngoài thư mục của kế hoạch.`, en: `The appendix “${path}” lies outside the plan's folder.` },
      { vi: 'Đặt tệp phụ lục cạnh kế hoạch và chỉ ghi tên tệp.', en: 'Put the file beside the plan and give its name only.' },
    )
    return undefined
  }
  const found = open?.(path)
  if (found === 'outside') {
    report(
      'error',
      'appendix-outside',
      field.at,
      {
        vi: `Tệp phụ lục “${path}” là một liên kết dẫn ra ngoài thư mục của kế hoạch.`,
        en: `The appendix “${path}” is a link that leads out of the plan's folder.`,
      },
      {
        vi: 'Chép chính tệp đó vào cạnh kế hoạch, thay cho liên kết.',
        en: 'Put the file itself beside the plan, in the place of the link.',
      },
    )
    return undefined
  }
  if (!found) {
    report(
      'error',
      'appendix-missing',
      field.at,
      { vi: `Không tìm thấy tệp phụ lục “${path}” cạnh kế hoạch.`, en: `There is no file “${path}” beside the plan.` },
      { vi: 'Kiểm tra tên tệp, kể cả chữ hoa, chữ thường và đuôi .md.', en: 'Check the name, its case and the ending .md.' },
    )
    return undefined
  }
  const { value, problems } = readSource(found)
  for (const { severity, rule, at, message, hint, ...more } of problems) {
    const empty = { vi: 'Viết nội dung phụ lục vào tệp này.', en: 'Write the annex into this file.' }
    report(severity, rule, at, message, rule === 'file-empty' ? empty : hint, more)
  }
  if (value && /^---[ \t]*\n/.test(value.text)) {
    report(
      'error',
      'appendix-frontmatter',
      placeIn(value, 1, 1, 1, 4),
      { vi: 'Tệp phụ lục không có phần khai báo riêng.', en: 'An appendix has no frontmatter of its own.' },
      {
        vi: 'Xóa phần giữa hai dòng `---`; tên phụ lục ghi ở mục appendices của kế hoạch.',
        en: 'Delete what stands between the `---` lines; the title stands in the plan, under appendices.',
      },
    )
  }
  return value
}

/** Reads the appendices a plan names; their footnotes are counted on from those before them. */
export function readAppendices(
  annexes: Front['annexes'],
  notesBefore: number,
  open: ReadOptions['open'],
  context: TextContext,
  ofPlan: Scheme,
): { readonly appendix: Appendix; readonly source: Source | undefined }[] {
  let notes = notesBefore
  const named = new Set<string>()
  return annexes.map(({ file, numbering: given, ...said }) => {
    const path = file.optionalText?.replaceAll('\\', '/') ?? ''
    if (path !== '' && path.search(BLANK) < 0 && named.has(path)) reportTwice(file, path, context.report)
    named.add(path)
    const source = openAppendix(file, open, context.report)
    const parsed = source && parseText(source, notes, context.report)
    const read = parsed && readText(parsed, { ...context, ...(given && { numbering: given }), inAnnex: true })
    const { blocks, footnotes, numbering } = read ?? { blocks: [], footnotes: [], numbering: given ?? 'I' }
    notes += footnotes.length
    const appendix = file.placed<Appendix>({
      file: file.text('tệp phụ lục').replaceAll('\\', '/'),
      ...said,
      ...(numbering !== ofPlan && { numbering }),
      body: blocks,
      footnotes,
    })
    return { appendix, source }
  })
}

function reportTwice({ at }: Field, path: string, report: Report): void {
  report(
    'error',
    'duplicate-id',
    at,
    {
      vi: `Tệp phụ lục “${path}” được khai hai lần, nên in ra hai lần.`,
      en: `The appendix “${path}” is named twice, and would be printed twice.`,
    },
    { vi: 'Bỏ một lần khai, hoặc ghi tên tệp khác.', en: 'Name it once, or give the name of another file.' },
  )
}

/** The appendices a file names in its own folder, as it writes their paths; none for a file that is no plan. */
export function appendixPaths(file: SourceFile): string[] {
  if (!mayNameFiles(file)) return []
  const source = readSource(file).value
  const head = source && readEntry(source, 'appendices')
  const list = head && isMapping(head.data) ? head.data.appendices : undefined
  if (!Array.isArray(list)) return []
  const paths = list.flatMap((item) =>
    isMapping(item) && typeof item.file === 'string' ? [item.file.replaceAll('\\', '/')] : [],
  )
  return paths.filter((path) => !outside(path))
}

/** Most plans name none: their frontmatter holds neither of the keys, as letters or as an escape, and need not be read. */
function mayNameFiles({ content }: SourceFile): boolean {
  const text = typeof content === 'string' ? content : decodeText(content)
  const end = text.indexOf('\n---', 3)
  const head = end < 0 ? text : text.slice(0, end)
  return head.includes('\\') || (head.includes('appendices') && /\bfile\b/.test(head))
}
