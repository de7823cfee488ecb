import { align, heaviestOrder, type Pair } from './align.ts'
import { joinBags, likeness, type Bag } from './tokens.ts'
import type { TextUnit } from './units.ts'

/** Units of two versions that belong together. */
export interface Matched {
  /** In the order of the new version. */
  readonly pairs: readonly Pair[]
  /** New indices of pairs that stand elsewhere than before; what moved with its section is not among them. */
  readonly moved: ReadonlySet<number>
  /** One old unit that became several, or several that became one. */
  readonly splits: readonly { readonly before: readonly number[]; readonly after: readonly number[] }[]
}

const SAME = 0.85
/** A text of fewer words that turns up elsewhere, reworded, is another one. */
const WORDS_TO_MOVE = 8
/** Above so many comparisons only equal texts count as moved. */
const MOST_COMPARED = 250_000
const MOST_PARTS = 6
/** What a unit weighs when orders cross, whatever its length; a heading more, for what stands below it. */
const SOME = 10
const HEADING = 60
/** Heavier than any text: what was found in order stays so. */
const STAYS = 1e6

/** A directive without its settings; an image by its file, whatever its words. */
const placedBy = ({ text }: TextUnit): string => /^!\[.*?\](\([^)]*\))/su.exec(text)?.[1] ?? text.split('{')[0]!

const flows = ({ kind }: TextUnit): boolean => kind !== 'heading' && kind !== 'appendix' && kind !== 'table' && kind !== 'data'
const isSection = ({ kind }: TextUnit): boolean => kind === 'heading' || kind === 'appendix'

/** How alike two units are; units of different nature are never the same. */
function like(a: TextUnit, b: TextUnit): number {
  if (
    isSection(a) !== isSection(b) ||
    (a.kind === 'table') !== (b.kind === 'table') ||
    (a.kind === 'data') !== (b.kind === 'data')
  )
    return 0
  if (a.kind === 'data') return placedBy(a) === placedBy(b) ? 1 : 0
  if (a.task?.field !== undefined && a.task.field === b.task?.field) return Math.max(0.6, likeness(a.words, b.words))
  return likeness(a.words, b.words)
}

const MEASURE = {
  key: ({ kind, content }: TextUnit): string => `${isSectionKind(kind)}${content}`,
  like,
  // A long paragraph that was carried over some headings has moved, not they.
  weight: ({ kind, words }: TextUnit): number =>
    (kind === 'heading' || kind === 'appendix' ? HEADING : SOME) + Math.min(words.size, 3 * SOME),
}
const isSectionKind = (kind: TextUnit['kind']): string =>
  kind === 'heading' || kind === 'appendix' || kind === 'footnote' ? kind : ''

/** Finds which units of two versions are the same: in order first, then splits, moved sections, moved paragraphs. */
export function matchUnits(before: readonly TextUnit[], after: readonly TextUnit[]): Matched {
  // Where several choices are as good, one has to be made: the same from either side, so that what one way adds the other removes.
  const text = (units: readonly TextUnit[]): string => units.map(MEASURE.key).join('\n')
  if (before.length < after.length || (before.length === after.length && text(before) <= text(after)))
    return new Matcher(before, after).run()
  const { pairs, moved, splits } = new Matcher(after, before).run()
  return {
    pairs: pairs.map(([y, x]): Pair => [x, y]).sort((p, q) => p[1] - q[1]),
    moved: new Set(pairs.flatMap(([y, x]) => (moved.has(x) ? [y] : []))),
    splits: splits.map((split) => ({ before: split.after, after: split.before })),
  }
}

class Matcher {
  readonly #a: readonly TextUnit[]
  readonly #b: readonly TextUnit[]
  readonly #toB = new Map<number, number>()
  readonly #toA = new Map<number, number>()
  readonly #moved = new Set<number>()
  /** New units that went along with their section. */
  readonly #along = new Set<number>()
  readonly #splits: { before: number[]; after: number[] }[] = []
  /** Units that are part of a split or join. */
  readonly #takenA = new Set<number>()
  readonly #takenB = new Set<number>()

  constructor(before: readonly TextUnit[], after: readonly TextUnit[]) {
    this.#a = before
    this.#b = after
  }

  run(): Matched {
    for (const [x, y] of align(this.#a, this.#b, MEASURE)) this.#pair(x, y)
    this.#findSplits()
    this.#renamedSections()
    this.#movedSections()
    this.#movedUnits()
    this.#settleMoves()
    const pairs = [...this.#toA].map(([y, x]): Pair => [x, y]).sort((p, q) => p[1] - q[1])
    return { pairs, moved: this.#moved, splits: this.#splits }
  }

  #pair(x: number, y: number): void {
    this.#toB.set(x, y)
    this.#toA.set(y, x)
  }

  #freeA(x: number): boolean {
    return !this.#toB.has(x) && !this.#takenA.has(x)
  }

  #freeB(y: number): boolean {
    return !this.#toA.has(y) && !this.#takenB.has(y)
  }

  /** One text whose words stand in several neighbours on the other side. */
  #findSplits(): void {
    this.#a.forEach((unit, x) => {
      const y = this.#toB.get(x)
      if (!flows(unit) || this.#takenA.has(x) || (y !== undefined && this.#b[y]!.content === unit.content)) return
      const run = this.#partsOf(
        unit,
        this.#b,
        (it) => this.#freeB(it) || it === y,
        y ?? this.#follows(x, this.#toB, this.#b.length),
        y !== undefined,
      )
      if (run) this.#split([x], run)
    })
    this.#b.forEach((unit, y) => {
      const x = this.#toA.get(y)
      if (!flows(unit) || this.#takenB.has(y) || (x !== undefined && this.#a[x]!.content === unit.content)) return
      const run = this.#partsOf(
        unit,
        this.#a,
        (it) => this.#freeA(it) || it === x,
        x ?? this.#follows(y, this.#toA, this.#a.length),
        x !== undefined,
      )
      if (run) this.#split(run, [y])
    })
  }

  #split(before: number[], after: number[]): void {
    this.#splits.push({ before, after })
    for (const x of before) {
      this.#takenA.add(x)
      const y = this.#toB.get(x)
      if (y !== undefined) this.#toA.delete(y)
      this.#toB.delete(x)
    }
    for (const y of after) {
      this.#takenB.add(y)
      const x = this.#toA.get(y)
      if (x !== undefined) this.#toB.delete(x)
      this.#toA.delete(y)
    }
  }

  /** Where on the other side a unit without a partner would stand: right behind its predecessor's. */
  #follows(index: number, partners: ReadonlyMap<number, number>, end: number): number {
    for (let at = index - 1; at >= 0; at--) {
      const partner = partners.get(at)
      if (partner !== undefined) return Math.min(partner + 1, end - 1)
    }
    return 0
  }

  /** The neighbours around `start` whose words together are those of a unit; undefined where there are none. */
  #partsOf(
    unit: TextUnit,
    others: readonly TextUnit[],
    free: (index: number) => boolean,
    start: number,
    held: boolean,
  ): number[] | undefined {
    const usable = (index: number): boolean => others[index] !== undefined && flows(others[index]!) && free(index)
    if (!usable(start)) return undefined
    const alone = held ? likeness(unit.words, others[start]!.words) : 0
    let best: { run: number[]; score: number } | undefined
    for (let from = start; from > start - MOST_PARTS && usable(from); from--) {
      const bags: Bag[] = []
      for (let to = from; to < from + MOST_PARTS && usable(to); to++) {
        bags.push(others[to]!.words)
        if (to < start || bags.length < 2) continue
        const score = likeness(unit.words, joinBags(bags))
        if (score >= SAME && score > alone + 0.05 && score > (best?.score ?? 0)) {
          best = { run: Array.from({ length: to - from + 1 }, (_it, step) => from + step), score }
        }
      }
    }
    // Every part has a share in the whole: a short line beside a reworded paragraph is no part of it.
    return best?.run.every((index) => others[index]!.words.size > 0) ? best.run : undefined
  }

  /** A heading without a partner whose text below went to one on the other side is that one, renamed. */
  #renamedSections(): void {
    this.#a.forEach((unit, x) => {
      if (!isSection(unit) || !this.#freeA(x)) return
      const votes = new Map<number, number>()
      this.#a.forEach((below, index) => {
        if (below.parent !== x) return
        const partner = this.#toB.get(index)
        const parent = partner === undefined ? -1 : this.#b[partner]!.parent
        if (parent >= 0) votes.set(parent, (votes.get(parent) ?? 0) + below.words.size + 1)
      })
      const [top] = [...votes].sort((p, q) => q[1] - p[1])
      if (top && this.#freeB(top[0]) && this.#b[top[0]]!.kind === unit.kind) this.#pair(x, top[0])
    })
  }

  #freeIndices(units: readonly TextUnit[], free: (index: number) => boolean, wanted: (unit: TextUnit) => boolean): number[] {
    return units.flatMap((unit, index) => (wanted(unit) && free(index) ? [index] : []))
  }

  /** Headings that stand elsewhere now; what is below them went along. */
  #movedSections(): void {
    const pairOff = (score: (a: TextUnit, b: TextUnit) => number, least: number): void => {
      const here = this.#freeIndices(this.#a, (it) => this.#freeA(it), isSection)
      const there = this.#freeIndices(this.#b, (it) => this.#freeB(it), isSection)
      if (here.length * there.length > MOST_COMPARED) return
      for (const x of here) {
        let best: { y: number; score: number } | undefined
        for (const y of there) {
          if (!this.#freeB(y) || this.#a[x]!.kind !== this.#b[y]!.kind) continue
          const found = score(this.#a[x]!, this.#b[y]!)
          if (found >= least && found > (best?.score ?? 0)) best = { y, score: found }
        }
        if (!best) continue
        this.#pair(x, best.y)
        this.#moved.add(best.y)
        this.#alignBelow(x, best.y)
      }
    }
    pairOff((a, b) => (a.content === b.content ? (a.level === b.level ? 2 : 1) : 0), 1)
    pairOff((a, b) => likeness(a.words, b.words), 0.7)
  }

  /** Pairs what is still free below a section that moved. */
  #alignBelow(x: number, y: number): void {
    const below = (units: readonly TextUnit[], index: number, free: (index: number) => boolean): number[] => {
      const { level } = units[index]!
      const found: number[] = []
      for (let at = index + 1; at < units.length && !(isSection(units[at]!) && units[at]!.level <= level); at++)
        if (free(at)) found.push(at)
      return found
    }
    const here = below(this.#a, x, (it) => this.#freeA(it))
    const there = below(this.#b, y, (it) => this.#freeB(it))
    for (const [i, j] of align(
      here.map((it) => this.#a[it]!),
      there.map((it) => this.#b[it]!),
      MEASURE,
    )) {
      this.#pair(here[i]!, there[j]!)
      this.#along.add(there[j]!)
    }
  }

  /** What is left and turns up elsewhere, the same or nearly. */
  #movedUnits(): void {
    const here = this.#freeIndices(
      this.#a,
      (it) => this.#freeA(it),
      () => true,
    )
    const there = this.#freeIndices(
      this.#b,
      (it) => this.#freeB(it),
      () => true,
    )
    const byKey = new Map<string, number[]>()
    for (const y of there) {
      const key = MEASURE.key(this.#b[y]!)
      byKey.set(key, [...(byKey.get(key) ?? []), y])
    }
    for (const x of here) {
      const y = byKey.get(MEASURE.key(this.#a[x]!))?.shift()
      if (y === undefined) continue
      this.#pair(x, y)
      this.#moved.add(y)
    }
    const left = here.filter((x) => this.#freeA(x) && this.#a[x]!.words.size >= WORDS_TO_MOVE)
    const right = there.filter((y) => this.#freeB(y) && this.#b[y]!.words.size >= WORDS_TO_MOVE)
    if (left.length * right.length > MOST_COMPARED) return
    for (const x of left) {
      const best = right
        .filter((y) => this.#freeB(y))
        .map((y) => ({ y, score: like(this.#a[x]!, this.#b[y]!) }))
        .reduce<{ y: number; score: number } | undefined>(
          (top, it) => (it.score >= 0.7 && it.score > (top?.score ?? 0) ? it : top),
          undefined,
        )
      if (!best) continue
      this.#pair(x, best.y)
      this.#moved.add(best.y)
    }
  }

  /** What stands inside an item or section that moved has moved with it; what in truth kept its place has not moved. */
  #settleMoves(): void {
    for (const y of [...this.#moved]) {
      const x = this.#toA.get(y)!
      const [from, to] = [this.#a[x]!.parent, this.#b[y]!.parent]
      const along = to >= 0 && this.#toA.get(to) === from && this.#moved.has(to)
      if (along && !isSection(this.#b[y]!)) this.#moved.delete(y)
    }
    // Pairs that were found late may still be in order with all that stayed.
    const own = [...this.#toA].filter(([y]) => !this.#along.has(y)).map(([y, x]): Pair => [x, y])
    const weight = ([x, y]: Pair): number => (this.#moved.has(y) ? 0 : STAYS) + MEASURE.weight(this.#a[x]!)
    const ordered = new Set(
      heaviestOrder(
        own.sort((p, q) => p[0] - q[0]),
        weight,
      ).map(([, y]) => y),
    )
    for (const y of [...this.#moved]) if (ordered.has(y)) this.#moved.delete(y)
  }
}
