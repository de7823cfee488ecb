import { POSTS_OF_ONE } from '../../language/data/posts-of-one.ts'
import { HEADED_BY_ONE } from '../../bodies/data/kinds-of-bodies.ts'
import { HEADS_OF_ONE_BODY, POSTS_AT_LARGE } from '../../bodies/data/posts.ts'
import { latin, wordsPattern } from '../../model/latin.ts'
import { fixedCapitals, WRITTEN } from '../../reading/fixed-case.ts'
import { isInCapitals, isQuoted, matches, opensSentence, WORD_START } from '../../reading/scan.ts'
import type { Rule } from '../rule.ts'

/** A head in small letters before the name of the one body he heads: `giám đốc Sở Y tế`, `bí thư Đảng ủy`. */
const BEFORE_A_BODY = latin(
  `${WORD_START}(?<!(?:${wordsPattern(POSTS_AT_LARGE)}) )(?<post>${wordsPattern(HEADS_OF_ONE_BODY)})(?= (?:${wordsPattern(HEADED_BY_ONE)})(?!\\p{L}))`,
  'gu',
)
const single = fixedCapitals({
  right: POSTS_OF_ONE,
  say: (found, right) => ({ vi: `Chức vụ “${found}” viết hoa là “${right}”.`, en: `“${found}” is written “${right}”.` }),
})

export default {
  id: 'post-case',
  severity: 'info',
  summary: {
    vi: 'Chức vụ của một người cụ thể viết hoa: Thủ tướng Chính phủ.',
    en: 'A post held by one person takes a capital: Thủ tướng Chính phủ.',
  },
  why: {
    vi: 'Phụ lục II viết hoa tên chức vụ gắn với người cụ thể; các chức vụ này chỉ có một người giữ.',
    en: 'Posts tied to a person take capitals, and these are held by one person only.',
  },
  clause: 'PL2 V.3',
  prose: true,
  safe: true,
  refused: [
    'Thực hiện ý kiến chỉ đạo của thủ tướng chính phủ về an toàn hồ đập.',
    'Thăm và chúc tết theo thư của chủ tịch nước.',
    'Đồng chí bí thư Đảng ủy chủ trì; giao giám đốc Sở Y tế và chủ tịch UBND xã thực hiện.',
  ],
  accepted: [
    'Thực hiện ý kiến chỉ đạo của Thủ tướng Chính phủ về an toàn hồ đập.',
    'Giao chủ tịch các hội đoàn thể vận động hội viên; các giám đốc Sở dự họp; bầu chủ tịch Hội.',
  ],
  check(manuscript, say) {
    single(manuscript, say)
    for (const { unit, found, start } of matches(manuscript, BEFORE_A_BODY, WRITTEN)) {
      const post = found.groups!.post!
      if (isQuoted(unit, start) || isInCapitals(unit) || opensSentence(unit.text, start)) continue
      const right = post[0]!.toUpperCase() + post.slice(1)
      say(
        { unit, start, end: start + post.length },
        {
          vi: `Chức vụ “${post}” đứng trước tên cơ quan viết hoa là “${right}”.`,
          en: `“${post}” before the body it heads is written “${right}”.`,
        },
        { hint: { vi: `Viết: ${right}`, en: `Write: ${right}` }, fix: { unit, start, end: start + post.length, text: right } },
      )
    }
  },
} satisfies Rule
