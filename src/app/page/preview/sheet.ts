import type { PreviewNote, PreviewSection } from '../../../preview/node.ts'
import { build } from './build.ts'

/** A sheet; what comes first on it has no room above, but where a section begins. */
export function sheet(orientation: PreviewSection['orientation'], children: readonly HTMLElement[], first = true): HTMLElement {
  const made = document.createElement('div')
  made.className = `to ${orientation}${first ? ' dau' : ''}`
  const frame = document.createElement('div')
  frame.className = `khung ${orientation}`
  frame.append(...children)
  const mat = made.appendChild(document.createElement('div'))
  mat.className = 'mat'
  mat.append(frame)
  return made
}

/** What stands on a sheet beside its text. */
export interface AroundText {
  readonly number: number | null
  /** In the top margin. */
  readonly mark: PreviewSection['mark'] | false
  /** At its foot. */
  readonly notes: readonly PreviewNote[]
}

/** Puts number, mark and notes on a sheet. */
export function addAround(made: HTMLElement, { number, mark, notes }: AroundText): void {
  const frame = made.querySelector('.khung')!
  if (number !== null) frame.before(build({ tag: 'p', class: 'SoTrang so', children: [String(number)] }))
  if (mark) frame.before(build({ tag: 'div', class: 'mep', children: [mark] }))
  if (notes.length === 0) return
  const foot = document.createElement('div')
  foot.className = 'chan'
  foot.append(...notes.map(noteElement))
  frame.append(foot)
}

/** A note at the foot of a page. */
export function noteElement({ paragraphs }: PreviewNote): HTMLElement {
  const made = document.createElement('div')
  made.append(...paragraphs.map(build))
  return made
}
