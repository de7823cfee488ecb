import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { PreviewDocument } from '../../../preview/node.ts'
import { t } from '../words.ts'
import { Pages } from './pages.ts'
import { fontsReady } from './fonts.ts'
import { fitPaper } from './paper.ts'
import './preview.css'
import { elementAt, elementOnTop, placeOfElement, scrollTo } from './places.ts'

/**
 * A plan as its pages will look, drawn anew where the text changed. `at` is the caret's offset in the plan's file, which the pages
 * follow; `onGo` is told where in its file a line that was clicked was written.
 */
export function Preview({
  document: shown,
  at,
  onGo,
  onDrawn,
}: {
  document: PreviewDocument | null
  at: number
  onGo: (offset: number, file?: string) => void
  onDrawn: (document: PreviewDocument) => void
}) {
  const view = useRef<HTMLDivElement>(null)
  const paper = useRef<HTMLDivElement>(null)
  const pages = useRef<Pages | undefined>(undefined)
  const [count, setCount] = useState(0)
  const [ready, setReady] = useState(false)

  useEffect(() => void fontsReady().then(() => setReady(true)), [])
  useLayoutEffect(() => {
    const made = new Pages(paper.current!)
    pages.current = made
    const fits = fitPaper(view.current!, paper.current!)
    return () => {
      fits.stop()
      made.close()
    }
  }, [])
  useLayoutEffect(() => {
    if (!ready || !shown) return
    let there = true
    void pages.current!.show(shown).then((all) => {
      if (!there) return
      setCount(all)
      onDrawn(shown)
    })
    return () => {
      there = false
    }
  }, [ready, shown])
  useEffect(() => {
    const found = elementAt(paper.current!, at)
    if (found) scrollTo(view.current!, found)
  }, [at, count])

  const go = (element: Element | null): void => {
    const place = element && placeOfElement(element)
    if (place) onGo(place.offset, place.file)
  }
  return (
    <section class="preview" aria-label={t('Bản xem trước', 'Preview')}>
      <p class="note">
        {t(
          'Bản xem trước: trang có thể ngắt khác tệp Word một vài dòng.',
          'A preview: pages may break a few lines away from the Word file’s.',
        )}{' '}
        <span role="status">{count > 0 && t(`${count} trang`, count === 1 ? '1 page' : `${count} pages`)}</span>
      </p>
      <div
        class="pages"
        ref={view}
        role="document"
        tabIndex={0}
        aria-label={t('Các trang; Enter: đến chỗ soạn của dòng trên cùng', 'Pages; Enter: to the text of the line on top')}
        onClick={({ target }) => {
          const element = target as Element
          // A link is followed, and words that were marked are not left.
          if (!element.closest('a') && window.getSelection()?.isCollapsed !== false) go(element.closest('[data-at]'))
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || (event.target as Element).closest('a')) return
          event.preventDefault()
          go(elementOnTop(view.current!))
        }}
      >
        <div class="fit">
          <div class="paper" ref={paper} />
        </div>
      </div>
    </section>
  )
}
