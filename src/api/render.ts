/** Plans → Word files. */
export { renderDocx, type RenderOptions } from '../render/document.ts'
export { renderComparison } from '../render/comparison.ts'
export { renderRedline, type RedlineOptions } from '../redline/redline.ts'
export type { Authorship } from '../redline/markup.ts'
