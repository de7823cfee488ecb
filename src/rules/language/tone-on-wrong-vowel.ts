import { latin } from '../../model/latin.ts'
import { isSyllable } from '../../language/syllables.ts'
import { fixTones, isMisplaced } from '../../language/tones.ts'
import type { Rule } from '../rule.ts'
import { wordsWhere } from '../../reading/vocabulary.ts'
import type { Form } from '../../reading/word-forms.ts'

/** Two vowels side by side of which one has a tone: only such words can have it on the wrong one. */
const CANDIDATE = latin(
  /[aăâeêioôơuưy][àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]|[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ][aăâeêioôơuưy]/iu,
)

/** The word with its tone where it belongs, when it stands on a letter that cannot bear it. */
function rightOf(word: string): string | undefined {
  const fixed = CANDIDATE.test(word) && isMisplaced(word) ? fixTones(word) : undefined
  return fixed !== undefined && isSyllable(fixed) ? fixed : undefined
}

const hasWrongPlace = ({ text }: Form): boolean => rightOf(text) !== undefined

export default {
  id: 'tone-on-wrong-vowel',
  severity: 'error',
  summary: {
    vi: 'Dấu thanh đặt đúng nguyên âm: “hiệu”, “hoàn”, “quý”.',
    en: 'The tone stands on the right vowel: “hiệu”, “hoàn”, “quý”.',
  },
  why: {
    vi: 'Chữ có dấu đặt sai chỗ trông gần đúng nhưng máy không nhận ra: tra cứu, sắp xếp đều sót.',
    en: 'A word with its tone on the wrong vowel looks almost right, but no search finds it.',
  },
  clause: 'PL1 I.4',
  prose: true,
  safe: true,
  refused: [
    'Nâng cao hiêụ quả công tác quản lý nôị bộ.',
    'Hòan thành các khỏan thu trước ngày 30/11.',
    'Báo cáo kết quả hằng qúy về Phòng Văn hóa - Xã hội.',
  ],
  accepted: [
    'Tòa án, toà án, cấp ủy, cấp uỷ, khỏe, khoẻ.',
    'Giữa quý III, quả lúa chín; mùa vụ, giếng nước, khuya, quỳnh, ngoằn ngoèo, thuở xưa, Gié Triêng.',
    'Ngày Quốc khánh, quốc lộ, quyết toán, hoàn thuế, tuyến huyện.',
  ],
  check(manuscript, say) {
    for (const { unit, words, at } of wordsWhere(manuscript, hasWrongPlace)) {
      if (unit.role === 'signer') continue
      const { text, start, end } = words[at]!
      const right = rightOf(text)!
      say(
        { unit, start, end },
        {
          vi: `“${text}” đặt dấu thanh sai chỗ; viết đúng là “${right}”.`,
          en: `In “${text}” the tone is on the wrong letter; write “${right}”.`,
        },
        { hint: { vi: right, en: right }, fix: { unit, start, end, text: right } },
      )
    }
  },
} satisfies Rule
