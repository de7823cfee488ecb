import { COMMEMORATIONS } from '../../../bodies/commemorations.ts'
import { longDate } from '../../../model/date.ts'
import type { Commemoration } from '../../../model/plan.ts'
import { resolve, shapeAt, typesOf, type Shape } from '../../../schema/shape.ts'
import { blockScalar } from '../../../write/yaml-text.ts'
import { pasteable } from '../../../write/paste.ts'
import { LEADS, unitsIn } from '../../../workspace/names.ts'
import { folderOf } from '../../../workspace/path.ts'
import type { CompletionItem } from 'vscode-languageserver-protocol'
import type { Offer, Typing } from '../typing.ts'
import { keys } from './keys.ts'
import { itemOf, type Offered } from './item.ts'

/** In a frontmatter or profile: the keys that may stand here, the values, or both where a value may be a mapping or a word. */
export const yaml: Offer = async (typing) => {
  const found = [await values(typing), keys(typing)].filter((it) => it !== undefined)
  return found.length === 0 ? undefined : found.flat()
}

/** The values a key is most often given: those the schema allows, and those that the office and the program know. */
const values = async (typing: Typing): Promise<readonly CompletionItem[] | undefined> => {
  const { yaml, role } = typing
  if (!yaml) return undefined
  const shape = shapeAt(role.is === 'profile' ? 'office' : 'plan', yaml.pointer)
  const item = shape.items && resolve(shape.items)
  // Between the key and a list that has not begun, what may stand in it is offered.
  const scalar = isScalar(shape) || !item ? shape : item
  // Where keys may stand as well, a blank is no answer yet.
  if (yaml.at === 'item' && !isScalar(scalar)) return undefined
  const offered = [...allowedBy(scalar), ...(await known(yaml.pointer, typing)), ...blankFor(scalar)]
  const quote = /^["']/.exec(yaml.typed)?.[0]
  const over = quote && typing.behind.startsWith(quote) ? 1 : 0
  const dash = yaml.at === 'item' && item !== undefined && !yaml.flow
  return unique(offered).map((it, index) => {
    const text = it.text ?? written(it.label, quote !== undefined, yaml.flow)
    return itemOf({ ...it, text: dash ? `- ${text}` : text, rank: it.rank ?? index }, typing, yaml.typed, over)
  })
}

const isScalar = (shape: Shape): boolean =>
  shape.enum !== undefined || typesOf(shape).some((type) => ['string', 'number', 'integer', 'boolean'].includes(type))

/** A text as it has to stand: between quotes where they are open already, or where YAML would read something else. */
const written = (text: string, quoted: boolean, flow: boolean): string => {
  if (quoted) return JSON.stringify(text)
  return flow ? pasteable(text) : blockScalar(text)
}

const unique = (offered: readonly Offered[]): Offered[] => [...new Map(offered.map((it) => [it.label, it])).values()]

/** What the schema itself allows. */
function allowedBy(shape: Shape): Offered[] {
  const allowed = shape.const === undefined ? (shape.enum ?? []) : [shape.const]
  const fixed = allowed.map((value): Offered => ({
    label: String(value),
    kind: 'enumMember',
    text: blockScalar(value),
    detail: wordsOf(String(value), shape),
    about: shape.description,
  }))
  const yes = typesOf(shape).includes('boolean')
    ? [true, false].map((value): Offered => ({
        label: String(value),
        kind: 'enumMember',
        text: String(value),
        about: shape.description,
      }))
    : []
  // An example of what has a fixed form shows the form; one of free words would only be in the way.
  const forms = shape.pattern && fixed.length === 0 ? (shape.examples ?? []) : []
  const shown = forms
    .filter((it) => typeof it !== 'object')
    .map((value): Offered => ({ label: String(value), kind: 'value', detail: shape.description, rank: 500 }))
  return [...fixed, ...yes, ...shown]
}

/** What a description says of one of the values, as it writes each: `annual-work (công tác năm)`. */
function wordsOf(value: string, { description = '' }: Shape): string | undefined {
  const begins = [`: ${value} (`, ` ${value} (`]
    .map((it) => [description.indexOf(it), it.length] as const)
    .find(([at]) => at >= 0)
  // The words may hold a bracket of their own: those that end them stand before a comma, a stop or the last value.
  return begins && /^(.+?)\)(?=[,.;]| hoặc |$)/u.exec(description.slice(begins[0] + begins[1]))?.[1]
}

/** An open blank, where the value may be left to somebody else. */
function blankFor(shape: Shape): Offered[] {
  if (shape.enum || shape.pattern || !typesOf(shape).includes('string') || !typesOf(shape).includes('null')) return []
  return [{ label: '[[cần điền: …]]', kind: 'text', text: '"[[cần điền: ]]"', detail: shape.description, rank: 900 }]
}

async function known(pointer: string, typing: Typing): Promise<Offered[]> {
  const { read, desk, open } = typing
  if (/\/commemorations(?:\/\d+)?$/.test(pointer) && pointer.startsWith('/phases/'))
    return daysKnown(typing).map(({ id, name, origin }) => ({
      label: id,
      kind: 'reference',
      detail: name,
      about: origin && `${name}, ${longDate(origin)}`,
    }))
  if (/^\/bases\/\d+\/lead$/.test(pointer)) return LEADS.map((label) => ({ label, kind: 'keyword' }))
  if (/^\/targets\/\d+\/unit$/.test(pointer))
    return ['%', ...(read?.plan.targets.map(({ unit }) => unit) ?? [])].filter(Boolean).map((label) => ({ label, kind: 'unit' }))
  if (/\/(?:unit|to|lead|support)(?:\/\d+)?$/.test(pointer)) return unitsKnown(typing).map((label) => ({ label, kind: 'unit' }))
  if (/^\/appendices\/\d+\/file$/.test(pointer)) {
    const there = (await desk.files.beside?.(folderOf(open.path))) ?? []
    const named = new Set(read?.plan.appendices.map(({ file }) => file))
    return there
      .filter((path) => /\.md$/i.test(path) && path !== open.path)
      .map((path) => path.slice(path.lastIndexOf('/') + 1))
      .map((label) => ({ label, kind: 'file', rank: named.has(label) ? 1 : 0 }))
  }
  return []
}

/** The names of units that the plan and its office write. */
export function unitsKnown({ read, desk, open }: Pick<Typing, 'read' | 'desk' | 'open'>): string[] {
  return [...new Set([...unitsIn(read?.front), ...unitsIn(read?.office), ...(desk.namesAt(open.path)?.units ?? [])])]
}

/** The days of the office, and those of the list. */
export function daysKnown({
  read,
  desk,
  open,
}: Pick<Typing, 'read' | 'desk' | 'open'>): (Commemoration & { readonly id: string })[] {
  const own = read?.plan.commemorations ?? desk.namesAt(open.path)?.days ?? []
  return [...own, ...COMMEMORATIONS].filter((it): it is Commemoration & { id: string } => it.id !== undefined)
}
