import type { Manuscript, Unit } from '../../manuscript/manuscript.ts'
import { unitsHaving } from '../../reading/scan.ts'
import type { Say } from '../../manuscript/say.ts'
import { latin } from '../../model/latin.ts'
import { remembered } from '../../model/remembered.ts'
import type { Wording } from '../../model/problem.ts'
import { placeInTrace, type TracedText } from '../../model/trace.ts'
import type { Rule } from '../rule.ts'

/** A mark or label at the head of a value that has its own in print. */
const LABEL = /^(?:(?:[-–—+•*>]|#{1,6})\s+|\(?(?:[a-zđ]|\d{1,2}(?:\.\d{1,2})*)[.)/]\s+)/u
/** The same where a dash in front is taken away while reading. */
const COUNTED = /^(?:(?:#{1,6}|>)\s+|\(?(?:[a-zđ]|\d{1,2}(?:\.\d{1,2})*)[.)/]\s+)/u
const STOP = /[.;]\s*$/u
const COLON = /\s*:\s*$/u

/** Where a value stands below its first key, and what the document prints around it. */
interface Frame {
  readonly key: RegExp
  readonly typed: readonly RegExp[]
}

const frame = (key: RegExp, ...typed: RegExp[]): Frame => ({ key, typed })

const RECIPIENT = frame(/^\/\d+\/to(?:\/\d+)?$/, /^Nơi nhận\s*:\s*/u, COUNTED)

/** What the document prints around a value, as it may have been typed in it: by the first key, then what follows in the pointer. */
const FRAMES: ReadonlyMap<string, readonly Frame[]> = new Map(
  Object.entries<readonly Frame[]>({
    number: [frame(/^\/value$/, latin(/^số\s*:?\s*(?=\d)/iu), /\s*\/.*$/u)],
    place: [frame(/^$/, /\s*,\s*(?:ngày(?![^\s…]).*)?$/u)],
    archive: [frame(/^\/units\/\d+$/, /^[-–]?\s*Lưu\s*:?\s+/u, STOP)],
    distribution: [RECIPIENT, frame(/^\/\d+\/purpose$/, /(?<!\))[;,.]+\s*$/u)],
    bases: [frame(/^\/\d+\/(?:documents\/\d+\/)?type$/, /^(?:Căn cứ|Thực hiện|Xét|Theo(?: đề nghị của)?)\s+/u)],
    attached: [
      frame(/^\/to$/, /^\(?(?:Ban hành\s+)?[Kk]èm theo\s+/u, /\s+số\s*$/u),
      frame(/^\/number$/, latin(/^số\s*:?\s*(?=\d)/iu)),
      frame(/^\/issuer$/, /^của\s+/u),
    ],
    goals: [frame(/^\/\w+\/\d+$/, COUNTED)],
    targets: [frame(/^\/\d+\/(?:name|tiers\/\d+\/when)$/, COLON, LABEL), frame(/^\/\d+\/(?:wording|unit)$/, STOP, LABEL)],
    phases: [
      frame(/^\/\d+\/name$/, COLON, LABEL),
      frame(/^\/\d+\/startText$/, /\s+đến\s*$/u),
      frame(/^\/\d+\/activities$/, LABEL),
    ],
    assignments: [frame(/^\/\d+\/unit(?:\/\d+)?$/, LABEL), frame(/^\/\d+\/duty(?:\/\d+)?$/, /^:\s*/u, LABEL)],
    appendices: [frame(/^\/\d+\/number$/, /^(?:Phụ lục|Biểu|Mẫu|Phiếu)\s+(?:số\s+)?/iu)],
  }),
)

/** A value that is printed within a frame, as it was written. */
interface Framed {
  readonly pointer: string
  readonly frame: Frame
  readonly written: TracedText
}

function framedValues({ places }: Manuscript): Framed[] {
  const values: Framed[] = []
  for (const pointer in places.values) {
    const frame = frameOf(pointer)
    const written = frame && places.traces.text(pointer)
    if (written) values.push({ pointer, frame, written })
  }
  return values
}

/** The frame of the value at a pointer; plans have few pointers that are none of another's. */
const frameOf = remembered((pointer): Frame | undefined => {
  const end = pointer.indexOf('/', 1)
  const [first, rest] = end < 0 ? [pointer.slice(1), ''] : [pointer.slice(1, end), pointer.slice(end)]
  return FRAMES.get(first)?.find(({ key }) => key.test(rest))
}, 20_000)

/** Words of a value that the document would print twice. */
function sayValues(values: readonly Framed[], say: Say): void {
  for (const {
    frame: { typed },
    written,
  } of values) {
    const found = typed.map((it) => it.exec(written.text)).find((it) => it !== null && it[0].length < written.text.length)
    if (!found) continue
    const rest = typed.reduce((text, it) => text.replace(it, ''), written.text)
    say(
      placeInTrace(written.trace, found.index, found.index + found[0].length),
      {
        vi: `“${found[0].trim()}” gõ thêm ở mục này sẽ in thừa: phần đó do chương trình tự ghi.`,
        en: `“${found[0].trim()}” is printed beside what the program puts there itself.`,
      },
      { hint: { vi: `Viết: ${rest}`, en: `Write: ${rest}` } },
    )
  }
}

/** A duty that begins with the unit that is printed before it. */
function sayDuties({ data, places }: Manuscript, say: Say): void {
  for (const [index, { units }] of data!.assignments.entries()) {
    const pointer = `/assignments/${index}/duty`
    const written = places.traces.text(pointer)
    const unit = units.find((name) => name !== '' && written?.text.startsWith(`${name} `))
    if (!written || unit === undefined) continue
    const rest = written.text.slice(unit.length + 1)
    say(
      placeInTrace(written.trace, 0, unit.length),
      {
        vi: `“${unit}” đã có ở mục unit và in ngay trước nhiệm vụ, nên in hai lần.`,
        en: `“${unit}” stands under unit and is printed before the duty, so it stands twice.`,
      },
      { hint: { vi: `Viết: ${rest}`, en: `Write: ${rest}` } },
    )
  }
}

/** Recipients that are none: the line on what is kept, and several that are parted by a semicolon. */
function sayRecipients({ places }: Manuscript, values: readonly Framed[], say: Say): void {
  for (const { pointer, frame, written } of values) {
    if (frame !== RECIPIENT) continue
    const { text } = written
    if (latin(/^[-–]?\s*Lưu\s*(?::|\s(?:VT|Văn thư)(?!\p{L}))/iu).test(text)) {
      const units = text.replace(/^[-–]?\s*Lưu\s*:?\s*|[.;]\s*$/giu, '')
      say(
        places.at(pointer),
        {
          vi: `“${text}” là dòng lưu, không phải nơi nhận; văn bản đã có dòng “Lưu: …”.`,
          en: `“${text}” is the line on what is kept, no recipient; the document has its “Lưu: …”.`,
        },
        {
          hint: {
            vi: `Bỏ dòng này; ghi ở mục archive: { units: [${units}] }`,
            en: `Drop it; write it under archive: { units: [${units}] }`,
          },
        },
      )
    } else if (/;\s*(?=\S)/u.test(text)) {
      const names = text.split(/\s*;\s*/u).filter((name) => name !== '')
      const list = names.map((name) => JSON.stringify(name)).join(', ')
      say(
        places.at(pointer),
        {
          vi: 'Nhiều nơi nhận viết liền, ngăn bằng dấu chấm phẩy: văn bản in thành một dòng.',
          en: 'Several recipients parted by semicolons: the document prints them on one line.',
        },
        { hint: { vi: `Mỗi nơi nhận là một phần tử: [${list}]`, en: `Each is an element of the list: [${list}]` } },
      )
    }
  }
}

/** Parts of the page that stand around the text, by where they stand and the keys they come from. */
const PARTS: readonly (readonly [parts: RegExp, name: Wording, keys: string])[] = [
  [
    latin(
      /^(?:KẾ HOẠCH$|CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập\s*[-–]\s*Tự do\s*[-–]\s*Hạnh phúc|Số\s*:[\s\d….]*\/KH|\p{Lu}[\p{L}\s]{2,40},\s*ngày[\s\d….]+tháng[\s\d….]+năm[\s\d….]*$)/u,
    ),
    { vi: 'phần đầu văn bản', en: 'the head of the document' },
    'issuer, number, place, date, title',
  ],
  [
    latin(/^(?:[-–]\s*)?(?:Nơi nhận\s*:?$|Lưu\s*:?\s+(?:VT|Văn thư)(?!\p{L})|(?:TM|KT|TL|TUQ|Q)\s?\.\s?\p{Lu}{2}[\p{Lu}\s]*$)/u),
    { vi: 'phần cuối văn bản', en: 'the end of the document' },
    'distribution, archive, signature',
  ],
]

/** The head or the closing of the document, typed into its text; forms in an annex have their own. */
function sayParts({ units, parts: { annexes } }: Manuscript, say: Say): void {
  const until = Math.min(units.length, ...annexes.map(({ from }) => from))
  for (const [pattern, name, keys] of PARTS) {
    const unit = unitsHaving(units, pattern).find((it) => !it.composed && TYPED.has(it.role) && pattern.test(withoutEnd(it.text)))
    if (!unit || units.indexOf(unit) >= until) continue
    const words = withoutEnd(unit.text)
    say(
      { unit, start: 0, end: unit.text.length },
      {
        vi: `“${words}” thuộc ${name.vi}, do chương trình in; gõ trong nội dung thì in hai lần.`,
        en: `“${words}” belongs to ${name.en}, which the program prints; typed in the text it stands twice.`,
      },
      {
        hint: {
          vi: `Xóa phần này khỏi nội dung; khai ở các mục: ${keys}`,
          en: `Delete it here; it is given by the keys: ${keys}`,
        },
      },
    )
  }
}

/** A text without the mark that the program sets at the end of all. */
const withoutEnd = (text: string): string => (text.includes('/.') ? text.replace(/\.?\/\.\s*$/u, '') : text).trim()

const TYPED: ReadonlySet<Unit['role']> = new Set(['paragraph', 'heading', 'bullet'])

export default {
  id: 'typed-frame',
  severity: 'error',
  summary: {
    vi: 'Chữ do chương trình tự ghi quanh một giá trị thì không gõ lại trong giá trị đó.',
    en: 'Words that the program prints around a value are not typed in it.',
  },
  why: {
    vi: '“Số:”, “Lưu:”, dấu phẩy sau địa danh, nhãn a), b), phần đầu và phần cuối văn bản do chương trình in từ phần khai báo; gõ lại thì in hai lần.',
    en: '“Số:”, “Lưu:”, the comma behind the place, labels a), b), the head and the end of the document are printed from the frontmatter; typed again they stand twice.',
  },
  prose: false,
  refused: [
    { yaml: 'place: "Lào Cai, ngày"' },
    { yaml: 'distribution:\n  - { to: Văn phòng Sở }\n  - { to: "Lưu: VT" }' },
    { body: 'Sở Tư pháp ban hành Kế hoạch.\n\n# Mục đích\n\nGiữ nghiêm kỷ luật.\n\nNơi nhận:\n\n- Các phòng thuộc Sở.\n' },
  ],
  accepted: [
    { yaml: 'place: Lào Cai' },
    { yaml: 'distribution:\n  - { to: [Văn phòng Sở, Thanh tra Sở], purpose: để thực hiện }' },
    { body: 'Sở Tư pháp ban hành Kế hoạch.\n\n# Mục đích\n\nGiữ nghiêm kỷ luật.\n\nNơi nhận hồ sơ: Văn phòng Sở.\n' },
  ],
  check(manuscript, say) {
    if (!manuscript.data) return
    const values = framedValues(manuscript)
    sayValues(values, say)
    sayDuties(manuscript, say)
    sayRecipients(manuscript, values, say)
    sayParts(manuscript, say)
  },
} satisfies Rule
