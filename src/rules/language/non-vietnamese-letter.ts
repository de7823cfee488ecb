import { latin } from '../../model/latin.ts'
import { ALWAYS_WRONG } from '../../language/wrong-letters.ts'
import { isSyllable } from '../../language/syllables.ts'
import { fixTones } from '../../language/tones.ts'
import type { Rule } from '../rule.ts'
import { wordsWhere } from '../../reading/vocabulary.ts'
import type { Form } from '../../reading/word-forms.ts'

/** Latin letters with marks that Vietnamese does not have; what only looks like one of ours is for `wrong-letter`. */
const FOREIGN =
  /[ÄÅÆÇËÎÏÑÖØÛÜÞŸäåæçëîïñöøûüþÿß\u0100\u0101\u0104-\u010f\u0112-\u0127\u012a-\u0130\u0134-\u0167\u016a-\u019f\u01b5-\u024f\u1e00-\u1e9f\u1efa-\u1eff]/u

const isForeign = ({ text }: Form): boolean => FOREIGN.test(text)

export default {
  id: 'non-vietnamese-letter',
  severity: 'error',
  summary: { vi: 'Chỉ dùng chữ cái có trong tiếng Việt.', en: 'Only letters that Vietnamese has are used.' },
  why: {
    vi: 'Dấu nặng gõ nhầm lên phụ âm tạo ra chữ lạ như “ṇ”; mắt khó thấy nhưng tra cứu không ra.',
    en: 'A dot typed on a consonant makes letters such as “ṇ”: hard to see, and never found by a search.',
  },
  clause: 'PL1 I.4',
  prose: true,
  safe: true,
  refused: [
    'Tổ chức thực hiêṇ các giải pháp đã đề ra.',
    'Trong giai đoaṇ 2026-2030, chương trình hành đôṇg của ngành.',
    'Bảo đảm tiêń độ giải ngân.',
  ],
  accepted: [
    'Hợp tác với thành phố Düsseldorf và bang São Paulo.',
    'Đường Trần Hưng Đạo, quận Đống Đa; cấp ủy, thủy lợi, Pleiku, website, jazz.',
  ],
  check(manuscript, say) {
    for (const { unit, words, at } of wordsWhere(manuscript, isForeign)) {
      const { text, start, end } = words[at]!
      const letter = FOREIGN.exec(text)![0]
      if (ALWAYS_WRONG.test(letter)) continue
      const fixed = fixTones(text)
      const right = fixed !== undefined && !FOREIGN.test(fixed) && isSyllable(fixed) ? fixed : undefined
      // A name from abroad keeps its letters.
      if (right === undefined && latin(/^\p{Lu}/u).test(text)) continue
      say(
        { unit, start, end },
        {
          vi: `“${text}” có chữ “${letter}”, không phải chữ cái tiếng Việt.`,
          en: `“${text}” has “${letter}”, which is no letter of Vietnamese.`,
        },
        right === undefined ? {} : { hint: { vi: right, en: right }, fix: { unit, start, end, text: right } },
      )
    }
  },
} satisfies Rule
