import { latin } from '../../model/latin.ts'
import { everyMatch } from '../../model/matches.ts'
import { UNIT_WORDS } from '../../bodies/data/kinds-of-bodies.ts'
import type { PartLine } from '../../manuscript/parts.ts'
import type { Say } from '../../manuscript/say.ts'
import type { Plan } from '../../model/plan.ts'
import type { Wording } from '../../model/problem.ts'
import { isOfMassOrganisation, isUnderTheDecree } from '../../reading/under-the-decree.ts'
import type { Rule } from '../rule.ts'

const FORM: Wording = {
  vi: 'Ghi: - Lưu: VT, <chữ viết tắt tên đơn vị soạn thảo>.',
  en: 'Write: - Lưu: VT, <the drafting unit’s abbreviation>.',
}
const UNIT_WORD: ReadonlySet<string> = new Set(UNIT_WORDS)
const CLERK = latin(/^(?:VT|Văn thư|VTLT|VP\p{Lu}{0,3})(?!\p{L})/u)

/** A given name: one word with one capital (`Lan`, `Nam.21`), in brackets or between commas. */
const personIn = (text: string): { readonly index: number; readonly name: string } | undefined => {
  for (const found of everyMatch(text, latin(/(?<=[(,.]\s?)\p{Lu}\p{Ll}{1,6}(?=[\s\d.,;)]{0,8}(?:[),;.]|$))/gu))) {
    if (!UNIT_WORD.has(found[0])) return { index: found.index, name: found[0] }
  }
  return undefined
}

/** `VPThu Hoa`: a name that has grown onto a unit's letters. */
const GROWN = latin(/(?<=[,:]\s?)\p{Lu}{2,8}\p{Lu}\p{Ll}{1,5}(?:\s\p{Lu}\p{Ll}+)?(?=[\s.;)]|$)/u)

/** `VT; NVY`: a mark that parts no units of one line. */
const MARK_BEHIND = latin(/^Lưu\s*:\s*(?:VT|VTLT)\s*[;.:]\s*\p{L}/u)

/** Its stop, its brackets, its commas. */
function sayForm(last: PartLine, text: string, say: Say): void {
  const grown = GROWN.exec(last.text)
  const opened = text.split('(').length - text.split(')').length
  const spot = { unit: last.unit, start: Math.max(last.start, last.end - 1), end: last.end }
  if (grown)
    say(
      { unit: last.unit, start: last.start + grown.index, end: last.start + grown.index + grown[0].length },
      {
        vi: `“${grown[0]}” trong dòng “Lưu” dính tên người với chữ viết tắt đơn vị.`,
        en: `“${grown[0]}” runs a unit and a person’s name together.`,
      },
      { hint: FORM },
    )
  else if (MARK_BEHIND.test(text))
    say(
      { unit: last.unit, start: last.start, end: last.start + 3 },
      { vi: `Dòng “${text}” ngăn VT và đơn vị soạn thảo bằng dấu khác dấu phẩy.`, en: `In “${text}” no comma stands behind VT.` },
      { hint: FORM },
    )
  else if (/^Lưu\s*:\S/u.test(text))
    say(
      { unit: last.unit, start: last.start, end: last.start + 3 },
      { vi: `Dòng “${text}” thiếu dấu cách sau dấu hai chấm.`, en: `In “${text}” no space stands behind the colon.` },
      { hint: FORM },
    )
  else if (opened !== 0)
    say(
      spot,
      { vi: `Dòng “${text}” thiếu một dấu ngoặc.`, en: `“${text}” lacks a bracket.` },
      {
        hint: {
          vi: opened > 0 ? 'Thêm dấu ) trước dấu chấm.' : 'Thêm dấu ( hoặc bỏ dấu ).',
          en: opened > 0 ? 'Add ) before the full stop.' : 'Add ( or delete ).',
        },
      },
    )
  else if (!/\.\s*$/u.test(text) && !/\d$|bản$/u.test(text))
    say(
      spot,
      { vi: `Dòng “${text}” không có dấu chấm ở cuối.`, en: `“${text}” does not end with a full stop.` },
      { hint: { vi: `Ghi: ${text.replace(/[\s;,]+$/u, '')}.`, en: `Write: ${text.replace(/[\s;,]+$/u, '')}.` } },
    )
}

/** The archive's units as the frontmatter lists them, VT first. */
function valuesOf({ archive: { units } }: Plan): Wording {
  const right = ['VT', ...units.filter((unit) => unit !== 'VT')].join(', ')
  return { vi: `Ghi: units: [${right}]`, en: `Write: units: [${right}]` }
}

const LEAD = /Lưu\s*:?\s*/u

export default {
  id: 'luu-line',
  severity: 'warning',
  summary: {
    vi: 'Nơi nhận kết thúc bằng dòng “Lưu: VT, …” ghi chữ viết tắt tên đơn vị, không ghi tên người.',
    en: 'The recipients end with the line “Lưu: VT, …”, which names units by abbreviation and no person.',
  },
  why: {
    vi: 'Dòng cuối cùng là chữ “Lưu”, dấu hai chấm, “VT”, dấu phẩy, chữ viết tắt đơn vị soạn thảo và số bản lưu; ký hiệu người soạn thảo nếu có thì viết in hoa.',
    en: 'The last line is “Lưu”, a colon, “VT”, a comma, the drafting unit’s abbreviation and the copies kept; a drafter’s mark, if any, is in capitals.',
  },
  clause: 'PL1 II.9.d; PL1 III.3',
  prose: true,
  refused: [
    'I. MỤC ĐÍCH\n\nNâng cao đời sống./.\n\nNơi nhận:\n- Sở Công Thương;\n- Lưu: VT, QLTM (Hương).\n',
    'I. MỤC ĐÍCH\n\nNâng cao đời sống./.\n\nNơi nhận:\n- Sở Công Thương;\n- Các phòng chuyên môn.\n',
    'I. MỤC ĐÍCH\n\nNâng cao đời sống./.\n\nNơi nhận:\n- Lưu: QLTM;\n- Sở Công Thương.\n',
    'I. MỤC ĐÍCH\n\nNâng cao đời sống./.\n\nNơi nhận:\n- Sở Công Thương;\n- Lưu: VT; QLTM.\n',
    { yaml: 'archive: { units: [VP, TCHC] }' },
    { yaml: 'archive: { units: [VT, VP], drafter: Minh }' },
  ],
  accepted: [
    'CÔNG ĐOÀN BỆNH VIỆN MẮT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 18/KH-CĐBV\nSơn La, ngày 14 tháng 4 năm 2025\n\nKẾ HOẠCH\nTháng Công nhân\n\nI. MỤC ĐÍCH\n\nNâng cao đời sống./.\n\nNơi nhận:\n- Công đoàn bộ phận;\n- Lưu: VPCĐ.\n\nTM. BAN CHẤP HÀNH\nCHỦ TỊCH\n\nLò Thị Mai\n',
    'HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM\nTỈNH SƠN LA\n*\nSố: 31/KH-BTV\nSơn La, ngày 26 tháng 01 năm 2026\n\nKẾ HOẠCH\nTuần lễ Áo dài\n\nI. MỤC ĐÍCH\n\nNâng cao đời sống./.\n\nNơi nhận:\n- Hội cơ sở;\n- Lưu: VP.\n\nTM. BAN THƯỜNG VỤ\nPHÓ CHỦ TỊCH\n\nLò Thị Mai\n',
    'LIÊN ĐOÀN LAO ĐỘNG TỈNH SƠN LA\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 31/KH-LĐLĐ\nSơn La, ngày 26 tháng 01 năm 2026\n\nKẾ HOẠCH\nTháng Công nhân\n\nI. MỤC ĐÍCH\n\nNâng cao đời sống./.\n\nNơi nhận:\n- Công đoàn cơ sở;\n- Lưu: VP.\n\nTM. BAN THƯỜNG VỤ\nPHÓ CHỦ TỊCH\n\nLò Thị Mai\n',
    'TỈNH ĐOÀN SƠN LA\n***\nĐOÀN TNCS HỒ CHÍ MINH\nSố: 31-KH/TĐTN\n\nKẾ HOẠCH\nHè tình nguyện\n\nI. MỤC ĐÍCH\n\nRèn luyện đoàn viên.\n\nNơi nhận:\n- Các cơ sở Đoàn;\n- Lưu VP.\n\nTM. BAN THƯỜNG VỤ\nBÍ THƯ\n\nLò Thị Mai\n',
    'I. MỤC ĐÍCH\n\nNâng cao đời sống./.\n\nNơi nhận:\n- Sở Công Thương;\n- Lưu: VT, QLTM (02).\n',
    'I. MỤC ĐÍCH\n\nNâng cao đời sống./.\n\nNơi nhận:\n- Sở Công Thương;\n- Lưu: VT, QLTM. HUONG.15.\n',
    { yaml: 'archive: { units: [VT, TCHC], drafter: MINH.10 }' },
  ],
  check({ parts, data }, say) {
    const { recipients, archive, cut } = parts
    const [entry] = archive
    if (!entry) {
      if (recipients.length >= 2 && !cut)
        say(
          recipients.at(-1)!.lines.at(-1),
          { vi: 'Nơi nhận không có dòng “Lưu”.', en: 'The recipients have no line “Lưu”.' },
          { hint: FORM },
        )
      return
    }
    // The dash may stand alone on the line above.
    const piece = entry.lines.find(({ text }) => LEAD.test(text))
    if (!piece) return
    const { unit, text } = piece
    const { 0: rest, index } = LEAD.exec(text)!
    const start = piece.start + index
    const named = text.slice(index + rest.length)
    // Where the Party’s form is used, a plain “Lưu” will do; its offices (VP), and the unions’, keep what the clerks do elsewhere.
    const ofTheState = isUnderTheDecree(parts)
    const hasClerks = ofTheState && !isOfMassOrganisation(parts)
    const form = data ? valuesOf(data) : FORM
    if (!rest.includes(':') && ofTheState)
      say(
        { unit, start, end: start + 3 },
        { vi: 'Sau chữ “Lưu” thiếu dấu hai chấm.', en: 'There is no colon behind “Lưu”.' },
        { hint: { vi: 'Ghi: Lưu:', en: 'Write: Lưu:' }, fix: { unit, start, end: start + 3, text: 'Lưu:' } },
      )
    if (
      !/^[.\s]*$|\[\[/u.test(named) &&
      (hasClerks || !CLERK.test(named)) &&
      !latin(/(?<!\p{L})(?:VT|Văn thư|VTLT)(?!\p{L})/iu).test(entry.text)
    )
      say(
        piece,
        { vi: `Dòng “${text}” không có VT (Văn thư).`, en: `The line “${text}” has no VT (the clerks).` },
        { hint: form },
      )
    else if (!CLERK.test(named) && latin(/(?<!\p{L})VT(?!\p{L})/u).test(named) && latin(/^[\p{Lu}&-]{2,}\s*,/u).test(named))
      say(piece, { vi: `Trong dòng “${text}”, VT không đứng đầu.`, en: `In “${text}”, VT does not come first.` }, { hint: form })
    const person = personIn(text)
    if (person) {
      const from = piece.start + person.index
      const mark = person.name.toUpperCase()
      say(
        { unit, start: from, end: from + person.name.length },
        { vi: `Dòng “Lưu” ghi tên người “${person.name}”.`, en: `The line “Lưu” names a person, “${person.name}”.` },
        {
          hint: data
            ? {
                vi: `Bỏ tên người; ký hiệu người soạn thảo ghi: drafter: ${mark}`,
                en: `Leave the person out; the drafter’s mark goes to: drafter: ${mark}`,
              }
            : {
                vi: `Bỏ tên người, hoặc ghi ký hiệu người soạn thảo bằng chữ in hoa: “${mark}”.`,
                en: `Leave it out, or give the drafter’s mark in capitals: “${mark}”.`,
              },
        },
      )
    } else if (!data && !cut) sayForm(entry.lines.at(-1)!, entry.text, say)
    const after = recipients[entry.before]
    if (after)
      say(
        piece,
        { vi: 'Dòng “Lưu” không phải dòng cuối của nơi nhận.', en: 'The line “Lưu” is not the last of the recipients.' },
        {
          hint: { vi: 'Chuyển xuống cuối nơi nhận.', en: 'Move it to the end.' },
          related: [{ at: after.lines[0], message: { vi: `Sau đó còn “${after.text}”.`, en: `“${after.text}” follows.` } }],
        },
      )
  },
} satisfies Rule
