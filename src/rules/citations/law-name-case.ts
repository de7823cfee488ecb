import { latin, longestFirst, wordsPattern } from '../../model/latin.ts'
import { CODE_NAMES } from '../../language/data/code-names.ts'
import { BEHIND_A_LAW } from '../../language/data/small-words.ts'
import { LAW_NAMES } from '../../language/data/law-names.ts'
import { WRITTEN } from '../../reading/fixed-case.ts'
import { isInCapitals, isQuoted, matches, opensSentence, WORD_END, WORD_START } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

const either = (letter: string): string => `[${letter.toUpperCase()}${letter.toLowerCase()}]`
const anyOf = (names: readonly string[]): string =>
  longestFirst(names)
    .map((name) => `${either(name[0]!)}${name.slice(1)}`)
    .join('|')
const capital = (name: string): string => name[0]!.toUpperCase() + name.slice(1)

/** Behind these it is one law that is named: `một số điều của luật hóa chất`. */
const ONE_LAW = latin(/(?<!\p{L})(?:điều của|[Cc]ăn cứ|quy định của|thi hành|quy định tại|[Đđ]iều \d{1,3}[a-zđ]?)\s+$/u)

const KNOWN = latin(`^[Ll]uật (?:${anyOf(LAW_NAMES)})${WORD_END}`, 'u')
const SOME_ARTICLES = latin(
  `(?<!\\p{L})điều của [Ll]uật(?=\\s(?!(?:${wordsPattern(BEHIND_A_LAW)})(?!\\p{L}))(?<of>\\p{Ll}+))`,
  'gu',
)

export default {
  id: 'law-name-case',
  severity: 'warning',
  summary: {
    vi: 'Tên luật viết hoa chữ “Luật” và chữ cái đầu của tên: Luật Đất đai, Bộ luật Hình sự.',
    en: 'A law takes capitals on “Luật” and on the first syllable of its name: Luật Đất đai, Bộ luật Hình sự.',
  },
  why: {
    vi: 'Tên của một văn bản cụ thể viết hoa tên loại và âm tiết đầu của tên gọi.',
    en: 'The name of one document has a capital on its type and on its first syllable.',
  },
  clause: 'PL2 V.6',
  prose: true,
  safe: true,
  refused: [
    'Nghị định quy định chi tiết một số điều của Luật phòng cháy, chữa cháy.',
    'Nghị định quy định chi tiết một số điều của luật hóa chất.',
    'Phổ biến luật Đất đai và các văn bản hướng dẫn đến người dân.',
    'Tìm hiểu Luật phòng, chống ma túy trong học sinh.',
    'Xử lý nghiêm theo Bộ Luật Hình sự.',
    'Thuộc diện theo khoản 1 Điều 2 luật bảo hiểm xã hội.',
  ],
  accepted: [
    'Áp dụng các điều của Luật này; sửa một số điều của Luật Nhà giáo.',
    'Phổ biến Luật Đất đai, Bộ luật Hình sự và pháp luật đất đai đến người dân.',
    'Góp ý dự thảo luật đất đai và các luật có liên quan.',
    'Chương trình giáo dục pháp luật; xây dựng luật giáo dục phù hợp.',
  ],
  check(manuscript, say) {
    // `một số điều của luật …`: whatever it is called, it is one law.
    for (const { unit, found, start } of matches(manuscript, SOME_ARTICLES, WRITTEN)) {
      if (isQuoted(unit, start) || isInCapitals(unit) || KNOWN.test(unit.text.slice(start + found[0].length - 4))) continue
      const { of } = found.groups!
      const spot = { unit, start: start + found[0].length - 4, end: start + found[0].length + 1 + of!.length }
      const right = `Luật ${capital(of!)}`
      say(
        spot,
        {
          vi: `“${unit.text.slice(spot.start, spot.end)} …” là tên luật, viết là “${right} …”.`,
          en: `“${unit.text.slice(spot.start, spot.end)} …” is the name of a law: “${right} …”.`,
        },
        { hint: { vi: `Viết: ${right} …`, en: `Write: ${right} …` }, fix: { ...spot, text: right } },
      )
    }
    const pattern = latin(
      `${WORD_START}(?<!(?:[Bb]ộ|[Pp]háp|[Kk]ỷ|[Pp]hạm) )(?<law>[Ll]uật) (?<name>${anyOf(LAW_NAMES)})${WORD_END}|${WORD_START}(?<code>[Bb]ộ [Ll]uật) (?<of>${anyOf(CODE_NAMES)})${WORD_END}`,
      'gu',
    )
    for (const { unit, found, start, end } of matches(manuscript, pattern, WRITTEN)) {
      if (isQuoted(unit, start) || isInCapitals(unit)) continue
      const { law, name, code, of } = found.groups!
      const right = law ? `Luật ${capital(name!)}` : `Bộ luật ${capital(of!)}`
      if (found[0] === right) continue
      // All in small letters it may be laws on a subject, not the law: `dự thảo luật đất đai`.
      if (
        (found[0] === found[0].toLowerCase() && !ONE_LAW.test(unit.text.slice(Math.max(0, start - 24), start))) ||
        (opensSentence(unit.text, start) && (name ?? of)![0] === (name ?? of)![0]!.toLowerCase() && !code)
      )
        continue
      say(
        { unit, start, end },
        { vi: `“${found[0]}” là tên luật, viết là “${right}”.`, en: `“${found[0]}” is the name of a law: “${right}”.` },
        { hint: { vi: `Viết: ${right}`, en: `Write: ${right}` }, fix: { unit, start, end, text: right } },
      )
    }
  },
} satisfies Rule
