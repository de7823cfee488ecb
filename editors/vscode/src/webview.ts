import { fontsReady } from '../../../src/app/page/preview/fonts.ts'
import { Pages } from '../../../src/app/page/preview/pages.ts'
import { fitPaper } from '../../../src/app/page/preview/paper.ts'
import { elementAt, placeOfElement, scrollTo } from '../../../src/app/page/preview/places.ts'
import type { PreviewDocument } from '../../../src/preview/node.ts'
import type { FromPage, ToPage } from './messages.ts'
import '../../../src/app/page/preview/preview.css'
import './webview.css'

/** The page of the preview, which stands beside the text: the app's own pages, cut by measuring. */

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void }

const editor = acquireVsCodeApi()
const one = (name: string): HTMLElement => document.querySelector<HTMLElement>(`.${name}`)!
const [view, paper, note] = [one('pages'), one('paper'), one('note')]
const pages = new Pages(paper)
fitPaper(view, paper)

addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.at !== undefined) {
    const found = elementAt(paper, data.at, data.file)
    if (found) scrollTo(view, found)
    return
  }
  view.hidden = data.preview === null
  note.textContent = data.preview === null ? (data.nothing ?? '') : ''
  if (data.preview) void pages.show(data.preview as PreviewDocument)
})

view.addEventListener('click', ({ target }) => {
  const element = (target as Element).closest('[data-at]')
  if ((target as Element).closest('a') || window.getSelection()?.isCollapsed === false) return
  const place = element && placeOfElement(element)
  if (place) editor.postMessage(place)
})

void fontsReady().then(() => editor.postMessage({ ready: true }))
