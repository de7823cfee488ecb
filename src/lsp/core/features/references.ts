import type { Location, ReferenceParams } from 'vscode-languageserver-protocol'
import { nameAt, namesOf } from '../named.ts'
import { pointOf } from '../text.ts'
import { definitionsOf, locationOf } from './definition.ts'
import type { Feature } from './feature.ts'

/** Every place that refers to what stands here, in the plan, its appendices and its frontmatter. */
export const references: Feature<ReferenceParams, Location[] | null> = {
  method: 'textDocument/references',
  can: { referencesProvider: true },
  async answer(desk, { textDocument, position, context }) {
    const part = await desk.part(textDocument.uri)
    const name = part && nameAt(part.read, part.open.path, pointOf(position, part.open.mark))
    if (!name) return null
    const here = namesOf(part.read).filter((it) => !it.defines && it.kind === name.kind && it.id === name.id)
    const given = context.includeDeclaration ? await definitionsOf(name, part, desk) : []
    return [...given, ...here.map(({ at }) => at)].map((at) => locationOf(at, desk))
  },
}
