import { latin } from '../../model/latin.ts'
import { ALWAYS_WRONG, MEANT } from '../../language/wrong-letters.ts'
import type { Rule } from '../rule.ts'
import { wordsWhere } from '../../reading/vocabulary.ts'
import type { Form } from '../../reading/word-forms.ts'

const SUSPECT = latin(`[${Object.keys(MEANT).join('')}\uff21-\uff3a\uff41-\uff5a]`, 'u')
const EACH = latin(SUSPECT.source, 'gu')
const LATIN = /\p{Script=Latin}/u
const OTHER_SCRIPT = /[\p{L}--\p{Script=Latin}]/v

const isSuspect = ({ text }: Form): boolean => SUSPECT.test(text)

export default {
  id: 'wrong-letter',
  severity: 'error',
  summary: {
    vi: 'Chữ cái đúng mã, không dùng chữ trông giống: “Đ” chứ không phải “Ð”.',
    en: 'Letters are the right ones, not others that look alike: “Đ”, not “Ð”.',
  },
  why: {
    vi: 'Chữ “Ð” (Eth), “ƣ” hay chữ Kirin trông như chữ Việt nhưng máy coi là chữ khác: tra cứu số, ký hiệu không ra.',
    en: 'Eth, “ƣ” or a Cyrillic letter looks right, but to a machine it is another: a symbol with it is never found.',
  },
  clause: 'PL1 I.4',
  prose: true,
  safe: true,
  refused: [
    'Căn cứ Nghị định số 15/2020/N\u00d0-CP ngày 03/02/2020 của Chính phủ;',
    'Ủy ban nhân dân ph\u01a3ờng phối hợp các ph\u00f2ng chuyên môn.',
    'T\u043eàn thể cán bộ \u0110ảng bộ; \u00d0oàn viên, hội viên.',
  ],
  accepted: [
    'Đoàn viên phường Đống Đa; nồng độ 5 \u00b5g, \u03b1-thalassemia.',
    'Báo \u041f\u0440\u0430\u0432\u0434\u0430 và nhà xuất bản \u041c\u0438\u0440.',
  ],
  check(manuscript, say) {
    for (const { unit, words, at } of wordsWhere(manuscript, isSuspect)) {
      const { text, start, end } = words[at]!
      const right = text.replace(EACH, (letter) => MEANT[letter] ?? letter.normalize('NFKC')).normalize('NFC')
      // A word all in another script is a foreign word.
      if (!ALWAYS_WRONG.test(text) && !LATIN.test(text.replace(/[\uff21-\uff5a]/g, 'a'))) continue
      if (OTHER_SCRIPT.test(right)) continue
      const letter = SUSPECT.exec(text)![0]
      const code = `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
      const meant = MEANT[letter] ?? letter.normalize('NFKC')
      say(
        { unit, start, end },
        {
          vi: `“${text}” có chữ “${letter}” (${code}) thay cho “${meant}”.`,
          en: `“${text}” has “${letter}” (${code}) in place of “${meant}”.`,
        },
        { hint: { vi: right, en: right }, fix: { unit, start, end, text: right } },
      )
    }
  },
} satisfies Rule
