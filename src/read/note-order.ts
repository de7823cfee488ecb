import type { RootContent } from 'mdast'
import { isMapping } from '../model/pointer.ts'
import { noteLabels } from './front-text.ts'
import type { ParsedText } from './text.ts'

/** The keys of the frontmatter whose texts take footnotes, under each key that a directive places. */
const PLACED: Readonly<Record<string, ReadonlySet<string>>> = {
  bases: new Set(['subject', 'text']),
  phases: new Set(['activities']),
  assignments: new Set(['duty']),
}

/** The texts under a key, or everywhere in a value without one. */
function textsIn(value: unknown, keys: ReadonlySet<string> | undefined, taken = keys === undefined): string[] {
  if (typeof value === 'string') return taken ? [value] : []
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, keys, taken))
  if (!isMapping(value)) return []
  return Object.entries(value).flatMap(([key, inside]) => textsIn(inside, keys, taken || keys!.has(key)))
}

/** The texts of the frontmatter that a directive places. */
function placedTexts(of: string, data: Readonly<Record<string, unknown>>): string[] {
  if (of === 'purposes' || of === 'requirements') return isMapping(data.goals) ? textsIn(data.goals[of], undefined) : []
  const keys = PLACED[of]
  return keys ? textsIn(data[of], keys) : []
}

function* nodesIn(nodes: readonly RootContent[]): Generator<RootContent> {
  for (const node of nodes) {
    if (node.type === 'footnoteDefinition') continue
    yield node
    if ('children' in node) yield* nodesIn(node.children)
  }
}

/**
 * Counts the notes of a plan in the order of its document, where texts of the frontmatter mention some: those of title and bases go
 * before the body's, those of data stand where a directive places them.
 */
export function countNotes({ root, notes }: ParsedText, data: unknown): void {
  if (!isMapping(data)) return
  const front = (texts: readonly unknown[]): void => {
    for (const text of texts)
      if (typeof text === 'string') for (const label of noteLabels(text)) notes.number(label.toLowerCase())
  }
  const top = [data.title, data.note]
  const all = [...top, ...['bases', 'purposes', 'requirements', 'phases', 'assignments'].flatMap((of) => placedTexts(of, data))]
  if (!all.some((text) => typeof text === 'string' && noteLabels(text).length > 0)) return
  const body = [...nodesIn(root.children)]
  front(top)
  if (!body.some((node) => node.type === 'leafDirective' && node.name === 'bases')) front(placedTexts('bases', data))
  for (const node of body) {
    if (node.type === 'footnoteReference') notes.number(node.identifier)
    if (node.type === 'leafDirective') front(placedTexts(node.name, data))
  }
}
