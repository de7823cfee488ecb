import { dataBlocks } from '../expand/data.ts'
import type { Item } from '../model/block.ts'
import { parseDate, type CalendarDate } from '../model/date.ts'
import { plainText, sliceInline, type Inline } from '../model/inline.ts'
import { targetPhrase } from '../model/phrase.ts'
import type { Plan, Target } from '../model/plan.ts'
import { amountIn } from './amount.ts'
import type { PlacedBlock } from './body.ts'
import { idNamed } from './naming.ts'
import type { Stated } from './stated.ts'

/** Chỉ tiêu: items and sentences that print to the letter what the plan’s targets print. */

/** A section that says what is to be reached. */
const ABOUT_TARGETS = /chỉ tiêu|mục tiêu/iu
const FEWEST = 2
const LONGEST_NAME = 200

/** The first list below such a title whose items are targets, each with its level, deadline and bodies. */
export function targetList(placed: readonly PlacedBlock[]): Stated<Target> {
  for (const [from, to] of lists(placed)) {
    const items = placed.slice(from, to).map(({ block }) => block as Item)
    const targets = targetsOf(items)
    if (targets.length < FEWEST || linesOf(items).join('\n') !== linesPrinted(targets).join('\n')) continue
    const directive: PlacedBlock = { block: { type: 'data', of: 'targets' }, at: placed[from]!.at }
    return { placed: [...placed.slice(0, from), directive, ...placed.slice(to)], data: targets }
  }
  return { placed, data: [] }
}

/** The targets that a list says; none where an item of it says anything else. */
function targetsOf(items: readonly Item[]): Target[] {
  const ids = new Set<string>()
  const targets: Target[] = []
  for (const [at, item] of items.entries()) {
    if (item.level !== 1) continue
    const target = targetOf(item, tiersBelow(items, at), ids)
    if (!target) return []
    targets.push(target)
  }
  return targets
}

/** Where the runs of bullets below titles about targets stand. */
function* lists(placed: readonly PlacedBlock[]): Generator<readonly [from: number, to: number]> {
  let about = false
  for (let at = 0; at < placed.length; at++) {
    const { block } = placed[at]!
    if (block.type === 'heading') about = ABOUT_TARGETS.test(plainText(block.text))
    if (!about || block.type !== 'bullet') continue
    let to = at
    while (placed[to]?.block.type === 'bullet') to++
    yield [at, to]
    at = to - 1
  }
}

function tiersBelow(items: readonly Item[], at: number): readonly Item[] {
  const end = items.findIndex((item, index) => index > at && item.level === 1)
  return items.slice(at + 1, end < 0 ? items.length : end)
}

/** An item’s own words, without the mark that ends a text. */
function wordsOf({ children: [first] }: Item): string {
  return first?.type === 'paragraph' ? plainText(first.text).replace(/\.\/\.$/, '.') : ''
}

const isPlain = ({ children: [first, ...others] }: Item): boolean =>
  others.length === 0 && first?.type === 'paragraph' && first.text.every(({ type }) => type === 'text')

function targetOf(item: Item, tiers: readonly Item[], ids: Set<string>): Target | undefined {
  if (![item, ...tiers].every(isPlain)) return undefined
  const text = wordsOf(item).replace(/(?:, trong đó:|[.;])$/u, '')
  const [head = '', ...more] = text.split('; ')
  const [, name, phrase = ''] = /^(.+?): (.+)$/u.exec(head) ?? []
  const amount = amountIn(phrase)
  if (name === undefined || name.length > LONGEST_NAME || !amount) return undefined
  const below = tiers.map((tier) => tierOf(tier, amount.unit))
  if (below.some((tier) => tier === undefined)) return undefined
  const listed = (label: string): string[] =>
    more
      .find((part) => part.startsWith(label))
      ?.slice(label.length)
      .split(', ') ?? []
  const deadline = dateIn(listed('thời hạn: ')[0])
  return {
    id: targetId(name, ids),
    name,
    ...amount,
    ...(deadline && { deadline }),
    lead: listed('chủ trì: '),
    support: listed('phối hợp: '),
    tiers: below as Target['tiers'],
  }
}

function tierOf(item: Item, unit: string): Target['tiers'][number] | undefined {
  const [, when, phrase = ''] = /^(.+?): (.+?)[.;]?$/u.exec(wordsOf(item)) ?? []
  const amount = amountIn(phrase)
  return when !== undefined && amount?.unit === unit ? { when, operator: amount.operator, value: amount.value } : undefined
}

const WORDS_OF_ID = 8

/** A target’s id from the first words of its name. */
export const targetId = (name: string, taken: Set<string>): string =>
  idNamed(name.split(/\s+/).slice(0, WORDS_OF_ID).join(' '), taken, 'chi-tieu')

/** `30/6/2026` as a date. */
export function dateIn(text: string | undefined): CalendarDate | undefined {
  const [day, month, year] = text?.split('/') ?? []
  return year ? parseDate(`${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`) : undefined
}

const linesOf = (items: readonly Item[]): string[] => items.map((item) => `${item.level} ${wordsOf(item)}`)

/** The lines that a list of targets prints. */
function linesPrinted(targets: readonly Target[]): string[] {
  const data = { targets } as unknown as Plan
  const isBullet = (block: { readonly type: string }): boolean => block.type === 'bullet'
  return dataBlocks({ type: 'data', of: 'targets' }, data, [], () => undefined)
    .filter(isBullet)
    .flatMap((block) => {
      const item = block as unknown as Item
      return linesOf([item, ...(item.children.filter(isBullet) as Item[])])
    })
}

const SENTENCE =
  /^(?<name>(?:Tỷ lệ|Tỉ lệ|Số|Tổng|Tốc độ|Mức|Chỉ số|Điểm|Diện tích|Sản lượng|Giá trị|Doanh thu|Thu nhập|Thu)\s[^:;.]{3,140}?)(?::| (?:phấn đấu |tối thiểu )?đạt| là| còn|(?=\s(?:trên|dưới|từ|không quá)\s\d))\s(?<phrase>(?:trên|dưới|từ|không quá|\d)[^:;]*?)[.;,]?$/u

/** Sentences below titles about targets that say one thing and its level: the level becomes a reference to the target. */
export function targetSentences(placed: readonly PlacedBlock[]): Stated<Target> {
  const targets: Target[] = []
  const ids = new Set<string>()
  let about = false
  const made = placed.map((it): PlacedBlock => {
    const { block } = it
    if (block.type === 'heading') about = ABOUT_TARGETS.test(plainText(block.text))
    if (!about || !('children' in block) || !isPlain(block)) return it
    const words = wordsOf(block)
    const { name = '', phrase = '' } = SENTENCE.exec(words)?.groups ?? {}
    const amount = amountIn(phrase)
    if (!amount) return it
    const target: Target = { id: targetId(name, ids), name, ...amount, lead: [], support: [], tiers: [] }
    targets.push(target)
    return { ...it, block: withReference(block, words.lastIndexOf(phrase), target) }
  })
  return { placed: made, data: targets }
}

/** An item whose words from a place on are what a target prints. */
function withReference(item: Item, from: number, target: Target): Item {
  const value = targetPhrase(target)
  const [first] = item.children
  const text = first?.type === 'paragraph' ? first.text : []
  const reference: Inline = { type: 'reference', to: 'target', id: target.id, value }
  const behind = sliceInline(text, from + value.length, plainText(text).length)
  return { ...item, children: [{ type: 'paragraph', text: [...sliceInline(text, 0, from), reference, ...behind] }] }
}
