import { latin } from '../../model/latin.ts'
import { isSyllable } from '../../language/syllables.ts'
import { fixTones } from '../../language/tones.ts'
import { matches } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

/** Marks that NFC could not join to a letter: what is left stands on a consonant, on a space or on a letter with a tone already. */
const STRAY = latin(/(?<![\p{L}\p{M}])(?:[\p{L}\p{M}]{1,20}(?: {1,4}\p{M}{1,4}[\p{L}\p{M}]{0,20})?|\p{M}{1,20})/gu)

export default {
  id: 'stray-combining-mark',
  severity: 'error',
  summary: {
    vi: 'Dấu thanh đứng trên nguyên âm của nó, không rơi vào phụ âm hay khoảng trắng.',
    en: 'A tone mark stands on its vowel, not on a consonant or a space.',
  },
  why: {
    vi: 'Dấu rời chỉ trông đúng ở vài phông chữ; tìm kiếm, sắp xếp và chuyển mã đều hỏng.',
    en: 'A loose mark looks right in few fonts only; searching, sorting and converting break.',
  },
  clause: 'PL1 I.4',
  prose: true,
  safe: true,
  refused: [
    'Tăng cường công tác phối hơp\u0323 liên ngành.',
    'Bồi dưỡng đội ngũ cán bô \u0323 . Thưc\u0323 hiện nghiêm kỷ luật.',
    'Hoàn thiện nội bô \u0323về quy trình.',
  ],
  accepted: ['Phối hợp thực hiện tốt công tác cán bộ.', 'Hiện đa\u0323i hóa nền hành chính, ti\u00ea\u0301p tục đổi mới.'],
  check(manuscript, say) {
    const suspects = { ...manuscript, units: manuscript.units.filter(({ text }) => /[\u0300-\u036f]/.test(text)) }
    for (const { unit, found, start } of matches(suspects, STRAY)) {
      if (!latin(/\p{M}/u).test(found[0])) continue
      // `bô ̣về`: the mark behind the space belongs to the word before it, what follows is the next word.
      const [, word, spaces, marks] = latin(/^([\p{L}\p{M}]+)( +)(\p{M}+)/u).exec(found[0]) ?? []
      const broken = word === undefined ? found[0] : word + spaces + marks
      const whole = word === undefined ? found[0] : word + marks
      const fixed = fixTones(whole)
      const right = fixed !== undefined && isSyllable(fixed) ? fixed : undefined
      const next = found[0].slice(broken.length)
      const end = start + broken.length
      const text = right === undefined ? undefined : word === undefined ? right : right + (next === '' ? '' : ' ')
      say(
        { unit, start, end },
        right === undefined
          ? {
              vi: `Trong “${found[0]}” có dấu đứng rời, không gắn với nguyên âm nào.`,
              en: `“${found[0]}” has a loose mark that belongs to no vowel.`,
            }
          : {
              vi: `“${broken}” có dấu đặt rời khỏi nguyên âm; viết đúng là “${right}”.`,
              en: `In “${broken}” the mark is off its vowel; write “${right}”.`,
            },
        right === undefined || text === undefined
          ? {
              hint: {
                vi: `Gõ lại: ${whole.normalize('NFD').replace(/[\u0300-\u036f]/g, '')}`,
                en: `Type it again: ${whole.normalize('NFD').replace(/[\u0300-\u036f]/g, '')}`,
              },
            }
          : { hint: { vi: right, en: right }, fix: { unit, start, end, text } },
      )
    }
  },
} satisfies Rule
