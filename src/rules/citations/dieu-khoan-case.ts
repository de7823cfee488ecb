import { latin, wordsPattern } from '../../model/latin.ts'
import { DOCUMENTS_WITH_ARTICLES } from '../../decree/data/document-kinds.ts'
import { isQuoted, matches, WORD_END, WORD_START } from '../../reading/scan.ts'
import { RUNNING } from '../../manuscript/manuscript.ts'
import type { Rule } from '../rule.ts'

const LAW = `(?:${wordsPattern(DOCUMENTS_WITH_ARTICLES)})`
/** `Khoản 2 Điều 5`, `Điểm a khoản 1`: capitals that the decree does not write inside a sentence. */
const SMALL = latin(
  `${WORD_START}(?<word>Khoản|Điểm)\\s+(?:\\d{1,3}|[a-zđ])\\)?(?=\\s*,?\\s+(?:và\\s+)?(?:[Kk]hoản|[Đđ]iểm|[Đđ]iều)\\s)`,
  'gu',
)
/** `điều 12 Luật …`, `khoản 3 điều 12`: small letters where it writes capitals. */
const LARGE = latin(
  `(?:(?<=[Kk]hoản\\s\\d{1,2}[a-z]?,?\\s)(?<after>điều)\\s+\\d{1,3}|${WORD_START}(?<word>điều|chương|mục|tiểu mục)\\s+(?:\\d{1,3}[a-zđ]?|[IVX]{1,6})(?=\\s+(?:của\\s+)?${LAW}${WORD_END}))`,
  'gu',
)

export default {
  id: 'dieu-khoan-case',
  severity: 'warning',
  summary: {
    vi: 'Viện dẫn điều, khoản, điểm: viết hoa “Điều”, “Mục”, “Chương”; không viết hoa “khoản”, “điểm”.',
    en: 'In citations “Điều”, “Mục”, “Chương” are capital, “khoản” and “điểm” are not.',
  },
  why: {
    vi: 'Phụ lục II ghi mẫu: “điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I của Bộ luật Hình sự”.',
    en: 'Annex II gives the model: “điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I của Bộ luật Hình sự”.',
  },
  clause: 'PL2 V.7',
  prose: true,
  safe: true,
  refused: [
    'Hồ sơ theo quy định tại Điểm b Khoản 1 Điều 9 Nghị định số 61/2018/NĐ-CP.',
    'Xử lý vi phạm theo khoản 3 điều 12 Luật Phòng, chống tác hại của thuốc lá.',
    'Đối tượng nêu tại điều 5 của Thông tư này; theo điều 27 Luật Giáo dục.',
  ],
  accepted: [
    'Hồ sơ theo quy định tại điểm b khoản 1 Điều 9 Nghị định số 61/2018/NĐ-CP.',
    'Khoản 3 Điều 12 Luật Giáo dục quy định về văn bằng. Khoản 2 Điều này không áp dụng.',
    'Thực hiện tốt mục 2 của Kế hoạch; các khoản 1 triệu đồng; chấp hành điều lệ; Khoản thu năm 2026.',
  ],
  check(manuscript, say) {
    const tell = (unit: Parameters<typeof isQuoted>[0], start: number, word: string): void => {
      if (isQuoted(unit, start)) return
      const right = latin(/^\p{Lu}/u).test(word) ? word.toLowerCase() : word[0]!.toUpperCase() + word.slice(1)
      const spot = { unit, start, end: start + word.length }
      say(
        spot,
        right === word.toLowerCase()
          ? {
              vi: `“${word}” viết hoa; khi viện dẫn không viết hoa “khoản”, “điểm”.`,
              en: `“${word}” has a capital; “khoản” and “điểm” take none in a citation.`,
            }
          : {
              vi: `“${word}” viết thường; khi viện dẫn phải viết hoa “${right}”.`,
              en: `“${word}” is small; in a citation it is “${right}”.`,
            },
        { hint: { vi: `Ghi “${right}”.`, en: `Write “${right}”.` }, fix: { ...spot, text: right } },
      )
    }
    for (const { unit, found, start } of matches(manuscript, SMALL, RUNNING)) {
      const before = unit.text.slice(Math.max(0, start - 20), start).trimEnd()
      // At the beginning of a sentence the capital is right.
      if (before === '' || /[.:?!…“"(*–-]$/u.test(before)) continue
      tell(unit, start, found.groups!.word!)
    }
    for (const { unit, found, start } of matches(manuscript, LARGE, RUNNING))
      tell(unit, start, (found.groups!.after ?? found.groups!.word)!)
  },
} satisfies Rule
