import type { Wording } from '../model/problem.ts'
import type { Change, ChangeObject } from './change.ts'
import { isWord, tokensOf } from './tokens.ts'
import { stretchesOf } from './words.ts'
import { padded, counted } from './wording.ts'

/** Texts in which a term may stand: values with a sense of their own (a target’s, a phase’s) are each a change. */
const TEXTS: ReadonlySet<ChangeObject> = new Set(['section', 'paragraph', 'table', 'task', 'assignment', 'goal', 'recipient'])
/** How many words beside it a term may have in all places, so that it is told whole. */
const BESIDE = 4
const PLACES_NAMED = 6

/** Where words went and others came, in one change. */
interface Replacement {
  readonly change: Change
  readonly before: readonly string[]
  readonly from: number
  readonly to: number
  readonly now: string
}

/**
 * One term replaced by another in several places is one change with its places, where that is all that changed there. What
 * became of a figure or a date is told at each place.
 */
export function gatherReplacements(told: readonly Change[]): Change[] {
  const changes = renamedRecipients(told)
  const wholes = changes.filter(isWhole).map(wholeOf)
  const byTerms = new Map<string, Replacement[]>()
  for (const change of changes) {
    const whole = isWhole(change) && wholes.filter((it) => it === wholeOf(change)).length > 1
    for (const key of whole ? [wholly(change)] : replacementIn(change)) {
      const id = termsOf(key)
      byTerms.set(id, [...(byTerms.get(id) ?? []), key])
    }
  }
  const first = new Map<Change, Replacement[]>()
  const gone = new Set<Change>()
  for (const all of byTerms.values()) {
    const places = [...new Set(all.map(({ change }) => change))]
    if (places.length < 2) continue
    first.set(places[0]!, all)
    for (const change of places) gone.add(change)
  }
  return changes.flatMap((change) => {
    const all = first.get(change)
    return all ? [asOne(all)] : gone.has(change) ? [] : [change]
  })
}

/** A name that gave way to another as a whole. */
const isWhole = ({ type, of, before, after }: Change): boolean =>
  type === 'changed' && (of === 'assignment' || of === 'recipient') && before !== null && after !== null && isTerm([before])

const wholeOf = ({ before, after }: Change): string => `${before}\u0000${after}`

function wholly(change: Change): Replacement {
  const before = tokensOf(change.before!)
  return { change, before, from: 0, to: before.length, now: change.after! }
}

/** A recipient that went and one that came, where that is how a unit is called otherwise in its assignment: one renamed. */
function renamedRecipients(changes: readonly Change[]): Change[] {
  const recipients = changes.filter(({ of }) => of === 'recipient')
  const renamed = new Map<Change, Change>()
  for (const unit of changes) {
    if (unit.of !== 'assignment' || !isWhole(unit)) continue
    const named = (type: Change['type'], text: string): readonly [Change, string] | undefined => {
      const found = recipients.find((it) => it.type === type && startsAs((type === 'removed' ? it.before : it.after)!, text))
      return found && [found, (type === 'removed' ? found.before : found.after)!.slice(text.length)]
    }
    const [went, came] = [named('removed', unit.before!), named('added', unit.after!)]
    if (!went || !came || went[1] !== came[1]) continue
    renamed.set(went[0], went[0])
    renamed.set(came[0], {
      ...came[0],
      type: 'changed',
      before: unit.before,
      after: unit.after,
      beforeAt: went[0].beforeAt,
      subject: came[0].subject,
    })
  }
  return changes.flatMap((change) => {
    const now = renamed.get(change)
    return now === undefined ? [change] : now === change ? [] : [now]
  })
}

/** `Văn phòng Sở (để thực hiện)` is the recipient `Văn phòng Sở`. */
const startsAs = (recipient: string, name: string): boolean =>
  recipient.startsWith(name) && /^(?: \(|$)/u.test(recipient.slice(name.length))

/** The replacement a change comes to, once for each time it was made there; none where something else changed as well. */
function replacementIn(change: Change): Replacement[] {
  const { type, of, before, after, internal } = change
  // What no reader sees must not take along what one does.
  if (internal || type !== 'changed' || !TEXTS.has(of) || before === null || after === null) return []
  const [old, now] = [tokensOf(before), tokensOf(after)]
  const stretches = stretchesOf(old, now)
  const found: Replacement[] = []
  for (const [index, { type: kind, before: gone }] of stretches.entries()) {
    if (kind === 'same') continue
    const next = stretches[index + 1]
    if (kind === 'added') {
      if (stretches[index - 1]?.type !== 'removed') return []
      continue
    }
    if (next?.type !== 'added') return []
    const come = now.slice(...next.after)
    // Asked of both, so that one way tells what the other does.
    if (!isTerm(old.slice(...gone)) || !isTerm(come)) return []
    found.push({ change, before: old, from: gone[0], to: gone[1], now: come.join('') })
  }
  const [term] = found
  return term && found.every((it) => termsOf(it) === termsOf(term)) ? found : []
}

/** More than figures and space, which stand in many places without being one thing. */
const isTerm = (tokens: readonly string[]): boolean => tokens.some((token) => !/\d/.test(token) && token.trim() !== '')

/** The term that went and the one that came, whatever space the two shared. */
const termsOf = ({ before, from, to, now }: Replacement): string => `${before.slice(from, to).join('').trim()}\u0000${now.trim()}`

function asOne(all: readonly Replacement[]): Change {
  const [first] = all as readonly [Replacement]
  const places = [...new Map(all.map(({ change }) => [change, change])).values()]
  const left = sharedBeside(all, -1)
  const right = sharedBeside(all, 1)
  const dressed = (term: string): string => `${left}${term}${right}`.replace(/\s+/g, ' ').trim()
  const [before, after] = [dressed(first.before.slice(first.from, first.to).join('')), dressed(first.now)]
  const where = [...new Map(places.map(({ subject }) => [subject.vi, asPlace(subject)])).values()]
  const named = (language: 'vi' | 'en'): string =>
    where
      .slice(0, PLACES_NAMED)
      .map((it) => it[language])
      .join(', ') + (where.length > PLACES_NAMED ? ', …' : '')
  const kinds = new Set(places.map(({ of }) => of))
  return {
    ...first.change,
    of: kinds.size === 1 ? first.change.of : 'paragraph',
    before,
    after,
    places: places.map(({ path, beforeAt, afterAt }) => ({ path, beforeAt, afterAt })),
    subject: { vi: `${padded(all.length)} chỗ: ${named('vi')}`, en: `${all.length} places: ${named('en')}` },
    summary: {
      vi: `thay “${before}” bằng “${after}” ở ${padded(all.length)} chỗ: ${named('vi')}`,
      en: `“${before}” replaced by “${after}” in ${counted(all.length, 'place')}: ${named('en')}`,
    },
  }
}

/** `nơi nhận “…”: tên` as one of several places: `tên của nơi nhận “…”`. */
const asPlace = ({ vi, en }: Wording): Wording => ({
  vi: vi.replace(/^(.+”): (.+)$/u, '$2 của $1'),
  en: en.replace(/^(.+”): (.+)$/u, 'the $2 of $1'),
})

/** The words that stand beside the term wherever it was replaced. */
function sharedBeside(all: readonly Replacement[], step: -1 | 1): string {
  const beside: string[] = []
  let words = 0
  for (let distance = 0; words < BESIDE; distance++) {
    const tokens = all.map(({ before, from, to }) => before[step < 0 ? from - 1 - distance : to + distance])
    const [token] = tokens
    if (token === undefined || tokens.some((it) => it !== token) || /[.,;:!?()“”"|\n]/u.test(token)) break
    if (isWord(token)) words++
    if (step < 0) beside.unshift(token)
    else beside.push(token)
  }
  // Words beside it are told only as far as they are words.
  return beside.join('')
}
