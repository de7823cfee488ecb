import { latin } from '../../model/latin.ts'
import { FOREIGN_WORDS } from '../../language/data/foreign-words.ts'
import { isSyllable } from '../../language/syllables.ts'
import { fixTones, foldTones, isMisplaced, toned } from '../../language/tones.ts'
import type { Unit } from '../../manuscript/manuscript.ts'
import { isOwnTerm } from '../../reading/find-slips.ts'
import { knownSlips } from '../../reading/known-slips.ts'
import { mistypedWords } from '../../reading/mistyped.ts'
import type { Rule } from '../rule.ts'
import { isQuoted } from '../../reading/scan.ts'
import { hasKey, wordsWhere } from '../../reading/vocabulary.ts'
import type { Form } from '../../reading/word-forms.ts'
import { follows, type Word } from '../../reading/words.ts'

const ASCII = /^[a-z]+$/i
const OURS = /^[a-zđàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]+$/iu

const FOREIGN: ReadonlySet<string> = new Set(FOREIGN_WORDS)

const isKnown = (word: string): boolean => isSyllable(word) || FOREIGN.has(word.toLowerCase())

const isUnknown = ({ text }: Form): boolean => text.length > 1 && !isKnown(text)

export default {
  id: 'unknown-syllable',
  severity: 'info',
  summary: { vi: 'Từng chữ có cấu tạo của một âm tiết tiếng Việt.', en: 'Each word is built as a Vietnamese syllable can be.' },
  why: {
    vi: 'Chữ gõ thiếu dấu, dính nhau hay sót phím (“hoach”, “thựchiện”, “nghiêpj”) không thể là âm tiết tiếng Việt.',
    en: 'Words with a tone left out, run together or with a stray key cannot be syllables of Vietnamese.',
  },
  prose: true,
  refused: [
    'Nhà trường mời phụ huynh hoc sinh đến họp; học sinh chuẩn bị sách vở.',
    'Các đơn vị thựchiệnnghiêm túc chế độ báo cáo.',
    'Công tác tặng thuởng bảo đảm đúng hạn, thoáng đảngj.',
  ],
  accepted: [
    'Gửi báo cáo qua email hoặc website của Sở, fanpage Facebook; diện tích 25 ha, 10 km đường.',
    'Tỉnh Đắk Lắk, xã Krông Pắc, dân tộc Xơ Đăng, Gia Rai; giếng khơi, gì, quỳnh, khuya khoắt, ngoằn ngoèo.',
    'UBND, HĐND, THADS; e-mail: vanphong@gialai.gov.vn; đ/c Nam; b/c; ứng dụng Software as a Service.',
  ],
  check(manuscript, say) {
    // What `known-misspelling` and `mistyped-word` say need not be said twice.
    const said = new Map<Unit, Set<number>>()
    for (const { unit, start, end } of [...knownSlips(manuscript), ...mistypedWords(manuscript)]) {
      const spots = said.get(unit) ?? new Set<number>()
      said.set(unit, spots)
      for (let at = start; at < end; at++) spots.add(at)
    }
    for (const { unit, words, at: index } of wordsWhere(manuscript, isUnknown)) {
      if (unit.role === 'signer' || unit.role === 'symbol') continue
      const word = words[index]!
      if (!isOrdinary(unit, words, index)) continue
      if (ASCII.test(word.text) && isForeign(words, index)) continue
      // Loose marks, foreign letters and misplaced tones have rules of their own.
      if (!OURS.test(word.text) || isMisplaced(word.text)) continue
      if (isQuoted(unit, word.start) || said.get(unit)?.has(word.start) || isOwnTerm(manuscript, unit, word.start, word.end))
        continue
      const meant = guess(word.text, (key) => hasKey(manuscript, key))
      say(
        { unit, start: word.start, end: word.end },
        { vi: `“${word.text}” không phải âm tiết tiếng Việt.`, en: `“${word.text}” is no syllable of Vietnamese.` },
        meant === undefined
          ? {
              hint: {
                vi: 'Xem lại chữ này; nếu là tên riêng thì thêm vào check.terms của kehoach.yaml.',
                en: 'Look at the word again; a name of your own goes under check.terms in kehoach.yaml.',
              },
            }
          : {
              hint: { vi: `Viết: ${meant}`, en: `Write: ${meant}` },
              fix: { unit, start: word.start, end: word.end, text: meant },
            },
      )
    }
  },
} satisfies Rule

/**
 * True for a word without marks, unless it is a syllable that lacks only its tone, or has keys of a typing method in it. Beside
 * another foreign word even such a one is part of a name or a quotation.
 */
function isForeign(words: readonly Word[], index: number): boolean {
  const { text } = words[index]!
  const halfTyped =
    isSyllable(`${text}\u0301`) || (/dd|[wfj]/i.test(text) && isSyllable(text.replace(/^dd/i, 'đ').replace(/[wfj]/gi, '')))
  return (
    !halfTyped ||
    [words[index - 1], words[index + 1]].some((beside) => beside && ASCII.test(beside.text) && !isSyllable(beside.text))
  )
}

const JOINED = latin(/[\p{N}@/_'’&+-]/u)

/** Words in running text: no abbreviation, no part of an address or a symbol, no name. */
function isOrdinary({ text }: Unit, words: readonly Word[], index: number): boolean {
  const word = words[index]!
  if (JOINED.test(text[word.start - 1] ?? ' ') || text[word.start - 1] === '.' || JOINED.test(text[word.end] ?? ' ')) return false
  if (latin(/^\.\p{L}/u).test(text.slice(word.end, word.end + 2))) return false
  const lower = word.text.toLowerCase()
  if (word.text === lower) return true
  if (word.text === word.text.toUpperCase()) return word.text.length > 2 && toned(word.text).tones !== ''
  if (word.text.slice(1) !== lower.slice(1) || ASCII.test(word.text)) return false
  // A capital inside a sentence, or before another capital, is a name.
  const begins = index === 0 || /[.:!?]\s/u.test(word.gap)
  const next = words[index + 1]
  return begins && !(next && follows(next) && latin(/^\p{Lu}/u).test(next.text))
}

/** What was meant, where there is one answer: two words run together, `uơ` for `ươ`, a tone left out. */
function guess(word: string, has: (key: string) => boolean): string | undefined {
  const swapped = word.replace(latin(/u([ơờớởỡợ])/iu), (_, letter: string) => `ư${letter}`)
  if (swapped !== word && isSyllable(swapped)) return swapped
  for (let at = Math.min(7, word.length - 2); at >= 2; at--) {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    if ([first, second].every((part) => isSyllable(part) && has(foldTones(part)))) return `${first} ${second}`
  }
  const { letters, tones } = toned(word)
  if (tones !== '' || word !== word.toLowerCase()) return undefined
  const seen = ['\u0301', '\u0323'].map((tone) => letters + tone).filter((key) => has(key) && isSyllable(key))
  return seen.length === 1 ? fixTones(seen[0]!) : undefined
}
