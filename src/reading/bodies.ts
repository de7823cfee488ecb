import { latin, wordsPattern } from '../model/latin.ts'
import {
  APART_FROM_SECTORS,
  AT_LARGE,
  LEVELS,
  LINE_BODIES,
  LISTED_BEHIND,
  LISTED_TOGETHER,
  LOOSE_SYLLABLES,
  OUTSIDE_BODIES,
  RECIPIENT_KINDS,
} from '../bodies/data/kinds-of-bodies.ts'
import { HEADS } from '../bodies/data/posts.ts'
import { DUTY_WORDS } from '../language/data/task-words.ts'
import { oneToneStyle } from '../bodies/agencies.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'
import { once } from './once.ts'
import type { Where } from '../manuscript/say.ts'

/** Who must do something, as the plan names it. */
export interface Holder {
  readonly name: string
  readonly at: Where
}

export interface Recipient extends Holder {
  readonly purpose: string
}

const capitalised = (word: string): string => word[0]!.toUpperCase() + word.slice(1)

/** `Báo cáo` is no newspaper. */
const KIND = latin(`^(?!báo cáo(?!\\p{L}))(?:${wordsPattern(RECIPIENT_KINDS)})(?!\\p{L})`, 'u')
/** Collective words that take in any body; with `thuộc` those of the issuer only, unless it is a whole province or commune. */
const GENERIC = latin(/(?:đơn vị|cơ quan|thành viên|địa phương|cấp)(?!\p{L})/u)
const OF_ONE_BODY = latin(`thuộc (?!(?:ubnd |ủy ban nhân dân |uỷ ban nhân dân )?(?:${wordsPattern(LEVELS)})(?!\\p{L}))`, 'u')
/** `các sở, ban, ngành`: all but communes, schools and what people join. */
const SECTORS = latin(/ngành(?!\p{L})/u)
const APART: ReadonlySet<string> = new Set(APART_FROM_SECTORS)
const OUTSIDE: ReadonlySet<string> = new Set(OUTSIDE_BODIES)
const LINES: ReadonlySet<string> = new Set(LINE_BODIES)
const POST = new RegExp(`^(?:đồng chí |đề nghị |giao )?(?:trưởng ban(?= ban)|${wordsPattern(HEADS)}) (?=\\S)`, 'u')
const SHORT: readonly (readonly [RegExp, string])[] = [
  [latin(/(?<!\p{L})ubnd(?!\p{L})/gu), 'ủy ban nhân dân'],
  [latin(/(?<!\p{L})hđnd(?!\p{L})/gu), 'hội đồng nhân dân'],
  [latin(/(?<!\p{L})(?:ub)?mttq ?vn(?!\p{L})/gu), 'mặt trận tổ quốc việt nam'],
  [latin(/(?<!\p{L})(?:ub)?mttq(?!\p{L})/gu), 'mặt trận tổ quốc'],
  [latin(/(?<!\p{L})tand(?!\p{L})/gu), 'tòa án nhân dân'],
  [latin(/(?<!\p{L})vksnd(?!\p{L})/gu), 'viện kiểm sát nhân dân'],
  [latin(/(?<!\p{L})đvsn(?!\p{L})/gu), 'đơn vị sự nghiệp'],
]
/** Words of place and belonging, which a name has or not. */
const LOOSE = new Set<string>(LOOSE_SYLLABLES)

/** A name in small letters, abbreviations written out, the post before it left off: `Trưởng phòng Phòng X` is `phòng x`. */
export function plainName(name: string, manuscript: Manuscript): string {
  const known = plainNames(manuscript)
  let plain = known.get(name)
  if (plain === undefined) known.set(name, (plain = plainText(name, manuscript)))
  return plain
}

const plainNames = once(() => new Map<string, string>())

/** The same of any text, without the memory that names have: they are asked for once for each other name. */
export function plainText(name: string, { data: plan }: Manuscript): string {
  let text = oneToneStyle(name).toLowerCase()
  for (const [short, full] of SHORT) text = text.replace(short, full)
  for (const [short, full] of Object.entries(plan?.abbreviations ?? {})) {
    const word = short.toLowerCase()
    if (text.includes(word)) text = text.replaceAll(word, full.toLowerCase())
  }
  text = text
    .replace(/^(?:các|những) /u, '')
    .replace(/^ban thường trực (?=ủy ban)/u, '')
    .replace(POST, '')
    .replace(/^(?:các|những) /u, '')
  return text
    .replace(/^phòng phòng /u, 'phòng ')
    .replace(/\s*[-–]\s*/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

const kindOf = (plain: string): string | undefined => KIND.exec(plain)?.[0]
const wordsOf = (plain: string): string[] => plain.match(latin(/[\p{L}\p{N}&]+/gu)) ?? []

/** What the issuer calls itself: its name, and its short form where a plan gives one. */
const ownNames = ({ parts, data }: Manuscript): string[] =>
  [parts.issuer.name?.text ?? '', data?.issuer.short ?? ''].filter((name) => name !== '')

/** Words that the issuer's own name adds to the names of its units. */
const ownWords = (manuscript: Manuscript): ReadonlySet<string> =>
  new Set(wordsOf(plainName(ownNames(manuscript).join(' '), manuscript)))

/** True for a kind of which the issuer has no units. */
const isOutside = (kind: string, manuscript: Manuscript): boolean =>
  OUTSIDE.has(kind) && !(LINES.has(kind) && ownNames(manuscript).some((name) => plainName(name, manuscript).includes(kind)))

/** What the name of another body begins with, so that a comma or `và` before it divides two: not that of `Văn hóa, Thể thao và Du lịch`. */
const BODY = latin(
  `(?:các|những|phòng|(?:${wordsPattern([
    ...[
      ...RECIPIENT_KINDS,
      ...HEADS,
      'thường trực',
      'cơ quan',
      'đảng ủy',
      'tỉnh ủy',
      'huyện ủy',
      'thành ủy',
      'uỷ ban',
      'toà án',
    ].map(capitalised),
    'UBND',
    'HĐND',
    'MTTQ',
    'UBMTTQ',
    'BHXH',
  ])})(?! (?:học|chức|hóa|hoá)(?!\\p{L})))(?!\\p{L})`,
  'u',
)
const DIVIDED = latin(`[;,]\\s+(?:và\\s+)?(?=${BODY.source})|(?<!HĐND|Hội đồng nhân dân)\\s+và\\s+(?=${BODY.source})`, 'u')

/** One body each out of `Sở Y tế, Công an tỉnh và Ủy ban nhân dân các xã`. */
export const bodiesIn = (name: string): string[] => name.split(DIVIDED).filter((part) => part.trim() !== '')

/** Several kinds without `các`: `Sở, ban, ngành thành phố`, `Khoa, phòng bệnh viện`, `UBND xã, phường`. */
const COLLECTIVE = latin(
  `^(?<what>(?:ubnd |ủy ban nhân dân )?(?:${wordsPattern(LISTED_TOGETHER)})(?:, ?| và | )(?:${wordsPattern(LISTED_BEHIND)})(?!\\p{L})[^;()]*)`,
  'u',
)

/** The province behind a body's name, in small letters. */
const PROVINCE = latin(/^ (?:tỉnh|thành phố) \p{L}+(?: \p{L}+){0,3}$/u)

/** Kinds that `các tổ chức chính trị - xã hội` and `các đoàn thể` stand for. */
const UNIONS: ReadonlySet<string> = new Set([
  'hội',
  'đoàn',
  'tỉnh đoàn',
  'thành đoàn',
  'liên đoàn',
  'mặt trận',
  'ủy ban mặt trận',
])

/** Whether what is sent to `recipient` reaches the body: by name, by initials, or as one of those it names together. */
export function reaches(recipient: string, body: string, manuscript: Manuscript): boolean {
  const [to, of] = [plainName(recipient, manuscript), plainName(body, manuscript)]
  const kind = kindOf(of)
  const lower = oneToneStyle(recipient).toLowerCase()
  const together = (
    latin(/(?<![\p{L}\d])(?:các|những|toàn thể|\d{1,3}(?=\s\p{L}{2}))\s+(?<what>[^;()]*)/u).exec(lower) ?? COLLECTIVE.exec(lower)
  )?.groups!.what
  if (together !== undefined) {
    if (
      (GENERIC.test(together) || (SECTORS.test(together) && !APART.has(kind ?? ''))) &&
      !(OF_ONE_BODY.test(together) && isOutside(kind ?? '', manuscript))
    )
      return true
    if (kind && RECIPIENT_KINDS.some((it) => it === kind && latin(`(?<!\\p{L})${it}(?!\\p{L})`, 'u').test(together))) return true
    if (kind === 'văn phòng' && latin(/(?<!\p{L})phòng(?!\p{L})/u).test(together)) return true
    if (kind === 'thanh tra' && latin(/(?<!\p{L})phòng(?!\p{L})/u).test(together)) return true
    if (kind && UNIONS.has(kind) && /đoàn thể|hội|tổ chức/u.test(together)) return true
    if (kind === 'ủy ban nhân dân' && latin(/(?<!\p{L})(?:xã|phường|huyện)(?!\p{L})/u).test(together)) return true
  }
  const own = ownWords(manuscript)
  const core = (plain: string): string[] => wordsOf(plain).filter((word) => !LOOSE.has(word))
  const strict = (plain: string): string[] => {
    const all = core(plain)
    const rest = all.filter((word) => !own.has(word))
    return rest.length > 0 ? rest : all
  }
  const [ofWords, toWords] = [strict(of), new Set(core(to))]
  if (ofWords.every((word) => toWords.has(word))) return true
  // `Thuế cơ sở 7` is sent what `Thuế cơ sở 7 tỉnh Quảng Ngãi` has to do.
  const isShorter = (part: string): boolean =>
    part.includes(' ') && of.startsWith(`${part} `) && PROVINCE.test(of.slice(part.length))
  if (recipient.split(/[,;]/).some((part) => isShorter(plainName(part.trim(), manuscript)))) return true
  if (
    bodiesIn(recipient).some((part) => {
      const words = strict(plainName(part, manuscript))
      return words.length > 1 && kindOf(plainName(part, manuscript)) === kind && words.every((word) => of.includes(word))
    })
  )
    return true
  if (bodiesIn(recipient).some((part) => shortens(part, of))) return true
  const initials = (words: readonly string[]): string => words.map((word) => word[0]!.toUpperCase()).join('')
  const inner = wordsOf(kind ? of.slice(kind.length) : of)
  const forms = [wordsOf(of), core(of), wordsOf(of).slice(1), inner, inner.filter((word) => !LOOSE.has(word))].map(initials)
  return wordsOf(recipient).some((word) => latin(/^\p{Lu}{2,}$/u).test(word) && forms.some((form) => form.startsWith(word)))
}

const NAME_WORD = latin(/[\p{L}\p{N}]+/gu)
const LETTERS = latin(/^\p{Lu}{2,}$/u)

/** `Sở Nông nghiệp và PTNT`, `Sở NN&PTNT`, `Ban QLKKT tỉnh`: the words of a name in their order, some by their first letters. */
function shortens(short: string, plain: string): boolean {
  const words = wordsOf(plain).filter((word) => word !== 'và')
  let at = 0
  for (const word of oneToneStyle(short).match(NAME_WORD) ?? []) {
    const lower = word.toLowerCase()
    if (lower === 'và') continue
    if (lower === words[at]) at++
    else if (LETTERS.test(word)) {
      if ([...lower].some((letter, index) => words[at + index]?.[0] !== letter)) return false
      at += lower.length
    } else if (!LOOSE.has(lower)) return false
  }
  return at > 1 && words.slice(at).every((word) => LOOSE.has(word))
}

const AT_LARGE_BEGINS = latin(`^(?:${wordsPattern(AT_LARGE)}|tổ |hội đồng (?!nhân dân))`, 'iu')

const LED_BY = /^(?:ban chấp hành|ban thường vụ|ban thường trực|thường trực) /u

/** Those who lead the issuer: `Ban Chấp hành Công đoàn` where `CÔNG ĐOÀN BỆNH VIỆN …` stands in the head. */
function leadsIssuer(plain: string, manuscript: Manuscript): boolean {
  const led = plain.replace(LED_BY, '')
  return led !== plain && manuscript.parts.agency.some(({ text }) => `${plainName(text, manuscript)} `.startsWith(`${led} `))
}

/** Leaders, councils whose members sit in the units, and people at large: they have the plan whoever it is sent to. */
export const isAtLarge = (name: string, manuscript: Manuscript): boolean => {
  const plain = plainName(name, manuscript)
  return (
    AT_LARGE_BEGINS.test(name) ||
    /\[\[/u.test(name) ||
    ownNames(manuscript).some((own) => plainName(own, manuscript) === plain) ||
    leadsIssuer(plain, manuscript) ||
    kindOf(plain) === undefined
  )
}

const DUTY_SECTION = latin(/^(?:tổ chức thực hiện|trách nhiệm|phân công|tổ chức triển khai)/iu)
const VERB = latin(
  `\\s*(?::|,?\\s(?:tổ chức(?= thực hiện| triển khai)|(?<!(?:tắt|gọi|chung) )là|(?<!việc )làm|${wordsPattern(DUTY_WORDS)})(?!\\p{L})).*$`,
  'u',
)

/** Who has a duty: the plan's assignments; in prose those that the last section gives one to. */
export function dutyHolders(manuscript: Manuscript): Holder[] {
  const { data: plan, places, units, parts } = manuscript
  if (plan) {
    return plan.assignments.flatMap((assignment, index) =>
      assignment.units.map((name, position) => ({
        name,
        at: places.at(`/assignments/${index}/unit/${position}`) ?? places.at(`/assignments/${index}/unit`),
      })),
    )
  }
  const from = units.findLastIndex(
    ({ role, text, level }, index) => index < parts.tailAt && role === 'heading' && level === 1 && DUTY_SECTION.test(text),
  )
  if (from < 0 || parts.tailAt === Infinity) return []
  const behind = units.findIndex(({ role, level }, index) => index > from && role === 'heading' && level === 1)
  return units.slice(from + 1, behind < 0 ? parts.tailAt : Math.min(behind, parts.tailAt)).flatMap((unit): Holder[] => {
    if (unit.role !== 'heading' && unit.role !== 'clause' && !/^Giao\s/u.test(unit.text)) return []
    const begin = /^(?:Giao|Đề nghị)\s+/u.exec(unit.text)?.[0].length ?? 0
    const text = unit.text.slice(begin)
    if (unit.role !== 'heading' && !VERB.test(text)) return []
    const name = text.replace(VERB, '').replace(/[\s:.,]+$/u, '')
    if (name.length > 90 || !latin(/^\p{Lu}/u).test(name) || name === '') return []
    return [{ name, at: { unit, start: begin, end: begin + name.length } }]
  })
}

/** The recipients with what each gets the plan for. */
export const recipientsOf = ({ parts }: Manuscript): Recipient[] =>
  parts.recipients.map(({ lines, text }) => ({
    name: text.replace(/\s*\([^()]*\)/gu, '').replace(/[\s;.,]+$/u, ''),
    purpose: /\((?<purpose>[^()]*)\)[;.,]?$/u.exec(text)?.groups!.purpose ?? '',
    at: lines[0],
  }))

/** The units that the line `Lưu` names, by their initials: they have the plan already. */
export const archivedUnits = ({ parts }: Manuscript): string => parts.archive.map(({ text }) => text).join(' ')
