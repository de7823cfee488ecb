import type { Hover, HoverParams } from 'vscode-languageserver-protocol'
import { KINDS } from '../../../problems/index.ts'
import { fullCitation } from '../../../model/phrase.ts'
import type { Place } from '../../../model/place.ts'
import type { Problem } from '../../../model/problem.ts'
import type { Places } from '../../../model/place.ts'
import { readProfile } from '../../../read/profile.ts'
import { clauseText } from '../../../report/clause.ts'
import { RULES } from '../../../rules/index.ts'
import { shapeAt, type SchemaName } from '../../../schema/shape.ts'
import type { Desk } from '../desk.ts'
import { directiveWords } from '../directives.ts'
import { meaningOf } from '../meaning.ts'
import { nameAt } from '../named.ts'
import { aboutShape } from '../offers/keys.ts'
import { holds, pointOf, rangeOf, type OpenText } from '../text.ts'
import type { Feature } from './feature.ts'

type Point = Pick<Place, 'line' | 'column'>

/** A piece of what is told, and what it is told of. */
interface Told {
  readonly text: string | undefined
  readonly at?: Place | undefined
}

/** What stands here: a field's description, what a name stands for, a directive, and why something is wrong with it. */
export const hover: Feature<HoverParams, Hover | null> = {
  method: 'textDocument/hover',
  can: { hoverProvider: true },
  async answer(desk, { textDocument, position }) {
    const open = desk.at(textDocument.uri)
    if (!open) return null
    const point = pointOf(position, open.mark)
    const told = [
      await named(desk, open, point),
      await cited(desk, open, position),
      await field(desk, open, point),
      directive(desk, open, position),
      ...(await rules(desk, open, point)),
    ]
    const parts = told.filter(({ text }) => text !== undefined)
    const at = parts.find((it) => it.at)?.at
    if (parts.length === 0) return null
    return {
      contents: { kind: 'markdown', value: [...new Set(parts.map(({ text }) => text))].join('\n\n---\n\n') },
      ...(at && { range: rangeOf(at, open.mark) }),
    }
  },
}

/** The words a name stands for. */
async function named(desk: Desk, open: OpenText, point: Point): Promise<Told> {
  const part = await desk.part(open.uri)
  const name = part && nameAt(part.read, open.path, point)
  return { text: name && meaningOf(part.read.plan, name.kind, name.id), at: name?.whole }
}

/** A document of the bases in full, where a sentence names it by its number. */
async function cited(desk: Desk, open: OpenText, position: HoverParams['position']): Promise<Told> {
  const part = await desk.part(open.uri)
  const line = open.lineAt(position)
  const named = part?.read.plan.bases.find((base) =>
    [base, ...(base.documents ?? [])].some(({ number }) => number !== undefined && stands(number, line, position.character)),
  )
  // In the frontmatter the basis itself stands.
  const own = part && open.path === part.read.file && position.line < (part.read.places.at('')?.endLine ?? 0)
  return { text: named && !own ? fullCitation(named) : undefined }
}

/** True where words stand in a line around a character, and are no part of longer ones. */
function stands(words: string, line: string, character: number): boolean {
  for (let at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + 1)) {
    const apart = !/[\p{L}\p{N}]/u.test(line.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(line.charAt(at + words.length))
    if (apart && at <= character && character <= at + words.length) return true
  }
  return false
}

/** What the schema says of a key or value, or, of a rule that a profile sets, what it asks. */
async function field(desk: Desk, open: OpenText, point: Point): Promise<Told> {
  const role = await desk.role(open)
  const places =
    role.is === 'profile'
      ? readProfile({ path: open.path, content: open.text }).value?.places
      : (await desk.part(open.uri))?.read.places.values
  const found = places && pointerAt(places, open.path, point)
  if (!found) return { text: undefined }
  const [pointer, at] = found
  const rule = role.is === 'profile' ? /^\/check\/rules\/([^/]+)$/.exec(pointer)?.[1] : undefined
  if (rule !== undefined) return { text: explained(rule, desk), at }
  const schema: SchemaName = role.is === 'profile' ? 'office' : 'plan'
  return { text: aboutShape(shapeAt(schema, pointer)), at }
}

/** The pointer of the smallest value, or key, of the frontmatter that holds a point. */
function pointerAt(places: Places, file: string, point: Point): readonly [pointer: string, at: Place] | undefined {
  let found: readonly [string, Place] | undefined
  for (const [key, at] of Object.entries(places)) {
    if (at.file !== file || key === '' || !holds(at, point)) continue
    if (found && sizeOf(at) > sizeOf(found[1])) continue
    found = [key.replace(/#key$/, ''), at]
  }
  return found
}

const sizeOf = ({ line, column, endLine, endColumn }: Place): number => (endLine - line) * 100_000 + endColumn - column

function directive(desk: Desk, open: OpenText, position: HoverParams['position']): Told {
  const [, name] = /^\s*::([\w-]+)/.exec(open.lineAt(position)) ?? []
  return { text: name === undefined ? undefined : directiveWords(name)?.[desk.language] }
}

/** Why something is wrong here, once for each rule; and what a rule asks that a comment silences. */
async function rules(desk: Desk, open: OpenText, point: Point): Promise<Told[]> {
  const silenced = /kehoach-disable-next-line\s+([\w-]+)/.exec(open.lineAt({ line: point.line - 1, character: 0 }))?.[1]
  const here = ((await desk.problems()).get(open.path) ?? []).filter(({ at }: Problem) => holds(at, point))
  const ids = new Set([...(silenced === undefined ? [] : [silenced]), ...here.map(({ rule }) => rule)])
  return [...ids].map((id) => ({ text: explained(id, desk), at: here.find(({ rule }) => rule === id)?.at }))
}

/** What a rule, or a kind of problem, asks, why, and where that is written. */
function explained(id: string, { language }: Desk): string | undefined {
  const it = [...RULES, ...KINDS].find((known) => known.id === id)
  if (!it) return undefined
  return [`**${id}** ${it.summary[language]}`, it.why[language], it.clause && `*${clauseText(it.clause, language)}*`]
    .filter(Boolean)
    .join('\n\n')
}
