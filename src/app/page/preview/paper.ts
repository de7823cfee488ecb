/** Around the sheets, in pixels. */
const MARGIN = 12
/** At this scale a sheet is as large as on paper: the preview has more pixels to a point than screens have. */
const NATURAL = 8 / 9

/** Makes sheets as large as their column lets them be, and no larger than paper. Follows the column's width. */
export function fitPaper(view: HTMLElement, paper: HTMLElement): { readonly stop: () => void } {
  const fit = (): void => {
    const widest = Math.max(0, ...[...paper.children].map((sheet) => (sheet as HTMLElement).offsetWidth))
    const room = view.clientWidth - 2 * MARGIN
    const scale = widest > 0 && room > 0 ? Math.min(NATURAL, room / widest) : NATURAL
    view.style.setProperty('--scale', scale.toFixed(4))
    view.style.setProperty('--width', `${Math.ceil(widest * scale)}px`)
    view.style.setProperty('--height', `${Math.ceil(paper.offsetHeight * scale)}px`)
  }
  const watch = new ResizeObserver(fit)
  watch.observe(view)
  watch.observe(paper)
  return { stop: () => watch.disconnect() }
}
