import type { DefinitionParams, Location } from 'vscode-languageserver-protocol'
import { startOf, type Place } from '../../../model/place.ts'
import { folderOf, inside } from '../../../workspace/path.ts'
import type { Desk, OpenPart } from '../desk.ts'
import { nameAt, namesOf, type Name } from '../named.ts'
import { officeDays } from '../days.ts'
import { pointOf, rangeOf } from '../text.ts'
import type { Feature } from './feature.ts'

/** Where what stands here is given: a target or basis in the frontmatter, a heading, an appendix’s file, the office’s own day. */
export const definition: Feature<DefinitionParams, Location[] | null> = {
  method: 'textDocument/definition',
  can: { definitionProvider: true },
  async answer(desk, { textDocument, position }) {
    const part = await desk.part(textDocument.uri)
    if (!part) return null
    const { open, read } = part
    const name = nameAt(read, open.path, pointOf(position, open.mark))
    const places = name ? await definitionsOf(name, part, desk) : placed(part, open.lineAt(position))
    return places.length === 0 ? null : places.map((at) => locationOf(at, desk))
  },
}

export const locationOf = (at: Place, desk: Desk): Location => ({
  uri: desk.uriOf(at.file),
  range: rangeOf(at, desk.markOf(at.file)),
})

/** Where a name is given. */
export async function definitionsOf(
  { kind, id }: Pick<Name, 'kind' | 'id'>,
  { read }: Pick<OpenPart, 'read'>,
  desk: Desk,
): Promise<Place[]> {
  if (kind === 'commemoration') return (await officeDays(read, desk)).filter((day) => day.id === id).map(({ at }) => at)
  const given = namesOf(read).filter((name) => name.defines && name.kind === kind && name.id === id)
  if (kind !== 'appendix') return given.map(({ at }) => at)
  const path = given.length > 0 ? inside(folderOf(read.file), id) : undefined
  return path !== undefined && (await desk.files.kind(path)) === 'file' ? [startOf(path)] : given.map(({ at }) => at)
}

/** `::targets`: the key whose data stands here. */
function placed({ read, open }: OpenPart, line: string): Place[] {
  const name = /^\s*::([a-z]+)/.exec(line)?.[1]
  const key = name === 'purposes' || name === 'requirements' ? `/goals/${name}` : `/${name}`
  const at = name === undefined ? undefined : read.places.at(`${key}#key`)
  return at && open.path in read.sources ? [at] : []
}
