import type { App } from '../app.ts'
import { picksFolders } from '../files.ts'
import { DropZone } from '../parts/DropZone.tsx'
import { NextYearForm } from '../parts/NextYearForm.tsx'
import { PlanList } from '../parts/PlanList.tsx'
import type { State } from '../state.ts'
import { capital, say, t } from '../words.ts'

/** The first screen: three doors to a new plan, and the office's plans. */
export function Home({ app, state }: { app: App; state: State }) {
  const { plans, templates, office } = state
  return (
    <main class="home">
      <h1>{t('Lập kế hoạch mới', 'A new plan')}</h1>
      <div class="doors">
        <section aria-labelledby="door-word">
          <h2 id="door-word">{t('Từ tệp Word năm trước', 'From last year’s Word file')}</h2>
          <p>
            {t(
              'Không mất chữ nào; chỗ nào chưa chắc thì được nêu để xem lại.',
              'No word is lost; what is uncertain is told, to be looked at.',
            )}
          </p>
          <DropZone onFile={(file) => void app.doors.take(file)}>
            <button type="button" class="main" onClick={() => void app.doors.chooseWord()}>
              {t('Chọn tệp Word…', 'Choose a Word file…')}
            </button>
            <span>{t('hoặc kéo tệp thả vào đây', 'or drop it here')}</span>
          </DropZone>
        </section>
        <section aria-labelledby="door-year">
          <h2 id="door-year">{t('Từ kế hoạch năm trước', 'From last year’s plan')}</h2>
          <p>
            {t(
              'Giữ nguyên lời văn, đổi năm và ngày; rồi hỏi lần lượt những gì phải quyết định.',
              'The words stay, years and days move; then what has to be decided is asked, one by one.',
            )}
          </p>
          <NextYearForm app={app} plans={plans ?? []} />
        </section>
        <section aria-labelledby="door-template">
          <h2 id="door-template">{t('Từ mẫu có sẵn', 'From a template')}</h2>
          <p>
            {t('Trả lời vài câu; phần chưa biết để trống, điền sau.', 'Answer a few questions; what is open is filled in later.')}
          </p>
          <ul class="templates">
            {templates.map((template) => (
              <li key={template.name}>
                <button type="button" class="link" onClick={() => app.doors.ask(template)}>
                  {capital(say(template.about))}
                </button>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <div class="heading">
        <h1 id="plans">{t('Kế hoạch của cơ quan', 'The office’s plans')}</h1>
        {office?.opensFolders && (
          <div class="actions">
            {picksFolders() && (
              <button type="button" onClick={() => void app.doors.openFolder()}>
                {t('Mở thư mục…', 'Open a folder…')}
              </button>
            )}
            <button type="button" onClick={() => void app.doors.chooseAny()}>
              {t('Mở tệp…', 'Open a file…')}
            </button>
          </div>
        )}
      </div>
      {office?.alone && (
        <p class="quiet">
          {t(
            'Các tệp được giữ trong trình duyệt này và không gửi đi đâu; tải về để lưu vào máy.',
            'Files are kept in this browser and sent nowhere; download them to keep them on the machine.',
          )}
        </p>
      )}
      {plans && <PlanList plans={plans} isKept={(path) => app.saving.isKept(path)} onOpen={(path) => void app.open(path)} />}
    </main>
  )
}
