import { latin } from '../../model/latin.ts'
import { fixTones } from '../../language/tones.ts'
import type { CitationSpot } from '../../manuscript/citation.ts'
import { isQuoted } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'
import { wordsWhere } from '../../reading/vocabulary.ts'
import type { Form } from '../../reading/word-forms.ts'

const OLD = latin(/(?:[òóỏõọ][ae]|[ùúủũụ]y)$/iu)
const NEW = latin(/(?<!^q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/iu)

interface Seen extends CitationSpot {
  readonly text: string
}

/** How a word would be written the other way; nothing for what is no syllable. */
const otherWay = (text: string): string | undefined =>
  OLD.test(text) ? fixTones(text, 'new') : NEW.test(text) ? fixTones(text, 'old') : undefined
const hasStyle = ({ text }: Form): boolean => otherWay(text) !== undefined

export default {
  id: 'mixed-tone-style',
  severity: 'info',
  summary: {
    vi: 'Cả văn bản theo một kiểu đặt dấu: “hòa, ủy” hoặc “hoà, uỷ”.',
    en: 'One way of placing tones throughout: “hòa, ủy” or “hoà, uỷ”.',
  },
  why: {
    vi: 'Hai kiểu đều được chấp nhận, nhưng lẫn lộn thì tìm từ chỉ ra một phần.',
    en: 'Both ways are accepted, but in a mixed text a search finds only part.',
  },
  prose: true,
  refused: [
    'Cấp ủy các cấp lan tỏa phong trào; Toà án phối hợp thực hiện, xóa nhà tạm.',
    'Tuyên truyền, vận động hoà giải ở cơ sở; khóa XVI; cấp uỷ.',
  ],
  accepted: [
    'Cấp ủy, tòa án, sức khỏe, hòa giải.',
    'Cấp uỷ, toà án, quý I, quỹ, thuế, khoản; “Toà án” là tên trong văn bản khác.',
    'Cấp ủy lãnh đạo; theo văn bản “Nâng cao chất lượng hoà giải”.',
    'Cấp ủy lãnh đạo; thực hiệQuý.',
  ],
  check(manuscript, say) {
    const old: Seen[] = []
    const fresh: Seen[] = []
    for (const { unit, words, at } of wordsWhere(manuscript, hasStyle)) {
      const { text, start, end } = words[at]!
      // Words of the State's own name and of persons are not the author's.
      if (unit.role === 'signer' || unit.role === 'letterhead' || isQuoted(unit, start)) continue
      const style = OLD.test(text) ? old : fresh
      style.push({ unit, start, end, text })
    }
    if (old.length === 0 || fresh.length === 0) return
    const [few, many] = fresh.length > old.length ? [old, fresh] : [fresh, old]
    for (const { text, ...spot } of few) {
      const right = otherWay(text)!
      say(
        spot,
        {
          vi: `“${text}” đặt dấu khác kiểu phần lớn văn bản (${many.length} chữ như “${many[0]!.text}”).`,
          en: `“${text}” places its tone unlike most of the text (${many.length} words such as “${many[0]!.text}”).`,
        },
        {
          hint: { vi: right, en: right },
          related: [{ at: many[0]!, message: { vi: `Kiểu kia: “${many[0]!.text}”`, en: `The other way: “${many[0]!.text}”` } }],
          fix: { ...spot, text: right },
        },
      )
    }
  },
} satisfies Rule
