import { latin } from '../../model/latin.ts'
import { isSyllable } from '../../language/syllables.ts'
import { fixTones } from '../../language/tones.ts'
import { matchesIn } from '../../reading/scan.ts'
import type { Unit } from '../../manuscript/manuscript.ts'
import type { Say } from '../../manuscript/say.ts'
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
    const suspects = manuscript.units.filter(({ text }) => /[\u0300-\u036f]/.test(text))
    const words = suspects
      .flatMap((unit) => matchesIn(unit, STRAY))
      .flatMap(({ unit, found, start }) => (latin(/\p{M}/u).test(found[0]) ? [looseAt(unit, found[0], start)] : []))
    for (let index = 0; index < words.length; index++) {
      const first = words[index]!
      let last = first
      // Words that follow each other are one slip of one keyboard: one line.
      while (first.text !== undefined && isNext(last, words[index + 1])) last = words[++index]!
      if (last === first) tell(first, say)
      else tell(joined(words.slice(words.indexOf(first), index + 1)), say)
    }
  },
} satisfies Rule

interface Loose {
  readonly unit: Unit
  readonly start: number
  readonly end: number
  /** As it stands, and what it was meant to be, where that can be told. */
  readonly written: string
  readonly whole: string
  readonly right: string | undefined
  readonly text: string | undefined
}

function looseAt(unit: Unit, written: string, start: number): Loose {
  // `bô ̣về`: the mark behind the space belongs to the word before it, what follows is the next word.
  const [, word, spaces, marks] = latin(/^([\p{L}\p{M}]+)( +)(\p{M}+)/u).exec(written) ?? []
  const broken = word === undefined ? written : word + spaces + marks
  const whole = word === undefined ? written : word + marks
  const fixed = fixTones(whole)
  const right = fixed !== undefined && isSyllable(fixed) ? fixed : undefined
  const next = written.slice(broken.length)
  const text = right === undefined ? undefined : word === undefined ? right : right + (next === '' ? '' : ' ')
  return { unit, start, end: start + broken.length, written: right === undefined ? written : broken, whole, right, text }
}

const isNext = (word: Loose, next: Loose | undefined): boolean =>
  next !== undefined && next.text !== undefined && next.unit === word.unit && word.unit.text.slice(word.end, next.start) === ' '

function joined(words: readonly Loose[]): Loose {
  const [first, last] = [words[0]!, words.at(-1)!]
  const right = words.map((word) => word.right).join(' ')
  const written = first.unit.text.slice(first.start, last.end)
  return { unit: first.unit, start: first.start, end: last.end, written, whole: written, right, text: right }
}

function tell({ unit, start, end, written, whole, right, text }: Loose, say: Say): void {
  const bare = whole.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
  say(
    { unit, start, end },
    right === undefined
      ? {
          vi: `Trong “${written}” có dấu đứng rời, không gắn với nguyên âm nào.`,
          en: `“${written}” has a loose mark that belongs to no vowel.`,
        }
      : {
          vi: `“${written}” có dấu đặt rời khỏi nguyên âm; viết đúng là “${right}”.`,
          en: `In “${written}” the mark is off its vowel; write “${right}”.`,
        },
    right === undefined || text === undefined
      ? { hint: { vi: `Gõ lại: ${bare}`, en: `Type it again: ${bare}` } }
      : { hint: { vi: right, en: right }, fix: { unit, start, end, text } },
  )
}
