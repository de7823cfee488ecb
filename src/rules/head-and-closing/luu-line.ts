import { latin } from '../../model/latin.ts'
import { UNIT_WORDS } from '../../bodies/data/kinds-of-bodies.ts'
import type { Plan } from '../../model/plan.ts'
import type { Wording } from '../../model/problem.ts'
import { endsOf, type Ends } from '../../reading/head-and-tail.ts'
import type { Say } from '../../manuscript/say.ts'
import type { Rule } from '../rule.ts'

const FORM: Wording = {
  vi: 'Ghi: - Lưu: VT, <chữ viết tắt tên đơn vị soạn thảo>.',
  en: 'Write: - Lưu: VT, <the drafting unit’s abbreviation>.',
}
const UNIT_WORD: ReadonlySet<string> = new Set(UNIT_WORDS)
const CLERK = latin(/^(?:VT|Văn thư|VTLT|VP|VPUB)(?!\p{L})/u)

/** A given name: one word with one capital (`Lan`, `Nam.21`), in brackets or between commas. */
const personIn = (text: string): { readonly index: number; readonly name: string } | undefined => {
  for (const found of text.matchAll(latin(/(?<=[(,.]\s?)\p{Lu}\p{Ll}{1,6}(?=[\s\d.,;)]{0,8}(?:[),;.]|$))/gu))) {
    if (!UNIT_WORD.has(found[0])) return { index: found.index, name: found[0] }
  }
  return undefined
}

function checkPlanArchive(plan: Plan, say: Say): void {
  const { units, drafter } = plan.archive
  const at = (pointer: string) => plan.places[`/archive/${pointer}`]
  if (units.length > 0 && !units.some((unit) => /^(?:VT|Văn thư|\[\[)/u.test(unit))) {
    say(
      at('units'),
      { vi: `Dòng “Lưu” không có VT (${units.join(', ')}).`, en: `The line “Lưu” has no VT (${units.join(', ')}).` },
      { hint: { vi: `Ghi: units: [VT, ${units.join(', ')}]`, en: `Write: units: [VT, ${units.join(', ')}]` } },
    )
  } else if (units.includes('VT') && units[0] !== 'VT') {
    say(
      at('units'),
      { vi: 'VT không đứng đầu dòng “Lưu”.', en: 'VT does not come first in the line “Lưu”.' },
      {
        hint: {
          vi: `Ghi: units: [${['VT', ...units.filter((unit) => unit !== 'VT')].join(', ')}]`,
          en: `Write: units: [${['VT', ...units.filter((unit) => unit !== 'VT')].join(', ')}]`,
        },
      },
    )
  }
  for (const [index, unit] of units.entries()) {
    const person = personIn(`, ${unit}`)
    if (person)
      say(
        at(`units/${index}`),
        { vi: `Dòng “Lưu” ghi tên người: “${unit}”.`, en: `The line “Lưu” names a person: “${unit}”.` },
        {
          hint: {
            vi: `Bỏ tên người; ký hiệu người soạn thảo ghi: drafter: ${person.name.toLocaleUpperCase('vi')}`,
            en: `Leave the person out; the drafter’s mark goes to: drafter: ${person.name.toLocaleUpperCase('vi')}`,
          },
        },
      )
  }
  if (drafter && latin(/^\p{Lu}?\p{Ll}/u).test(drafter)) {
    say(
      at('drafter'),
      { vi: `Ký hiệu người soạn thảo “${drafter}” không viết hoa.`, en: `The drafter’s mark “${drafter}” is not in capitals.` },
      {
        hint: {
          vi: `Ghi: drafter: ${drafter.toLocaleUpperCase('vi')}`,
          en: `Write: drafter: ${drafter.toLocaleUpperCase('vi')}`,
        },
      },
    )
  }
}

function checkLine({ recipients, cut }: Ends, say: Say): void {
  const index = recipients.findIndex(({ archive }) => archive)
  const entry = recipients[index]
  if (!entry) {
    const last = recipients.at(-1)?.pieces.at(-1)
    if (recipients.length >= 2 && !cut)
      say(last, { vi: 'Nơi nhận không có dòng “Lưu”.', en: 'The recipients have no line “Lưu”.' }, { hint: FORM })
    return
  }
  const [piece] = entry.pieces
  const { unit, start, text } = piece!
  const rest = /^Lưu\s*:?\s*/u.exec(text)![0]
  const named = text.slice(rest.length)
  if (!rest.includes(':'))
    say(
      { unit, start, end: start + 3 },
      { vi: 'Sau chữ “Lưu” thiếu dấu hai chấm.', en: 'There is no colon behind “Lưu”.' },
      { hint: { vi: 'Ghi: Lưu:', en: 'Write: Lưu:' }, fix: { unit, start, end: start + 3, text: 'Lưu:' } },
    )
  if (named !== '' && !latin(/(?<!\p{L})(?:VT|Văn thư|VTLT)(?!\p{L})/iu).test(entry.text))
    say(piece, { vi: `Dòng “${text}” không có VT (Văn thư).`, en: `The line “${text}” has no VT (the clerks).` }, { hint: FORM })
  else if (!CLERK.test(named) && latin(/(?<!\p{L})VT(?!\p{L})/u).test(named) && latin(/^[\p{Lu}&-]{2,}\s*,/u).test(named))
    say(piece, { vi: `Trong dòng “${text}”, VT không đứng đầu.`, en: `In “${text}”, VT does not come first.` }, { hint: FORM })
  const person = personIn(text)
  if (person) {
    const from = start + person.index
    say(
      { unit, start: from, end: from + person.name.length },
      { vi: `Dòng “Lưu” ghi tên người “${person.name}”.`, en: `The line “Lưu” names a person, “${person.name}”.` },
      {
        hint: {
          vi: `Bỏ tên người, hoặc ghi ký hiệu người soạn thảo bằng chữ in hoa: “${person.name.toLocaleUpperCase('vi')}”.`,
          en: `Leave it out, or give the drafter’s mark in capitals: “${person.name.toLocaleUpperCase('vi')}”.`,
        },
      },
    )
  }
  const after = recipients.slice(index + 1).find(({ archive }) => !archive)
  if (after)
    say(
      piece,
      { vi: 'Dòng “Lưu” không phải dòng cuối của nơi nhận.', en: 'The line “Lưu” is not the last of the recipients.' },
      {
        hint: { vi: 'Chuyển xuống cuối nơi nhận.', en: 'Move it to the end.' },
        related: [{ at: after.pieces[0], message: { vi: `Sau đó còn “${after.text}”.`, en: `“${after.text}” follows.` } }],
      },
    )
}

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
    { yaml: 'archive: { units: [VP, TCHC] }' },
    { yaml: 'archive: { units: [VT, VP], drafter: Minh }' },
  ],
  accepted: [
    'I. MỤC ĐÍCH\n\nNâng cao đời sống./.\n\nNơi nhận:\n- Sở Công Thương;\n- Lưu: VT, QLTM (02).\n',
    'I. MỤC ĐÍCH\n\nNâng cao đời sống./.\n\nNơi nhận:\n- Sở Công Thương;\n- Lưu: VT, QLTM. HUONG.15.\n',
    { yaml: 'archive: { units: [VT, TCHC], drafter: MINH.10 }' },
  ],
  check(manuscript, say) {
    if (manuscript.data) checkPlanArchive(manuscript.data, say)
    else checkLine(endsOf(manuscript), say)
  },
} satisfies Rule
