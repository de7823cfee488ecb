import { authorityOf } from '../elements/authority.ts'
import { elementsOfWord } from '../elements/word.ts'
import { printedAuthority } from '../decree/printed.ts'
import { closingOf } from '../import/closing.ts'
import { headOf } from '../import/head.ts'
import type { Issuer, Signature } from '../model/plan.ts'
import { printedText } from '../model/printed.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import { setValue, withoutKey } from '../register/set-value.ts'
import { signatureValue } from '../write/front/signature.ts'
import { flowText } from '../write/yaml-text.ts'
import type { BaseLine } from './base.ts'
import type { EditedLine } from './edited.ts'
import type { Pairs } from './pairs.ts'
import type { Sides } from './sides.ts'
import type { TextEdit } from './source-edits.ts'

/** Letterhead or signature of another shape than before, read as a whole: the edits of its keys, and the lines on either side. */
export interface Reshaped {
  readonly edits: readonly TextEdit[]
  readonly base: readonly BaseLine[]
  readonly edited: readonly EditedLine[]
}

/** What was put into letterhead or signatures, or taken out of them, so that their lines are no longer those of before. */
export function reshaped({ read, document, base, edited, pairs, letters }: Sides): Reshaped[] {
  const changed = (kind: BaseLine['kind']): boolean => hasOtherLines(kind, base, edited, pairs)
  const [head, signatures] = [changed('head') && read.plan.partners === undefined, changed('signature')]
  if (!head && !signatures) return []
  const elements = elementsOfWord(document)
  const linesAt = (lines: readonly { readonly paragraph: { readonly at: number } }[]): EditedLine[] =>
    edited.filter(({ at }) => lines.some(({ paragraph }) => paragraph.at === at))
  const found: Reshaped[] = []
  if (head) {
    const { issuer } = headOf(elements, letters.writings, SILENT)
    const own = linesAt([...elements.head.parents, ...elements.head.issuer])
    const edits = issuerEdits(read, issuer, own)
    if (edits) found.push({ edits, base: base.filter((line) => line.kind === 'head' && isOfIssuer(line)), edited: own })
  }
  if (signatures) {
    const now = closingOf(elements, letters.writings, SILENT).signatures
    const lines = elements.closing.signatures.filter(({ posts }) => posts.length > 0)
    const own = base.filter(({ kind }) => kind === 'signature')
    if (now.length !== read.plan.signatures.length || lines.length !== now.length) return found
    let at = 0
    for (const [index, before] of read.plan.signatures.entries()) {
      const count = printedAuthority(before).length + (before.name ? 1 : 0)
      const { posts, name } = lines[index]!
      const printed = linesAt([...posts, ...(name ? [name] : [])])
      const edits = signatureEdits(read, index, before, now[index]!, printed)
      if (edits) found.push({ edits, base: own.slice(at, at + count), edited: printed })
      at += count
    }
  }
  return found
}

const SILENT = { drop: () => {}, doubt: () => {}, field: () => {} }

const isOfIssuer = ({ pieces }: BaseLine): boolean => pieces.some(({ pointer }) => pointer?.startsWith('/issuer'))

/** True where a line of the kind is gone, another stands among them, or one signs in another's stead. */
function hasOtherLines(
  kind: BaseLine['kind'],
  base: readonly BaseLine[],
  edited: readonly EditedLine[],
  { of, back }: Pairs,
): boolean {
  const own = base.flatMap((line, index) => (line.kind === kind && (kind !== 'head' || isOfIssuer(line)) ? [index] : []))
  if (own.length === 0) return false
  const there = own.flatMap((index) => of.get(index) ?? [])
  if (there.length < own.length) return true
  const isNew = (at: number): boolean => edited[at] !== undefined && !back.has(at) && edited[at].note === undefined
  if (there.some((at) => isNew(at - 1) || isNew(at + 1))) return true
  return own.some(
    (index) =>
      authorityOf(base[index]!.text.toUpperCase())?.authority !== authorityOf(edited[of.get(index)!]!.whole.text)?.authority,
  )
}

const squeezed = (text: string): string => text.replace(/[\s.,/]/g, '').toUpperCase()

/** True where values print what the file has, line by line. */
const prints = (lines: readonly string[], edited: readonly EditedLine[]): boolean =>
  lines.length === edited.length && lines.every((line, index) => squeezed(line) === squeezed(edited[index]!.whole.text))

function issuerEdits(read: ReadPlan, now: Issuer, lines: readonly EditedLine[]): readonly TextEdit[] | undefined {
  const { issuer } = read.plan
  if (!prints([...now.parents, now.name], lines)) return undefined
  const same = (a: string, b: string): boolean => a.toUpperCase() === b.toUpperCase()
  const parents = now.parents.map((name) => issuer.parents.find((it) => same(it, name)) ?? name)
  const edits: (TextEdit | undefined)[] = []
  if (parents.join('\n') !== issuer.parents.join('\n'))
    edits.push(
      parents.length === 0
        ? withoutKey(read, '/issuer/parent')
        : setValue(read, '/issuer/parent', flowText(parents.length === 1 ? parents[0] : parents)),
    )
  if (!same(now.name, issuer.name)) edits.push(setValue(read, '/issuer/name', flowText(now.name)))
  return whole(edits)
}

const KEYS = ['authority', 'collective', 'head', 'position', 'name'] as const

function signatureEdits(
  read: ReadPlan,
  index: number,
  before: Signature,
  now: Signature,
  lines: readonly EditedLine[],
): readonly TextEdit[] | undefined {
  const printed = printedAuthority(now).map((line) => printedText(line))
  if (!prints([...printed, ...(now.name === null ? [] : [now.name])], lines)) return undefined
  const under = read.places.at(`/signature/${index}`) ? `/signature/${index}` : '/signature'
  const [old, wanted] = [before, now].map((it) => signatureValue(it) as Partial<Record<(typeof KEYS)[number], unknown>>)
  const edits = KEYS.flatMap((key) => {
    const [was, is] = [old![key] ?? null, wanted![key] ?? null]
    if (JSON.stringify(was)?.toUpperCase() === JSON.stringify(is)?.toUpperCase()) return []
    if (is === null && key !== 'name') return [withoutKey(read, `${under}/${key}`)]
    return [setValue(read, `${under}/${key}`, is === null ? 'null' : flowText(is))]
  })
  return whole(edits)
}

/** All of the edits, or none; none where nothing changed. */
const whole = (edits: readonly (TextEdit | undefined)[]): readonly TextEdit[] | undefined => {
  const made = edits.filter((edit) => edit !== undefined)
  return made.length > 0 && made.length === edits.length ? made : undefined
}
