import { latin, wordsPattern } from '../../model/latin.ts'
import { IN_MANY_TARGETS, OF_ANOTHER_TIME, OF_A_PART } from '../../reading/data/figure-words.ts'
import { targetPhrase } from '../../model/phrase.ts'
import { percentagesIn } from '../../reading/figures.ts'
import type { Target } from '../../model/plan.ts'
import type { Rule } from '../rule.ts'

const TARGETS = `targets:
  - { id: dung-han, name: Tỷ lệ giải quyết hồ sơ đúng hạn, operator: ">=", value: 98, unit: "%" }
  - { id: truc-tuyen, name: Tỷ lệ tiếp nhận hồ sơ trực tuyến, operator: ">=", value: 80, unit: "%" }`

/** Words that do not tell one target from another. */
const COMMON: ReadonlySet<string> = new Set(IN_MANY_TARGETS)
/** Words that make it another figure: of a part, of another time, a change. */
const PARTLY = latin(`(?<!\\p{L})(?:${wordsPattern(OF_A_PART)})(?!\\p{L})`, 'iu')
const OTHERWISE = latin(`${wordsPattern(OF_ANOTHER_TIME)}|năm \\d{4}`, 'iu')

export default {
  id: 'figure-contradicts-target',
  severity: 'warning',
  summary: {
    vi: 'Số liệu trong lời văn phải khớp với chỉ tiêu mà nó nói đến.',
    en: 'A figure in the prose agrees with the target it speaks of.',
  },
  why: {
    vi: 'Hai số khác nhau cho một chỉ tiêu thì không biết đánh giá theo số nào.',
    en: 'With two figures for one target nobody knows which of them counts.',
  },
  prose: false,
  refused: [
    {
      yaml: TARGETS,
      body: 'Sở Tư pháp ban hành Kế hoạch.\n\n# Chỉ tiêu\n\n::targets\n\n# Nội dung\n\nNâng tỷ lệ giải quyết hồ sơ đúng hạn lên 95%.\n',
    },
    {
      yaml: TARGETS,
      body: 'Sở Tư pháp ban hành Kế hoạch.\n\n# Chỉ tiêu\n\n::targets\n\n# Nội dung\n\n- Phấn đấu việc tiếp nhận hồ sơ đạt 85% trực tuyến.\n',
    },
  ],
  accepted: [
    {
      yaml: TARGETS,
      body: 'Sở Tư pháp ban hành Kế hoạch.\n\n# Chỉ tiêu\n\n::targets\n\n# Nội dung\n\nTỷ lệ giải quyết hồ sơ đúng hạn đạt từ 98% trở lên; kiểm tra 30% đơn vị.\n',
    },
    {
      yaml: TARGETS,
      body: 'Sở Tư pháp ban hành Kế hoạch.\n\n# Chỉ tiêu\n\n::targets\n\n# Nội dung\n\nTỷ lệ giải quyết hồ sơ hộ tịch đúng hạn đạt 99%; tỷ lệ giải quyết hồ sơ đúng hạn đạt 96% ở cấp xã.\n',
    },
    {
      yaml: TARGETS,
      body: 'Sở Tư pháp ban hành Kế hoạch.\n\n# Chỉ tiêu\n\n::targets\n\n# Nội dung\n\nTỷ lệ giải quyết hồ sơ đúng hạn 6 tháng đầu năm đạt 90%; tỷ lệ tiếp nhận hồ sơ trực tuyến năm 2025 là 71,5%.\n',
    },
  ],
  check(manuscript, say) {
    const { data: plan, places } = manuscript
    const targets = plan?.targets.filter(({ unit, value }) => unit === '%' && !('from' in value) && value.value !== null) ?? []
    const named = targets.map((target) => ({ target, words: tellingWords(target.name) })).filter(({ words }) => words.length >= 3)
    if (!plan || named.length === 0) return
    for (const { spot, value, text } of percentagesIn(manuscript)) {
      const { before, after } = around(spot.unit.text, spot.start, spot.end)
      if (OTHERWISE.test(`${before} ${after}`) || PARTLY.test(after)) continue
      const words = [...tellingWords(before), ...tellingWords(after)]
      const meant = named.filter((it) => speaksOf(words, tellingWords(before).length, it.words))
      // The target with the longest name is the one that is spoken of; another that has this figure settles it.
      const [best] = meant.toSorted((a, b) => b.words.length - a.words.length)
      if (!best || meant.some(({ target }) => figuresOf(target).includes(value))) continue
      const at = plan.targets.indexOf(best.target)
      say(
        spot,
        {
          vi: `Ghi ${text}, nhưng chỉ tiêu “${best.target.name}” là ${targetPhrase(best.target)}.`,
          en: `It says ${text}, but the target “${best.target.name}” is ${targetPhrase(best.target)}.`,
        },
        {
          hint: {
            vi: `Dùng :target[${best.target.id}] để số liệu luôn khớp.`,
            en: `Use :target[${best.target.id}], so that the figures always agree.`,
          },
          related: [{ at: places.at(`/targets/${at}/value`), message: { vi: 'Chỉ tiêu.', en: 'The target.' } }],
        },
      )
    }
  },
} satisfies Rule

const tellingWords = (text: string): string[] =>
  (text.toLowerCase().match(latin(/\p{L}+/gu)) ?? []).filter((word) => !COMMON.has(word))

const figuresOf = ({ value, tiers, previous }: Target): (number | null)[] =>
  [value, previous, ...tiers.map((tier) => tier.value)].flatMap((amount) =>
    !amount ? [] : 'from' in amount ? [amount.from.value, amount.to.value] : [amount.value],
  )

/** What is said about a figure: back to the end of the sentence or the figure before, on to the next comma or `và`. */
function around(text: string, start: number, end: number): { readonly before: string; readonly after: string } {
  const before = text.slice(Math.max(0, start - 200), start)
  const from = Math.max(before.lastIndexOf(';'), before.lastIndexOf('%'), before.lastIndexOf('. ')) + 1
  return { before: before.slice(from), after: /^(?:(?!\s(?:và|trong đó)\s)[^.;,%\d]){0,80}/u.exec(text.slice(end, end + 80))![0] }
}

/**
 * True where the words of a name stand one after the other, with no word between them that could make it a part of what is
 * named, and the figure right behind them or among them.
 */
function speaksOf(text: readonly string[], figureAt: number, name: readonly string[]): boolean {
  return text.some(
    (_, start) =>
      name.every((word, index) => text[start + index] === word) && figureAt - (start + name.length) <= 1 && start <= figureAt,
  )
}
