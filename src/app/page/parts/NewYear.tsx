import type { App } from '../app.ts'
import type { Writing } from '../state.ts'
import { capital, say, t } from '../words.ts'
import { BlankForm } from './Blanks.tsx'

/** The questions of a new year one by one: what stood there, what it is about, and the answers a click away. */
export function NewYear({ app, writing }: { app: App; writing: Writing }) {
  const { report, steps, step } = writing
  if (!report) return null
  const current = steps[step]
  const changed = report.changed.length
  return (
    <div class="wizard">
      <p class="quiet">
        {t(
          `Lập từ ${report.from}. Đã tự đổi ${changed} chỗ (năm, ngày, số năm kỷ niệm).`,
          `From ${report.from}. ${changed} places were moved on by themselves (years, days, anniversaries).`,
        )}
      </p>
      {current ? (
        <section class="question" aria-live="polite">
          <p class="count">{t(`Câu ${step + 1} trên ${steps.length}`, `Question ${step + 1} of ${steps.length}`)}</p>
          <progress max={steps.length} value={step} aria-label={t('Đã xem', 'Looked at')} />
          <Question key={step} app={app} index={step} writing={writing} />
          <nav class="actions" aria-label={t('Câu hỏi', 'Questions')}>
            <button type="button" disabled={step === 0} onClick={() => app.year.go(step - 1)}>
              ← {t('Câu trước', 'Back')}
            </button>
            <button type="button" onClick={() => app.year.next()}>
              {t('Để sau', 'Later')} →
            </button>
          </nav>
        </section>
      ) : (
        <section class="question">
          <p class="good">{t('Đã xem hết các câu hỏi.', 'All questions were looked at.')}</p>
          <div class="actions">
            <button type="button" onClick={() => app.year.go(Math.max(0, steps.length - 1))} disabled={steps.length === 0}>
              ← {t('Câu trước', 'Back')}
            </button>
            <button type="button" class="main" onClick={() => app.show('blanks')}>
              {t('Xem chỗ còn trống', 'See what is open')}
            </button>
          </div>
        </section>
      )}
      <details>
        <summary>{t(`Những chỗ đã tự đổi (${changed})`, `What was moved on (${changed})`)}</summary>
        <ul class="changes">
          {report.changed.map(({ before, after, reason, line }, index) => (
            <li key={index}>
              <del>{before}</del> <ins>{after}</ins>
              <p class="note">
                {t(`dòng ${line}`, `line ${line}`)}: {say(reason)}
              </p>
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}

function Question({ app, index, writing }: { app: App; index: number; writing: Writing }) {
  const step = writing.steps[index]!
  const blanks = app.year.blanksOf(step)
  const about = blanks[0]?.about
  const line = contextAt(writing.text, step.offset)
  const [only] = blanks
  return (
    <>
      <h2>{capital(say(step.reason))}</h2>
      {about && !say(step.reason).includes(about) && <p class="about">{about}</p>}
      <p class="before">
        {t('Năm trước:', 'Last year:')} <q>{shown(step.before)}</q>
      </p>
      {blanks.length > 0 ? (
        <BlankForm app={app} blanks={blanks} onDone={() => app.year.next()} />
      ) : (
        <>
          <p class="context">{line}</p>
          <div class="actions">
            <button type="button" class="main" onClick={() => app.year.next()}>
              {t('Giữ nguyên', 'Leave as it is')}
            </button>
            <button type="button" onClick={() => app.goTo(step.offset)}>
              {t('Sửa trong bài', 'Change it in the text')}
            </button>
          </div>
        </>
      )}
      {blanks.length === 1 && only && (
        <button
          type="button"
          class="link"
          onClick={() => void app.year.answer([[only, step.before]]).then((done) => done && app.year.next())}
        >
          {t(`Như năm trước: ${shown(step.before)}`, `As last year: ${shown(step.before)}`)}
        </button>
      )}
    </>
  )
}

/** A value of the frontmatter as a document has it: a decimal comma, a day as 22/4/2026. */
const shown = (value: string): string =>
  /^\d+\.\d+$/.test(value)
    ? value.replace('.', ',')
    : value.replace(
        /\b(\d{4})-(\d{2})-(\d{2})\b/g,
        (_, year: string, month: string, day: string) => `${Number(day)}/${Number(month)}/${year}`,
      )

/** The cells of a table's row that hold something. */
const cellsOf = (row: string): string[] =>
  row
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => !/^(?:[>^]?|:?-+:?)$/.test(cell))

/** A value without the signs of its file: quotes, a range's braces, marks of footnotes, days as a document has them. */
const plain = (value: string): string =>
  shown(
    value
      .replace(/^"(.*)"$/, '$1')
      .replace(/^\{ *from: *(.+?), *to: *(.+?) *\}$/, '$1 - $2')
      .replace(/\[\^[^\]]*\]/g, ''),
  )

/** What stands at an offset, for somebody who reads: a line of the text, or an item of a list without the names of its keys. */
function contextAt(text: string, offset: number): string {
  const [first = '', ...rest] = text.slice(offset).split('\n')
  const indent = /^(\s*)-\s+\w+:/.exec(first)?.[1]
  if (/^\s*\|/.test(first)) return cellsOf(first).join(' – ')
  if (indent === undefined) return plain(first.replace(/^\s*(?:[#>-]+\s*|\w+:\s+)/, '').trim())
  const own = [
    first,
    ...rest.slice(
      0,
      rest.findIndex((line) => !line.startsWith(`${indent}  `)),
    ),
  ]
  return own
    .flatMap((line) => {
      const [, key = '', value = ''] = /^\s*(?:-\s+)?(\w+):\s+(.*)$/.exec(line) ?? []
      return value === '' || ['id', 'lead', 'renewal', 'kind'].includes(key) ? [] : [plain(value)]
    })
    .join(', ')
}
