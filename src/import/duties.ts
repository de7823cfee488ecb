import { beginsBody } from '../elements/agencies.ts'
import { plainText, sliceInline, type Inline } from '../model/inline.ts'
import { phaseSpan } from '../model/phrase.ts'
import type { Assignment, Phase, Text } from '../model/plan.ts'
import type { PlacedBlock } from './body.ts'
import type { Stated } from './stated.ts'
import { dateIn } from './targets.ts'

/** A section about who does what. */
const ABOUT_DUTIES = /phân công|tổ chức thực hiện|trách nhiệm/iu
/** Words that begin a duty, and stand in no name of a body. */
const VERB =
  /\s(?=(?:chủ trì|phối hợp|tham mưu|theo dõi|hướng dẫn|chịu trách nhiệm|có trách nhiệm|căn cứ|bố trí|đôn đốc|quán triệt|triển khai|giúp|cân đối|chủ động|chỉ đạo)(?!\p{L}))/u
const LONGEST_UNIT = 100
const FEWEST = 2

/** A clause and the points below it, as they stand in the file. */
interface Duty {
  readonly clause: PlacedBlock
  readonly points: readonly PlacedBlock[]
}

/** Phân công: the first section about duties whose clauses print to the letter what the plan’s data prints. */
export const assignmentsIn = (placed: readonly PlacedBlock[]): Stated<Assignment> =>
  replaced(placed, ABOUT_DUTIES, assignmentOf, 'assignments')

/** Các đợt: the first section whose clauses are phases with their days. */
export function phasesIn(placed: readonly PlacedBlock[]): Stated<Phase> {
  const found = replaced(placed, /./u, phaseOf, 'phases')
  return { placed: found.placed, data: found.data.map((phase, index) => ({ ...phase, id: `dot-${index + 1}` })) }
}

/** The first section of which all clauses are data of one kind, with the directive in their place. */
function replaced<T>(
  placed: readonly PlacedBlock[],
  title: RegExp,
  read: (duty: Duty) => T | undefined,
  of: 'assignments' | 'phases',
): Stated<T> {
  for (let at = 0; at < placed.length; at++) {
    const { block } = placed[at]!
    if (block.type !== 'heading' || !title.test(plainText(block.text))) continue
    const found = dutiesBelow(placed, at + 1)
    const data = found.duties.map(read)
    if (data.length < FEWEST || data.some((it) => it === undefined)) continue
    return {
      placed: [...placed.slice(0, at + 1), { block: { type: 'data', of }, at: placed[at + 1]!.at }, ...placed.slice(found.end)],
      data: data as T[],
    }
  }
  return { placed, data: [] }
}

/** The clauses right below a title, up to what is neither a clause nor a point; none where others follow further down, which count on. */
function dutiesBelow(placed: readonly PlacedBlock[], from: number): { readonly duties: readonly Duty[]; readonly end: number } {
  const duties: { clause: PlacedBlock; points: PlacedBlock[] }[] = []
  let end = from
  for (; end < placed.length; end++) {
    const it = placed[end]!
    if (it.label === undefined) break
    if (it.block.type === 'clause') duties.push({ clause: it, points: [] })
    else if (it.block.type === 'point' && duties.length > 0) duties.at(-1)!.points.push(it)
    else break
  }
  return { duties: placed[end]?.block.type === 'bullet' ? [] : duties, end }
}

/** The words of an item; undefined where notes, links or breaks stand in them. */
function wordsIn({ block }: PlacedBlock): Text | undefined {
  const [first, ...others] = 'children' in block ? block.children : []
  if (first?.type !== 'paragraph' || others.length > 0) return undefined
  const isPlain = (node: Inline): boolean =>
    node.type === 'text' || ('children' in node && node.type !== 'link' && node.children.every(isPlain))
  return first.text.every(isPlain) ? first.text : undefined
}

/** `Văn phòng theo dõi …`, or `Phòng A:` with its duties as points. */
function assignmentOf({ clause, points }: Duty): Assignment | undefined {
  const text = wordsIn(clause)
  if (!text || text[0]?.type !== 'text' || !beginsBody(plainText(text))) return undefined
  const words = plainText(text)
  if (points.length > 0) {
    const duties = points.map(wordsIn)
    const unit = words.slice(0, -1)
    const isUnit = text.length === 1 && words.endsWith(':') && unit.length <= LONGEST_UNIT && !/[:;]/.test(unit)
    return points.length > 1 && isUnit && duties.every((duty) => duty !== undefined) ? { units: [unit], duties } : undefined
  }
  const verb = VERB.exec(text[0].value)
  const unit = words.slice(0, verb?.index)
  if (!verb || unit.length > LONGEST_UNIT || /[:;(]/.test(unit)) return undefined
  return { units: [unit], duties: [sliceInline(text, verb.index + 1, words.length)] }
}

const PHASE =
  /^(?<name>(?:Đợt|Giai đoạn|Cao điểm)[^:;]{0,80}): từ ngày (?<start>\d{1,2}\/\d{1,2}\/\d{4}) đến ngày (?<end>\d{1,2}\/\d{1,2}\/\d{4})\.(?:\/\.$)?(?: (?<activities>.+))?$/u

/** `Đợt 1: từ ngày … đến ngày …. Khảo sát …` */
function phaseOf({ clause, points }: Duty): Omit<Phase, 'id'> | undefined {
  const text = wordsIn(clause)
  const words = text ? plainText(text) : ''
  const found = PHASE.exec(words)?.groups
  const [start, end] = [dateIn(found?.start), dateIn(found?.end)]
  if (!text || !found || points.length > 0 || text[0]?.type !== 'text' || !start || !end) return undefined
  const phase = { name: found.name!, start, end, commemorations: [] }
  const head = `${phase.name}: ${phaseSpan({ id: '', ...phase })}.`
  if (!words.startsWith(head) || text[0].value.length < head.length) return undefined
  return { ...phase, ...(found.activities && { activities: sliceInline(text, head.length + 1, words.length) }) }
}
