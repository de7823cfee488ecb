import type { Plan } from '../model/plan.ts'
import type { PlanPlaces } from '../model/plan-places.ts'
import type { Wording } from '../model/problem.ts'
import type { Change, ChangeObject } from './change.ts'
import { placeIn, unknown, unread } from './fields.ts'
import { matchItems, type Known } from './items.ts'
import { valueChanged } from './quantities.ts'
import type { PlanVersion } from './version.ts'

/** One property of an item: the key it stands under, what it is called, its text. */
export interface Attribute<T> {
  readonly key: string
  readonly name: Wording
  readonly of: (item: T) => string | undefined
  /** What is shown before and after, where the property alone would say too little. */
  readonly shown?: (item: T) => string
  /** For the program, not for readers of the document. */
  readonly internal?: true
  /** True where the change of another property says it already. */
  readonly unless?: (before: T, after: T) => boolean
  /** A sentence of its own, where the plain one would say less. */
  readonly tell?: (before: T, after: T, noun: Wording) => Wording
}

/** A list of the frontmatter and how its changes are told. */
export interface ListKind<T> {
  readonly of: ChangeObject
  /** Its key in a change's path. */
  readonly path: string
  readonly items: (plan: Plan, places?: PlanPlaces) => readonly Listed<T>[]
  /** What its items may be known by, the surest first. */
  readonly names: (item: T) => readonly (string | undefined)[]
  readonly id: (item: T) => string | null
  /** The item in a path: its id, else its position. */
  readonly step: (item: T, position: number) => string
  /** What an item is called in a sentence. */
  readonly noun: (item: T, position: number) => Wording
  /** The sentences of coming and going; the noun is put in. */
  readonly came: (noun: Wording, item: T) => Wording
  readonly went: (noun: Wording, item: T) => Wording
  readonly text: (item: T) => string
  readonly attributes: readonly Attribute<T>[]
  /** What an item is told by, where several of its properties changed at once: one change of one thing. */
  readonly asOne?: (before: T, after: T) => Wording
  /** Those of its properties that are one thing; all that a reader sees, where this does not say. */
  readonly oneThing?: readonly string[]
  /** The order says nothing of its own: one sentence for it. */
  readonly unordered?: Wording
}

/** An item and the JSON pointer it stands under. */
export interface Listed<T> {
  readonly item: T
  readonly pointer: string
}

type PlacedAttribute<T> = Known<T> & { readonly pointer: string; readonly position: number }

/** The changes of one list: what came, went, changed its place, and each property that differs. */
export function listChanges<T>(kind: ListKind<T>, before: PlanVersion, after: PlanVersion): Change[] {
  if (unknown(kind.path, before) || unknown(kind.path, after)) return []
  const known = (version: PlanVersion): PlacedAttribute<T>[] =>
    kind.items(version.plan, version.places).map(({ item, pointer }, index) => ({
      item,
      pointer,
      position: index + 1,
      names: kind.names(item),
      text: kind.text(item),
      at: placeIn(version, pointer),
    }))
  const { pairs, added, removed } = matchItems(known(before), known(after))
  const changes: Change[] = []
  let told = false
  const base = ({ item, position }: PlacedAttribute<T>) => ({
    of: kind.of,
    id: kind.id(item),
    path: `${kind.path}.${kind.step(item, position)}`,
  })
  for (const pair of pairs) {
    const [old, now] = [pair.before as PlacedAttribute<T>, pair.after as PlacedAttribute<T>]
    const noun = kind.noun(now.item, now.position)
    if (pair.moved && !(kind.unordered && told)) {
      told = true
      changes.push({
        ...base(now),
        type: 'moved',
        before: kind.text(old.item),
        after: kind.text(now.item),
        beforeAt: old.at,
        afterAt: now.at,
        subject: noun,
        summary: kind.unordered ?? {
          vi: `${noun.vi} chuyển từ vị trí ${old.position} sang vị trí ${now.position}`,
          en: `${noun.en} moved from position ${old.position} to ${now.position}`,
        },
      })
    }
    const differing = kind.attributes.filter(({ of, unless }) => {
      const [from, to] = [of(old.item), of(now.item)]
      return from !== to && !unread(from, before) && !unread(to, after) && !unless?.(old.item, now.item)
    })
    const one = differing.filter(({ key, internal }) => !internal && kind.oneThing?.includes(key) !== false)
    const asOne = kind.asOne && one.length > 1 && kind.text(old.item) !== kind.text(now.item)
    if (asOne) {
      changes.push({
        ...base(now),
        type: 'changed',
        before: kind.text(old.item),
        after: kind.text(now.item),
        beforeAt: old.at,
        afterAt: now.at,
        subject: noun,
        summary: kind.asOne!(old.item, now.item),
      })
    }
    for (const { key, name, of, shown, tell, internal } of differing.filter((it) => !asOne || !one.includes(it))) {
      const [from, to] = [of(old.item), of(now.item)]
      changes.push({
        ...base(now),
        path: key === '' ? base(now).path : `${base(now).path}.${key}`,
        type: 'changed',
        ...(internal && { internal }),
        before: shown?.(old.item) ?? from ?? null,
        after: shown?.(now.item) ?? to ?? null,
        beforeAt: placeIn(before, `${old.pointer}/${key}`),
        afterAt: placeIn(after, `${now.pointer}/${key}`),
        subject: { vi: `${noun.vi}: ${name.vi}`, en: `${noun.en}: ${name.en}` },
        summary: tell ? tell(old.item, now.item, noun) : valueChanged(noun, name, from, to),
      })
    }
  }
  for (const it of added as readonly PlacedAttribute<T>[]) {
    const subject = kind.noun(it.item, it.position)
    const summary = kind.came(subject, it.item)
    changes.push({
      ...base(it),
      subject,
      type: 'added',
      before: null,
      after: kind.text(it.item),
      beforeAt: null,
      afterAt: it.at,
      summary,
    })
  }
  for (const it of removed as readonly PlacedAttribute<T>[]) {
    const subject = kind.noun(it.item, it.position)
    const summary = kind.went(subject, it.item)
    changes.push({
      ...base(it),
      subject,
      type: 'removed',
      before: kind.text(it.item),
      after: null,
      beforeAt: it.at,
      afterAt: null,
      summary,
    })
  }
  return changes
}
