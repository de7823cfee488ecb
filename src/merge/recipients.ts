import { recipientValue } from '../elements/recipients.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import { valueAt } from '../model/pointer.ts'
import { flowText } from '../write/yaml-text.ts'
import type { EditedLine } from './edited.ts'
import { dashBefore, lineEnd, stretchOf } from './source-blocks.ts'
import type { TextEdit } from './source-edits.ts'

/** A purpose without the brackets it may be written in. */
export const bareNote = (words: unknown): string => (typeof words === 'string' ? words.replace(/^\(|\)[;,.]?$/gu, '').trim() : '')

/**
 * A group of recipients some of whom have another purpose now, as groups of one purpose each, in their order; undefined where the group is
 * written in a form that cannot be divided.
 */
export function dividedGroup(
  read: ReadPlan,
  group: string,
  own: string,
  lines: readonly { readonly edited: EditedLine; readonly purpose: string }[],
): readonly TextEdit[] | undefined {
  const names = valueAt(read.front, `${group}/to`)
  const stands = stretchOf(read, group)
  if (!Array.isArray(names) || names.length !== lines.length || !stands) return undefined
  const groups: { to: unknown[]; purpose: string }[] = []
  for (const [index, { edited, purpose }] of lines.entries()) {
    const last = groups.at(-1)
    const name = recipientValue({ text: edited.whole.text.replace(/\n/g, ' ') }).name
    const to = purpose === own ? names[index] : name
    if (last?.purpose === purpose) last.to.push(to)
    else groups.push({ to: [to], purpose })
  }
  const first = groups.find(({ purpose }) => purpose === own)!
  const list = stretchOf(read, `${group}/to`)
  if (!list) return undefined
  // A list of lines becomes one line behind its key.
  const gap = /\s*$/.exec(list.source.text.slice(0, list.from))![0].length
  const kept: TextEdit = {
    source: list.source,
    from: list.from - gap,
    to: list.to,
    text: ` ${flowText(first.to.length === 1 ? first.to[0] : first.to)}`,
    yaml: true,
  }
  const at = groups.indexOf(first)
  const texts = (all: readonly (typeof groups)[number][]): string[] =>
    all.map(({ to, purpose }) => flowText({ to: to.length === 1 ? to[0] : to, ...(purpose !== '' && { purpose }) }))
  const [above, below] = [texts(groups.slice(0, at)), texts(groups.slice(at + 1))]
  const { source, from, to } = stands
  const dash = dashBefore(read, group)
  const all = stretchOf(read, group.slice(0, group.lastIndexOf('/')))
  const put = (at: number, text: string): TextEdit[] => (text === '' ? [] : [{ source, from: at, to: at, text, yaml: true }])
  if (all && source.text[all.from] === '[')
    return [...put(from, above.map((it) => `${it}, `).join('')), kept, ...put(to, below.map((it) => `, ${it}`).join(''))]
  if (dash === undefined) return undefined
  return [
    ...put(from - dash.length, above.map((it) => `${dash}${it}\n`).join('')),
    kept,
    ...put(lineEnd(source.text, to), below.map((it) => `\n${dash}${it}`).join('')),
  ]
}
