import type { BodyPiece, ImportPiece } from './pieces.ts'
import { isNamedSection, namedSection, type SectionScheme } from './scheme.ts'
import { isTitle, labelled, LONGEST_BOLD_TITLE, LONGEST_TITLE } from './titles.ts'

/** What a labelled piece becomes; `typed` is a paragraph that begins with its label. */
export type BlockRole = 'heading' | 'clause' | 'point' | 'bullet' | 'typed'

/** A part or chapter without a title: a heading has words. A form may have a number alone. */
const isBare = ({ rich, label }: BodyPiece): boolean =>
  rich.text === '' && label !== undefined && namedSection(label)?.kind !== 'form'

/** What each labelled piece becomes; those in `typed` stay as they are written. */
export function rolesOf(
  pieces: readonly ImportPiece[],
  scheme: SectionScheme,
  typed: ReadonlySet<number>,
): ReadonlyMap<BodyPiece, BlockRole> {
  const roles = new Map<BodyPiece, BlockRole>()
  const inner = innerLists(pieces)
  for (const piece of pieces) {
    if (piece.type !== 'text' || !piece.label) continue
    const { kind } = piece.label
    if (typed.has(piece.at) || inner.has(piece)) roles.set(piece, 'typed')
    else if (kind === 'bullet' || kind === 'point') roles.set(piece, kind)
    else if (kind !== 'number') {
      const fits =
        scheme.levelOf(piece) !== undefined && !isBare(piece) && !labelled(piece) && piece.rich.text.length <= LONGEST_BOLD_TITLE
      roles.set(
        piece,
        fits && (kind !== 'letter' || isTitle(piece, undefined) || piece.rich.text.length < LONGEST_TITLE) ? 'heading' : 'typed',
      )
    }
  }
  sections(pieces, scheme, roles)
  return roles
}

/** Lists `1)`, `2)` inside a text that numbers its clauses `1.`: the decree has no such label. */
function innerLists(pieces: readonly ImportPiece[]): ReadonlySet<BodyPiece> {
  const numbered = pieces.filter(
    (piece): piece is BodyPiece => piece.type === 'text' && piece.label?.kind === 'number' && piece.label.depth === 1,
  )
  const closed = numbered.filter(({ label }) => label!.written.endsWith(')'))
  if (closed.length === numbered.length) return new Set()
  const found = new Set<BodyPiece>()
  let due = 0
  for (const piece of closed) {
    const number = lastNumber(piece)
    due = number === 1 ? 2 : number === due ? due + 1 : 0
    if (due > 0) found.add(piece)
  }
  return found
}

/**
 * Numbered pieces of one parent are all titles, or all clauses, or clauses before titles: the two share a counter, and behind a
 * title a clause would count below it.
 */
function sections(pieces: readonly ImportPiece[], scheme: SectionScheme, roles: Map<BodyPiece, BlockRole>): void {
  const { groups, parents, next } = numbered(pieces, roles, scheme.scheme === 'I.1' ? 1 : 0)
  /** Where titles are bold, what is not is none, however short. */
  const bold = pieces.some((piece) => piece.type === 'text' && piece.label && piece.bold && isTitle(piece, undefined))
  const isHeading = (piece: BodyPiece): boolean => {
    const level = scheme.levelOf(piece)
    const parent = parents.get(piece)
    // A title that the level between is missing above goes on as a clause.
    const below = parent === undefined ? level === 1 : roles.get(parent) === 'heading' && level === scheme.levelOf(parent)! + 1
    const looks = piece.bold || !bold
    return level !== undefined && below && looks && isTitle(piece, next.get(piece))
  }
  // Those with fewer numbers first: what stands below a clause is no title.
  for (const group of groups.sort((a, b) => a[0]!.label!.depth - b[0]!.label!.depth)) {
    const titles = group.map(isHeading)
    const first = titles.indexOf(true)
    const behind = group.filter((_, index) => index > first && !titles[index])
    // Where titles are bold, clauses that run in go on with their number.
    const mixed = bold && first >= 0
    const asTitles =
      first >= 0 &&
      (mixed ||
        behind.every((piece) => !labelled(piece) && piece.rich.text.length <= LONGEST_TITLE && !/[.;]$/.test(piece.rich.text)))
    // Titles that count from their own beginning: what stands before them is another list.
    const anew = asTitles && first > 0 && lastNumber(group[first]!) !== lastNumber(group[first - 1]!) + 1
    group.forEach((piece, index) =>
      roles.set(piece, asTitles && (mixed ? titles[index] : index >= first) ? 'heading' : anew ? 'typed' : 'clause'),
    )
  }
}

const lastNumber = ({ label }: BodyPiece): number => Number(label!.usual.split('.').at(-2))

/** The numbered pieces below one parent, the parent of each, and what follows it. `carried`: so many of their numbers are those of sections. */
function numbered(pieces: readonly ImportPiece[], roles: Map<BodyPiece, BlockRole>, carried: number) {
  const parents = new Map<BodyPiece, BodyPiece | undefined>()
  const next = new Map<BodyPiece, ImportPiece | undefined>()
  const groups: BodyPiece[][] = []
  const opened = (piece: BodyPiece | undefined) => {
    const entry = { piece, below: [] as BodyPiece[] }
    groups.push(entry.below)
    return entry
  }
  /** What is open: a section, then pieces of one number, of two …, each with those below it. */
  let open: ({ piece: BodyPiece | undefined; below: BodyPiece[] } | undefined)[] = [opened(undefined)]
  pieces.forEach((piece, index) => {
    if (piece.type !== 'text' || !piece.label) return
    // A title whose label the scheme does not know parts what is above from what is below it, too.
    if (roles.get(piece) === 'heading' || (piece.label.kind === 'letter' && piece.bold) || isNamedSection(piece))
      open = [opened(piece)]
    if (piece.label.kind !== 'number' || roles.get(piece) === 'typed') return
    const depth = piece.label.depth - carried
    if (depth < 1) return void roles.set(piece, 'typed')
    open[depth - 1] ??= opened(undefined)
    const above = open[depth - 1]!
    parents.set(piece, above.piece)
    above.below.push(piece)
    next.set(piece, pieces[index + 1])
    open.length = depth
    open[depth] = opened(piece)
  })
  return { groups: groups.filter((group) => group.length > 0), parents, next }
}
