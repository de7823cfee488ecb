import { latin, wordsPattern } from '../../model/latin.ts'
import { DOCUMENTS_IN_GENERAL } from '../../decree/data/document-kinds.ts'
import { RUNNING } from '../../manuscript/manuscript.ts'
import { isQuoted, matches, WORD_END, WORD_START } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

const TYPES = wordsPattern(DOCUMENTS_IN_GENERAL)
const CAPITAL_TYPES = wordsPattern(DOCUMENTS_IN_GENERAL.map((type) => type[0]!.toUpperCase() + type.slice(1)))
/** Two kinds side by side, the first small; a number behind the second makes that one a document of its own. */
const PAIR = latin(
  `${WORD_START}(?:các|những|mọi) (?<first>${TYPES})(?:, | và |; )(?<second>${CAPITAL_TYPES})${WORD_END}(?! (?:số|\\p{N}|\\p{Lu}))`,
  'gu',
)

export default {
  id: 'document-types-mixed-case',
  severity: 'info',
  summary: {
    vi: 'Các tên loại văn bản nêu chung đứng cạnh nhau viết thường như nhau.',
    en: 'Kinds of document named side by side, none in particular, are all in small letters.',
  },
  why: {
    vi: 'Phụ lục II chỉ viết hoa tên loại của một văn bản cụ thể.',
    en: 'Appendix II has a capital for the type of one certain document only.',
  },
  clause: 'PL2 V.6',
  prose: true,
  refused: [
    'Rà soát các thông tư, Thông tư liên tịch hướng dẫn thi hành.',
    'Công khai các quyết định và Thông báo trên trang thông tin.',
  ],
  accepted: [
    'Rà soát các thông tư, thông tư liên tịch hướng dẫn thi hành.',
    'Rà soát các nghị định, Nghị quyết số 57-NQ/TW; các kế hoạch, Chương trình Mục tiêu quốc gia.',
  ],
  check(manuscript, say) {
    for (const { unit, found, start } of matches(manuscript, PAIR, RUNNING)) {
      if (isQuoted(unit, start)) continue
      const { first, second } = found.groups as { first: string; second: string }
      const right = second[0]!.toLowerCase() + second.slice(1)
      const end = start + found[0].length
      const spot = { unit, start: end - second.length, end }
      say(
        spot,
        {
          vi: `“${second}” viết hoa, trong khi “${first}” đứng cạnh viết thường.`,
          en: `“${second}” has a capital, “${first}” beside it has none.`,
        },
        { hint: { vi: `Viết: ${right}`, en: `Write: ${right}` }, fix: { ...spot, text: right } },
      )
    }
  },
} satisfies Rule
