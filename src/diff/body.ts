import type { Wording } from '../model/problem.ts'
import type { Change, ChangeObject } from './change.ts'
import { plainOf, readable, withoutEnd, withoutNotes } from './content.ts'
import { emphasisChanged } from './emphasis.ts'
import { matchUnits } from './match.ts'
import { tableChanges } from './table.ts'
import { tell } from './telling.ts'
import { unitsOf, type TextUnit } from './units.ts'
import type { PlanVersion } from './version.ts'
import { whereOf } from './wording.ts'

/** The changes in the text of a plan, its footnotes and appendices, in the order of the new version. */
export function bodyChanges(before: PlanVersion, after: PlanVersion): Change[] {
  const [a, b] = [unitsOf(before), unitsOf(after)]
  const { pairs, moved, splits } = matchUnits(a, b)
  const [pairedA, pairedB] = [new Set(pairs.map(([x]) => x)), new Set(pairs.map(([, y]) => y))]
  for (const split of splits) {
    for (const x of split.before) pairedA.add(x)
    for (const y of split.after) pairedB.add(y)
  }
  // Sorted at the end: by where a change stands in the new version, what is gone where it stood.
  const told: { readonly at: number; readonly change: Change }[] = []
  const partnerOf = new Map(pairs.map(([x, y]) => [x, y]))
  for (const { before: from, after: to } of splits) for (const x of from) partnerOf.set(x, to[0]!)

  const gone = (units: readonly TextUnit[], paired: ReadonlySet<number>): boolean =>
    units.some(({ kind }, index) => kind === 'footnote' && !paired.has(index))
  const notesDiffer = gone(a, pairedA) || gone(b, pairedB)
  for (const [x, y] of pairs) {
    const [old, now] = [a[x]!, b[y]!]
    const put = (type: Change['type'], summary: Wording, words: Partial<Change> = {}): number =>
      told.push({
        at: y,
        change: {
          type,
          of: objectOf(now),
          id: null,
          path: pathOf(now, b),
          subject: whereOf(now.path),
          ...(whereOf(old.path).vi !== whereOf(now.path).vi && { subjectBefore: whereOf(old.path) }),
          before: old.text,
          after: now.text,
          ...words,
          beforeAt: old.at,
          afterAt: now.at,
          summary,
        },
      })
    if (moved.has(y)) put('moved', tell.moved(old, now))
    if (old.kind === 'table' && now.kind === 'table') {
      told.push(...tableChanges(old, now, now.called!).map((change) => ({ at: y, change })))
      continue
    }
    if (!sameContent(old, now, notesDiffer)) put('changed', tell.reworded(old, now, ownerOf(now, b)), wordsOf(old, now))
    else if (old.kind !== now.kind || old.level !== now.level)
      put('changed', tell.recast(old, now), { before: shown(old), after: shown(now) })
  }
  for (const { before: from, after: to } of splits) {
    const [old, now] = [from.map((x) => a[x]!), to.map((y) => b[y]!)]
    told.push({ at: to[0]!, change: divided(old, now, b) })
  }
  for (const { heading, before: from, after: to } of rewritten(a, b, pairs, pairedA, pairedB)) {
    for (const x of from) pairedA.add(x)
    for (const y of to) pairedB.add(y)
    told.push({
      at: to[0]!,
      change: { ...divided(at(a, from), at(b, to), b), of: 'section', summary: tell.rewritten(b[heading]!) },
    })
  }
  // What stands inside something added or removed is part of it.
  b.forEach((unit, y) => {
    if (pairedB.has(y) || swallowed(unit, pairedB)) return
    const whole = [unit, ...insideOf(y, b, pairedB)]
    const text = whole.map(shownIn(unit)).join('\n')
    told.push({
      at: y,
      change: {
        type: 'added',
        of: objectOf(unit),
        id: null,
        path: pathOf(unit, b),
        subject: whereOf(unit.path),
        before: null,
        after: text,
        beforeAt: null,
        afterAt: unit.at,
        summary: tell.added(unit, ownerOf(unit, b)),
      },
    })
  })
  a.forEach((unit, x) => {
    if (pairedA.has(x) || swallowed(unit, pairedA)) return
    const whole = [unit, ...insideOf(x, a, pairedA)]
    const text = whole.map(shownIn(unit)).join('\n')
    told.push({
      at: positionOf(x, partnerOf),
      change: {
        type: 'removed',
        of: objectOf(unit),
        id: null,
        path: pathOf(unit, a),
        subject: whereOf(unit.path),
        before: text,
        after: null,
        beforeAt: unit.at,
        afterAt: null,
        summary: tell.removed(unit, ownerOf(unit, a)),
      },
    })
  })
  return told.sort((p, q) => p.at - q.at).map(({ change }) => change)
}

const at = (units: readonly TextUnit[], indices: readonly number[]): TextUnit[] => indices.map((index) => units[index]!)

/** Sections whose heading stayed while nothing below it did: written anew, which is one change. */
function rewritten(
  a: readonly TextUnit[],
  b: readonly TextUnit[],
  pairs: readonly (readonly [number, number])[],
  pairedA: ReadonlySet<number>,
  pairedB: ReadonlySet<number>,
): { readonly heading: number; readonly before: readonly number[]; readonly after: readonly number[] }[] {
  return pairs.flatMap(([x, y]) => {
    if (a[x]!.kind !== 'heading' || b[y]!.kind !== 'heading') return []
    const [before, after] = [contentOf(x, a), contentOf(y, b)]
    const isAnew =
      before.every((it) => !pairedA.has(it) && isText(a[it]!)) && after.every((it) => !pairedB.has(it) && isText(b[it]!))
    return isAnew && before.length > 0 && after.length > 0 ? [{ heading: y, before, after }] : []
  })
}

const isText = ({ kind, task, ownsTask }: TextUnit): boolean =>
  !task && !ownsTask && ['paragraph', 'bullet', 'point', 'clause'].includes(kind)

/** What stands below a heading, up to the next heading. */
function contentOf(heading: number, units: readonly TextUnit[]): number[] {
  const found: number[] = []
  for (let index = heading + 1; index < units.length; index++) {
    const { kind } = units[index]!
    if (kind === 'heading' || kind === 'appendix' || kind === 'footnote') break
    found.push(index)
  }
  return found
}

/** Several paragraphs made of one, or one of several. */
function divided(old: readonly TextUnit[], now: readonly TextUnit[], units: readonly TextUnit[]): Change {
  const [first] = now as readonly [TextUnit]
  return {
    type: 'changed',
    of: objectOf(first),
    id: null,
    path: pathOf(first, units),
    subject: whereOf(first.path),
    before: old.map(({ text }) => text).join('\n'),
    after: now.map(({ text }) => text).join('\n'),
    beforeAt: old[0]!.at,
    afterAt: first.at,
    summary: tell.divided(old, now),
  }
}

/** Just behind where the nearest unit above it went. */
function positionOf(x: number, partnerOf: ReadonlyMap<number, number>): number {
  for (let at = x - 1; at >= 0; at--) {
    const y = partnerOf.get(at)
    if (y !== undefined) return y + 0.5
  }
  return -0.5
}

const swallowed = ({ parent }: TextUnit, paired: ReadonlySet<number>): boolean => parent >= 0 && !paired.has(parent)

/** The units below one that are as new, or as gone, as it is. */
function insideOf(index: number, units: readonly TextUnit[], paired: ReadonlySet<number>): TextUnit[] {
  const inside = new Set([index])
  const found: TextUnit[] = []
  for (let at = index + 1; at < units.length; at++) {
    const unit = units[at]!
    if (!inside.has(unit.parent) || paired.has(at)) continue
    inside.add(at)
    found.push(unit)
  }
  return found
}

/** A footnote that comes or goes is told of the note, not of the paragraph that bears its mark as well. */
function sameContent(old: TextUnit, now: TextUnit, notesDiffer: boolean): boolean {
  if (old.content === now.content) return true
  const compared = ({ content }: TextUnit): string => {
    const words = notesDiffer ? withoutNotes(content) : content
    return old.last || now.last ? withoutEnd(words) : words
  }
  return compared(old) === compared(now)
}

/** Both texts; with their marks where only those differ. What prints the same words is for the program: the file of an appendix. */
function wordsOf(old: TextUnit, now: TextUnit): Partial<Change> {
  const marked = { before: readable(old.content), after: readable(now.content) }
  if (old.kind === 'appendix' && old.text === now.text) return { before: fileOf(old), after: fileOf(now), internal: true }
  if (emphasisChanged(old, now).length > 0) return marked
  if (old.text !== now.text) return {}
  return plainOf(withoutNotes(old.content)) === plainOf(withoutNotes(now.content)) ? marked : { ...marked, internal: true }
}

const fileOf = ({ content }: TextUnit): string => content.split('\n')[0]!

const MARKS: Partial<Record<TextUnit['kind'], (unit: TextUnit) => string>> = {
  heading: ({ level }) => '#'.repeat(level),
  bullet: ({ level }) => ['-', '+', '*'][level - 1] ?? '-',
  clause: ({ path }) => `${path.split('.').at(-1)}.`,
  point: ({ path }) => `${path.split('.').at(-1)})`,
}

/** A unit with the mark of what it is, where that is what changed. */
const shown = (unit: TextUnit): string => `${MARKS[unit.kind] ? `${MARKS[unit.kind]!(unit)} ` : ''}${unit.text}`

const shownIn =
  (whole: TextUnit) =>
  (unit: TextUnit): string =>
    unit === whole ? unit.text : unit.kind === 'heading' ? `${unit.path}. ${unit.text}` : shown(unit)

const ownerOf = ({ task }: TextUnit, units: readonly TextUnit[]): TextUnit | undefined => (task ? units[task.owner] : undefined)

function objectOf({ kind, task, ownsTask }: TextUnit): ChangeObject {
  if (task || ownsTask) return 'task'
  return kind === 'heading' || kind === 'appendix' ? 'section' : kind === 'table' ? 'table' : 'paragraph'
}

const pathOf = (unit: TextUnit, units: readonly TextUnit[]): string =>
  unit.task ? `${units[unit.task.owner]!.path}.${unit.task.field}` : unit.path
