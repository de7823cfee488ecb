import { plainOf, spansOf, type ContentSpan } from './content.ts'
import type { Wording } from '../model/problem.ts'
import type { TextUnit } from './units.ts'
import { quoted } from './wording.ts'

const NAMES: Readonly<Record<ContentSpan['face'], Wording>> = {
  strong: { vi: 'đậm', en: 'bold' },
  emphasis: { vi: 'nghiêng', en: 'italics' },
}

/** Words that became bold or italic, or are so no longer, while they themselves stayed. */
export function emphasisChanged(old: Pick<TextUnit, 'content'>, now: Pick<TextUnit, 'content'>): Wording[] {
  const [before, after] = [spansOf(old.content), spansOf(now.content)]
  const only = (these: readonly ContentSpan[], others: readonly ContentSpan[], text: string): ContentSpan[] =>
    these.filter((it) => !others.some(({ face, text }) => face === it.face && text === it.text) && text.includes(it.text))
  return [
    ...only(after, before, plainOf(old.content)).map(({ face, text }) => ({
      vi: `in ${NAMES[face].vi} ${quoted(text)}`,
      en: `${quoted(text)} put in ${NAMES[face].en}`,
    })),
    ...only(before, after, plainOf(now.content)).map(({ face, text }) => ({
      vi: `bỏ ${NAMES[face].vi} ${quoted(text)}`,
      en: `${quoted(text)} no longer in ${NAMES[face].en}`,
    })),
  ]
}
