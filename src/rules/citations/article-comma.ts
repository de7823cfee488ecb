import { DOCUMENTS_WITH_ARTICLES } from '../../decree/data/document-kinds.ts'
import { RUNNING } from '../../manuscript/manuscript.ts'
import { latin, wordsPattern } from '../../model/latin.ts'
import { isQuoted, matches, WORD_START } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

/** What stands between a part and the whole it is a part of: nothing but a space (PL2 V.7). */
const BETWEEN = latin(
  `${WORD_START}(?:[Đđ]iểm\\s+[a-zđ]\\)?(?<point>\\s?,\\s+|\\s+của\\s+)(?=[Kk]hoản\\s+\\d)|[Kk]hoản\\s+\\d{1,2}[a-z]?(?<clause>\\s?,\\s+|\\s+của\\s+)(?=[Đđ]iều\\s+\\d)|[Đđ]iều\\s+\\d{1,3}[a-z]?(?<article>\\s?,\\s+)(?=(?:${wordsPattern(DOCUMENTS_WITH_ARTICLES)})\\s+(?:số\\s|\\p{Lu})))`,
  'gu',
)

export default {
  id: 'article-comma',
  severity: 'warning',
  summary: {
    vi: 'Viện dẫn điểm, khoản, điều liền nhau, không có dấu phẩy hay chữ “của” ở giữa.',
    en: 'Point, clause and article are cited one after the other, with no comma and no “của” between.',
  },
  why: {
    vi: 'Phụ lục II ghi mẫu: “điểm a khoản 2 Điều 103 … của Bộ luật Hình sự”; dấu phẩy làm đọc thành hai chỗ khác nhau.',
    en: 'Annex II gives the model “điểm a khoản 2 Điều 103 … của Bộ luật Hình sự”; a comma reads as two places.',
  },
  clause: 'PL2 V.7',
  prose: true,
  safe: true,
  refused: [
    'Thực hiện theo quy định tại Điều 12, Thông tư số 22/2024/TT-BYT ngày 18/10/2024 của Bộ Y tế về thanh toán.',
    'Áp dụng điểm c của khoản 3 Điều 8 Luật Viên chức.',
    'Theo khoản 2, Điều 15 Luật Thanh niên.',
  ],
  accepted: [
    'Áp dụng điểm c khoản 3 Điều 8 của Luật Viên chức; Điều 8, Điều 9 Luật Viên chức; khoản 1, khoản 2 Điều 5 Luật Thanh niên.',
    'Tuyên truyền Điều 4, các quy định mới; điểm a, điểm b khoản 1 Điều 3 Luật Cư trú.',
  ],
  check(manuscript, say) {
    for (const { unit, found, start } of matches(manuscript, BETWEEN, RUNNING)) {
      const { point, clause, article } = found.groups!
      const between = (point ?? clause ?? article)!
      if (isQuoted(unit, start)) continue
      const from = start + found[0].length - between.length
      const spot = { unit, start: from, end: from + between.length }
      const what = between.includes('của') ? { vi: 'Chữ “của”', en: 'The word “của”' } : { vi: 'Dấu phẩy', en: 'A comma' }
      const whole = found[0].slice(0, -between.length)
      say(
        { unit, start, end: from + between.trimEnd().length },
        {
          vi: `${what.vi} thừa sau “${whole}” trong viện dẫn.`,
          en: `${what.en} is too much behind “${whole}” in a citation.`,
        },
        {
          hint: { vi: `Ghi liền: “${whole} …”.`, en: `Write on: “${whole} …”.` },
          fix: { ...spot, text: ' ' },
        },
      )
    }
  },
} satisfies Rule
