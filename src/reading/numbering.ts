import { latin } from '../model/latin.ts'
import { POINT_LETTERS, roman } from '../model/label.ts'
import type { Block } from '../model/block.ts'
import type { PlanPlaces } from '../model/plan-places.ts'
import { planLabels } from '../expand/frame.ts'
import type { Manuscript, Role, Unit } from '../manuscript/manuscript.ts'
import type { Plan } from '../model/plan.ts'

/** A typed label with the one before it in its list. */
export interface NumberedUnit {
  readonly unit: Unit
  readonly label: string
  /** The last number or letter, counted from 1; 0 for a letter that labels do not use. */
  readonly number: number
  /** The item before it in the same list; none for the first. */
  readonly previous: NumberedUnit | undefined
  /** The label that is due here. */
  readonly due: string
  readonly kind: 'roman' | 'number' | 'point'
  /** True for the last of its list. */
  last: boolean
  /** The items between, in which the reader may have missed a label that stands inside a line. */
  readonly index: number
}

/** A plan's headings, clauses and points, those its data becomes included, as units that have only label and place. */
export function labelledBlocks(plan: Plan, places: PlanPlaces): Unit[] {
  const labels = planLabels(plan.body, plan)
  const unit = (role: Role, label: string, part: object): Unit => ({ role, label, text: '', place: () => places.of(part) })
  const unitsOf = (blocks: readonly Block[]): Unit[] =>
    blocks.flatMap((block): Unit[] => {
      switch (block.type) {
        case 'heading':
          return [unit('heading', labels.of(block), block)]
        case 'clause':
        case 'point':
          return [unit(block.type, labels.of(block), block), ...unitsOf(block.children)]
        case 'bullet':
          return unitsOf(block.children)
        case 'data': {
          const items = block.of === 'phases' ? plan.phases : plan.assignments
          return labels.clausesOf(block).map(({ label }, index) => unit('clause', label, items[index]!))
        }
        default:
          return []
      }
    })
  return unitsOf(plan.body)
}

/** The Roman numerals that sections go up to, with their numbers. */
export const ROMANS = new Map(Array.from({ length: 40 }, (_, index) => [roman(index + 1), index + 1]))

/** The labels of a text, each with the label before it in its list: sections, clauses and points. A label 1, I or a) opens a new list. */
export function numberedLabels({ units }: Pick<Manuscript, 'units'>): NumberedUnit[] {
  const found: NumberedUnit[] = []
  /**
   * The last item of each open list: by `I` for sections, by the numbers before the last for clauses, by `a` for points. A list
   * of the same form may stand inside another (1. … 1. 2. … 2.), so that there may be several.
   */
  const open = new Map<string, NumberedUnit[]>()
  const close = (keep: (key: string) => boolean): void => {
    for (const key of [...open.keys()]) if (!keep(key)) open.delete(key)
  }
  for (const [index, unit] of units.entries()) {
    if (unit.role === 'title' || unit.role === 'kind') open.clear()
    const label = unit.label
    if (!label || !['heading', 'clause', 'point'].includes(unit.role)) continue
    const bare = label.replace(/^\(|[.)/-]+$/gu, '')
    const add = (key: string, kind: NumberedUnit['kind'], number: number, write: (n: number) => string): void => {
      const lists = open.get(key) ?? []
      // The innermost list that this number goes on with, else the innermost at all.
      const at = lists.findLastIndex((item) => item.number + 1 === number)
      const previous = number === 1 ? undefined : (lists[at] ?? lists.at(-1))
      if (previous) previous.last = false
      const item: NumberedUnit = {
        unit,
        label,
        number,
        previous,
        due: write((previous?.number ?? 0) + 1),
        kind,
        last: true,
        index,
      }
      open.set(
        key,
        number === 1 ? [...lists.slice(-3), item] : [...lists.slice(0, at >= 0 ? at : Math.max(0, lists.length - 1)), item],
      )
      found.push(item)
    }
    if (unit.role === 'point') {
      add('a', 'point', POINT_LETTERS.indexOf(bare) + 1, (n) => `${POINT_LETTERS[n - 1] ?? '?'})`)
    } else if (ROMANS.has(bare)) {
      close((key) => key === 'I')
      add('I', 'roman', ROMANS.get(bare)!, (n) => `${roman(n)}.`)
    } else if (/^\d/.test(bare)) {
      const path = bare.split('.')
      const parent = path.slice(0, -1).join('.')
      // A list inside an item of a deeper one leaves that open: 2.2. … 1. … 2. … 2.3.
      const list = open.get(`#${parent}`) ?? []
      const number = Number(path.at(-1))
      const before = number === 1 ? list.at(-1) : list.findLast((item) => item.number + 1 === number)
      const inside = (key: string): boolean =>
        key.startsWith('#') && before !== undefined && (number === 1 || before.index > open.get(key)!.at(-1)!.index)
      // Deeper lists, and those of other parents, are finished; so are points.
      close(
        (key) =>
          key === 'I' ||
          inside(key) ||
          (key.startsWith('#') && depthOf(key) < path.length && `${bare}.`.startsWith(key === '#' ? '' : `${key.slice(1)}.`)),
      )
      add(`#${parent}`, 'number', number, (n) => `${[...path.slice(0, -1), n].join('.')}.`)
    }
  }
  return found
}

/** How many numbers stand before the last in the labels of a list. */
const depthOf = (key: string): number => (key === '#' ? 0 : key.split('.').length)

/** True where the label that is due stands inside the text between two items: not missing, only not on a line of its own. */
export function standsBetween({ units }: Manuscript, { previous, index }: NumberedUnit, label: string): boolean {
  const bare = label.replace(/[.)]$/u, '')
  return units.slice(previous ? previous.index : sectionStart(units, index), index).some(({ text }) => {
    if (!text.includes(bare)) return false
    return latin(`(?:^|[\\s;.:(])${bare.replaceAll('.', '\\.')}[.)/:-]${bare.includes('.') ? '?' : ''}\\s`, 'u').test(text)
  })
}

/** How far back the beginning of a section is looked for. */
const LONGEST_SECTION = 200

/** Where the section that a unit stands in begins. */
function sectionStart(units: readonly Unit[], index: number): number {
  const least = Math.max(0, index - LONGEST_SECTION)
  for (let at = index - 1; at > least; at--) if (units[at]!.role === 'heading' && units[at]!.level === 1) return at
  return least
}
