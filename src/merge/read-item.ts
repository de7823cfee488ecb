import { expand } from '../expand/expand.ts'
import { everyLabelled } from '../expand/labelled.ts'
import { labelOf } from '../import/label.ts'
import { cut, inlinesOf, plainRich, type Rich } from '../import/rich.ts'
import type { DataBlock } from '../model/block.ts'
import { parseDate, type CalendarDate } from '../model/date.ts'
import { plainText } from '../model/inline.ts'
import type { Amount, Assignment, Operator, Phase, Plan, Target, Text } from '../model/plan.ts'
import type { Table } from '../model/table.ts'
import { phaseValue } from '../write/front/phase.ts'
import { targetValue } from '../write/front/target.ts'
import { markdownValue, oneOrMany } from '../write/front/values.ts'
import { idMeant, numberMeant } from '../write/paste.ts'
import type { EditedLine } from './edited.ts'
import { OPERATORS, figureOf, readDate } from './read-back.ts'

/** Lists of the frontmatter that the document prints an item to a line. */
export type DataList = 'targets' | 'phases' | 'assignments'

/** A line as it is read back: behind its label, and the points right below it. */
export interface DataLine {
  readonly rich: Rich
  readonly points: readonly Rich[]
}

/** An item as its list holds it; `printed` is how its line is printed where that is not as it was typed. */
export interface DataItem {
  readonly value: object
  readonly printed?: string
}

/**
 * A line that was put in among those printed from a list, as an item of that list; undefined where an item that prints just these words
 * cannot be told.
 */
export function readItem(list: DataList, line: DataLine, plan: Plan): DataItem | undefined {
  const alone = line.points.length === 0
  const value =
    list === 'assignments'
      ? assignmentIn(line, plan)
      : alone
        ? (list === 'targets' ? targetIn : phaseIn)(line.rich, plan)
        : undefined
  return value ? { value } : list === 'assignments' && alone ? namedAssignment(line.rich, plan) : undefined
}

/** `Văn phòng: đôn đốc.`, a unit and its duty with a colon between them, which the document prints without one. */
function namedAssignment(rich: Rich, plan: Plan): DataItem | undefined {
  const [, name] = /^([^:.;]+): \S/u.exec(rich.text) ?? []
  if (name === undefined || name.length > LONGEST_NAME) return undefined
  const units = name.split(', ')
  const duty = inlinesOf(cut(rich, name.length + 2))
  const printed = `${name} ${rich.text.slice(name.length + 2)}`
  const isPrinted = prints({ assignments: [{ units, duties: [duty] }] }, 'assignments', plan, {
    rich: plainRich(printed),
    points: [],
  })
  return isPrinted ? { value: { unit: oneOrMany(units), duty: oneOrMany([markdownValue(duty)]) }, printed } : undefined
}

const bare = (text: string): string => text.replace(/[\s.;,/]+$/u, '')

/** True where the list prints these lines for its one item. */
function prints(part: Partial<Plan>, of: DataList, plan: Plan, line: DataLine): boolean {
  const block: DataBlock = { type: 'data', of }
  const alone: Plan = { ...plan, ...part, bases: [], body: [block], footnotes: [], appendices: [] }
  const texts = [...everyLabelled(expand(alone).body)].flatMap((it) => (it.type === 'paragraph' ? [plainText(it.text)] : []))
  const wanted = [line.rich, ...line.points].map(({ text }) => text)
  return texts.length === wanted.length && texts.every((text, index) => bare(text) === bare(wanted[index]!))
}

/** An id that no other item has, of the first words of a name. */
function freeId(name: string, taken: readonly { readonly id: string }[]): string {
  const short = idMeant(name).split('-').slice(0, 5).join('-')
  const id = /^[a-z]/.test(short) ? short : `muc-${short}`
  for (let n = 1, candidate = id; ; candidate = `${id}-${++n}`) if (!taken.some((it) => it.id === candidate)) return candidate
}

const DAY = String.raw`\d{1,2}/\d{1,2}/\d{4}`
const TARGET = new RegExp(
  String.raw`^(?<name>.+?): (?<amount>[^;]+?)(?:; thời hạn: (?<day>${DAY}))?(?:; chủ trì: (?<lead>[^;]+?))?(?:; phối hợp: (?<support>[^;]+?))?[.;]?$`,
  'u',
)

function targetIn(rich: Rich, plan: Plan): object | undefined {
  const { name, amount, day, lead, support } = TARGET.exec(rich.text)?.groups ?? {}
  const read = amount === undefined ? undefined : amountIn(amount)
  if (name === undefined || !read) return undefined
  const names = (text: string | undefined): string[] => text?.split(', ') ?? []
  const deadline = day === undefined ? undefined : dayIn(day)
  const target: Target = {
    id: freeId(name, plan.targets),
    name,
    ...read,
    ...(deadline && { deadline }),
    lead: names(lead),
    support: names(support),
    tiers: [],
  }
  return prints({ targets: [target] }, 'targets', plan, { rich, points: [] }) ? targetValue(target) : undefined
}

/** `từ 95% trở lên`, `không quá 12 vụ`, `từ 10% đến 15%`. */
function amountIn(words: string): Pick<Target, 'operator' | 'value' | 'unit'> | undefined {
  const range = /^từ (\S+) đến (.+)$/iu.exec(words)
  const [from, to] = range ? [figureIn(range[1]!), figureIn(range[2]!)] : []
  if (from && to) return { operator: 'range', value: { from: from.value, to: to.value } as Amount, unit: to.unit }
  for (const [operator, pattern] of OPERATORS) {
    const found = figureIn(pattern.exec(words)?.[1] ?? '')
    if (found) return { operator: operator as Operator, value: found.value, unit: found.unit }
  }
  return undefined
}

function figureIn(text: string): { readonly value: ReturnType<typeof figureOf>; readonly unit: string } | undefined {
  const [, written, unit = ''] = /^(\d[\d.]*(?:,\d+)?)(\s?\D.*)?$/u.exec(text) ?? []
  const number = written === undefined ? undefined : numberMeant(written)
  return number && { value: figureOf(number.digits), unit: unit.trim() }
}

const dayIn = (text: string): CalendarDate | undefined => {
  const written = readDate(text)
  return written === undefined ? undefined : (parseDate(written) ?? undefined)
}

const PHASE = new RegExp(
  String.raw`^(?<name>.+?)(?:: (?:từ ngày (?<start>${DAY}))?(?: ?đến ngày (?<end>${DAY}))?)?\.(?: (?<rest>.+))?$`,
  'u',
)

function phaseIn(rich: Rich, plan: Plan): object | undefined {
  const found = PHASE.exec(rich.text)
  const { name, start, end, rest } = found?.groups ?? {}
  if (name === undefined || (start === undefined && end === undefined)) return undefined
  const [from, to] = [start, end].map((day) => (day === undefined ? undefined : dayIn(day)))
  const activities = rest === undefined ? undefined : inlinesOf(cut(rich, rich.text.length - rest.length))
  const phase: Phase = {
    id: freeId(name, plan.phases),
    name,
    ...(from && { start: from }),
    ...(to && { end: to }),
    commemorations: [],
    ...(activities && { activities }),
  }
  return prints({ phases: [phase] }, 'phases', plan, { rich, points: [] }) ? phaseValue(plan)(phase) : undefined
}

const ROLES = [
  ['lead', ' chủ trì'],
  ['support', ' phối hợp'],
] as const

function assignmentIn(line: DataLine, plan: Plan): object | undefined {
  const { text } = line.rich
  for (const it of unitsIn(text, line.points.length > 0, plan)) {
    const { units, role, from } = it
    const own: readonly Text[] =
      line.points.length > 0 ? line.points.map((rich) => inlinesOf(rich)) : [inlinesOf(cut(line.rich, from))]
    const assignment: Assignment = { units, ...(role && { role }), duties: own }
    if (own.some((duty) => plainText(duty).trim() === '') || !prints({ assignments: [assignment] }, 'assignments', plan, line))
      continue
    return { unit: oneOrMany(units), role, duty: oneOrMany(own.map(markdownValue)) }
  }
  return undefined
}

interface Units {
  readonly units: readonly string[]
  readonly role?: 'lead' | 'support'
  /** Where what they do begins. */
  readonly from: number
}

/** Whom a line gives something to do: the whole of a head above points, what stands before a role, or a unit that the plan names elsewhere. */
function unitsIn(text: string, head: boolean, plan: Plan): Units[] {
  const found: Units[] = []
  for (const [role, words] of ROLES) {
    const at = text.indexOf(words)
    const rest = text.slice(at + words.length)
    if (at <= 0 || at > LONGEST_NAME) continue
    if (head ? rest === ':' : rest.startsWith(' '))
      found.push({ units: text.slice(0, at).split(', '), role, from: at + words.length + 1 })
  }
  if (head) return text.endsWith(':') ? [...found, { units: text.slice(0, -1).split(', '), from: text.length }] : []
  const names = [
    ...plan.assignments.flatMap(({ units }) => units),
    ...plan.distribution.flatMap(({ to }) => to),
    ...plan.targets.flatMap(({ lead, support }) => [...lead, ...support]),
  ].sort((a, b) => b.length - a.length)
  const units: string[] = []
  let at = 0
  const named = (sign: string): string | undefined => names.find((it) => text.startsWith(it + sign, at))
  for (let name = named(', '); name !== undefined; name = named(', ')) {
    units.push(name)
    at += name.length + 2
  }
  const last = named(' ')
  return last === undefined ? found : [...found, { units: [...units, last], from: at + last.length + 1 }]
}

/** A name longer than this is a sentence. */
const LONGEST_NAME = 90

/** What stands before a value of a target in its line, by the heading of its column. */
const TARGET_COLUMNS: readonly (readonly [heading: string, before: string])[] = [
  ['Mức', ': '],
  ['Thời hạn', '; thời hạn: '],
  ['Đơn vị chủ trì', '; chủ trì: '],
  ['Đơn vị phối hợp', '; phối hợp: '],
]

/** A row that was put into a table of targets or of units, as an item of that list; undefined where it cannot be read. */
export function rowItem(table: Table, cells: readonly EditedLine[], plan: Plan): object | undefined {
  const headings = table.rows[0]!.map((cell) => (cell ? plainText(cell.text) : ''))
  const under = (heading: string): EditedLine[] => cells.filter(({ cell }) => headings[cell!.column] === heading)
  const textUnder = (heading: string): string =>
    under(heading)
      .map(({ whole }) => whole.text)
      .join(' ')
  const name = textUnder('Chỉ tiêu')
  if (name !== '') {
    const text = TARGET_COLUMNS.reduce(
      (line, [heading, before]) => line + (textUnder(heading) && before + textUnder(heading)),
      name,
    )
    return targetIn(plainRich(text), plan)
  }
  const [units, role] = [textUnder('Đơn vị'), textUnder('Vai trò').toLowerCase()]
  const duties = under('Nhiệm vụ').map(({ whole }) => markdownValue(inlinesOf(labelless(whole))))
  const known = ROLES.find(([, words]) => words.trim() === role)?.[0]
  if (units === '' || duties.length === 0 || (role !== '' && !known)) return undefined
  return { unit: oneOrMany(units.split(', ')), role: known, duty: oneOrMany(duties) }
}

/** A line of a cell without its letter, which the program sets. */
const labelless = (rich: Rich): Rich => cut(rich, labelOf(rich.text)?.length ?? 0)
