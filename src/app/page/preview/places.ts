/** From a place in the text to the page, and back. */

/** Where the author wrote what an element shows; without `file` in the plan's own file. */
export function placeOfElement(element: Element): { readonly offset: number; readonly file?: string } | undefined {
  if (!(element instanceof HTMLElement) || element.dataset.at === undefined) return undefined
  const { at, file } = element.dataset
  return { offset: Number(at), ...(file !== undefined && { file }) }
}

/** The last element that begins at an offset of a file, the plan's own where none is named, or before it; a plan's closing is written at its top. */
export function elementAt(paper: Element, offset: number, file?: string): HTMLElement | undefined {
  let found: HTMLElement | undefined
  let nearest = -1
  for (const element of paper.querySelectorAll<HTMLElement>('[data-at]')) {
    const at = Number(element.dataset.at)
    if (element.dataset.file !== file || at > offset || at <= nearest) continue
    found = element
    nearest = at
  }
  return found
}

/** The first line with a place that stands whole in what is seen. */
export function elementOnTop(view: HTMLElement): Element | null {
  const { top } = view.getBoundingClientRect()
  return [...view.querySelectorAll('[data-at]')].find((element) => element.getBoundingClientRect().top >= top) ?? null
}

/** Brings an element into sight, only where it is not: a page that jumps at every key press cannot be read. */
export function scrollTo(view: HTMLElement, element: HTMLElement): void {
  const [seen, its] = [view.getBoundingClientRect(), element.getBoundingClientRect()]
  if (its.top >= seen.top && its.bottom <= seen.bottom) return
  view.scrollTop += its.top - seen.top - seen.height / 3
}
