import { annexHeading, isAnnexHeading } from '../../elements/annex.ts'
import { FORM_NAMES, formName } from '../../model/label.ts'
import { latin } from '../../model/latin.ts'
import type { Unit } from '../../manuscript/manuscript.ts'
import type { Say } from '../../manuscript/say.ts'
import type { Rule } from '../rule.ts'

const ROMAN = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
  'XX',
]

/** In a plan the program sets the heading itself: what is typed would be body text, or stand twice. */
function checkTyped(units: readonly Unit[], say: Say): void {
  for (const unit of units) {
    const text = unit.text.replace(/\.\/\.$/u, '')
    const found =
      unit.role === 'title'
        ? latin(/^phụ lục(?:\s+(?:số\s*)?(?:\d{1,2}|[IVX]{1,5}))?(?=\s*[-–.:])/iu).exec(text)?.[0]
        : (unit.role === 'paragraph' || unit.role === 'heading') && isAnnexHeading(text)
          ? text
          : unit.role === 'heading'
            ? latin(/^phụ lục\s+(?:số\s*)?(?:\d{1,2}|[IVX]{1,5}|[A-H])(?=\s*[-–.:/])/iu).exec(text)?.[0]
            : undefined
    if (found === undefined) continue
    say(
      { unit, start: 0, end: found.length },
      { vi: `Tiêu đề phụ lục “${found}” gõ bằng tay.`, en: `The annex heading “${found}” is typed.` },
      {
        hint: {
          vi: 'Bỏ chữ này; khai báo phụ lục ở appendices, chương trình tự ghi “Phụ lục I”.',
          en: 'Drop it; list the annex under appendices and “Phụ lục I” is set for you.',
        },
      },
    )
  }
}

const FORM = latin(
  `^(?<name>${[...FORM_NAMES].map((name) => name.replaceAll(' ', '\\s+')).join('|')})\\s+\\d{1,2}(?=\\s*[-–.:/]|$)`,
  'iu',
)

/** Forms among the sections of the plan itself: they would be sections I, II with their own label behind it. */
function checkForms(units: readonly Unit[], say: Say): void {
  for (const unit of units) {
    const found = unit.role === 'heading' && unit.level === 1 ? FORM.exec(unit.text) : null
    if (!found) continue
    const name = formName(found.groups!.name!)!
    const entry = `appendices: [{ file: bieu-mau.md, title: Biểu mẫu, numbering: ${name} }]`
    say(
      { unit, start: 0, end: found[0].length },
      {
        vi: `“${found[0]}” trong nội dung kế hoạch in thành một phần: ${unit.label ?? 'I.'} ${found[0].toLocaleUpperCase('vi')}.`,
        en: `“${found[0]}” in the text of the plan is printed as a section: ${unit.label ?? 'I.'} ${found[0].toLocaleUpperCase('vi')}.`,
      },
      {
        hint: {
          vi: `Chuyển các mẫu sang một tệp phụ lục: ${entry}; là tên một phần thì bỏ số.`,
          en: `Move the forms to the file of an annex: ${entry}; for the name of a section drop the number.`,
        },
      },
    )
    return
  }
}

export default {
  id: 'annex-heading',
  severity: 'error',
  summary: {
    vi: 'Tiêu đề phụ lục ghi “Phụ lục”, chữ in thường, số thứ tự bằng chữ số La Mã.',
    en: 'An annex is headed “Phụ lục”, in small letters, with a Roman numeral.',
  },
  why: {
    vi: 'Từ hai phụ lục trở lên thì đánh số La Mã; chữ “Phụ lục” và số thứ tự trình bày bằng chữ in thường, tên phụ lục mới viết hoa.',
    en: 'Two annexes and more have Roman numerals; “Phụ lục” is in small letters, only the annex’s title in capitals.',
  },
  clause: 'PL1 III.1.a; PL1 III.1.b',
  prose: true,
  safe: true,
  refused: [
    'KẾ HOẠCH\nTiêm chủng\n\nI. MỤC ĐÍCH\n\nTiêm đủ mũi (Phụ lục kèm theo)./.\n\nPHỤ LỤC 1\nDANH SÁCH ĐIỂM TIÊM\n',
    'KẾ HOẠCH\nTiêm chủng\n\nI. MỤC ĐÍCH\n\nTiêm đủ mũi (Phụ lục kèm theo)./.\n\nPhụ lục 02:\n\nDANH SÁCH ĐIỂM TIÊM\n',
    {
      yaml: 'title: Tiêm chủng',
      body: 'Sở Tư pháp ban hành Kế hoạch.\n\n# Mục đích\n\nChi tiết tại Phụ lục kèm theo.\n\nPHỤ LỤC 1\n',
    },
    {
      yaml: 'title: Tiêm chủng',
      body: 'Sở Tư pháp ban hành Kế hoạch.\n\n# Mục đích\n\nChi tiết tại Phụ lục kèm theo.\n\n# Phụ lục I. Danh sách điểm tiêm\n\nTrạm y tế xã.\n',
    },
    {
      yaml: 'title: Tiêm chủng',
      body: 'Sở Tư pháp ban hành Kế hoạch.\n\n# Mục đích\n\nTiêm đủ mũi.\n\n# Mẫu số 01. Phiếu tiêm\n\nHọ và tên: …\n',
    },
  ],
  accepted: [
    'KẾ HOẠCH\nTiêm chủng\n\nI. MỤC ĐÍCH\n\nTiêm đủ mũi (Phụ lục kèm theo)./.\n\nPhụ lục II\nDANH SÁCH ĐIỂM TIÊM\n',
    'KẾ HOẠCH\nTiêm chủng\n\nI. MỤC ĐÍCH\n\nTiêm đủ mũi theo Phụ lục 1 của Quyết định số 12/QĐ-SYT ngày 05/01/2026./.\n',
  ],
  check({ units, parts, data }, say) {
    if (data) {
      checkTyped(units, say)
      checkForms(units.slice(0, Math.min(units.length, ...parts.annexes.map(({ from }) => from))), say)
    }
    for (const { unit, start, end, text } of parts.annexes.map(({ heading }) => heading)) {
      const heading = annexHeading(text)
      if (!heading) continue
      const { word, count, number, mark } = heading
      const arabic = number !== undefined && /^\d/u.test(number)
      const lettered = number !== undefined && /^[A-H]$/u.test(number) && !ROMAN.includes(number)
      if (word === 'Phụ lục' && !arabic && !lettered && !count && !mark) continue
      const right = `Phụ lục${number === undefined ? '' : ` ${arabic ? (ROMAN[Number(number) - 1] ?? number) : number}`}`
      if (right === text) continue
      say(
        { unit, start, end },
        { vi: `Tiêu đề phụ lục ghi “${text}”.`, en: `The annex is headed “${text}”.` },
        { hint: { vi: `Ghi: ${right}`, en: `Write: ${right}` }, ...(!lettered && { fix: { unit, start, end, text: right } }) },
      )
    }
  },
} satisfies Rule
