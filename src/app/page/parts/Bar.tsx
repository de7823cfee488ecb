import type { App } from '../app.ts'
import type { Keeping, State } from '../state.ts'
import { say, t } from '../words.ts'

const KEEPING: Readonly<Record<Keeping, { vi: string; en: string }>> = {
  saved: { vi: 'Đã lưu', en: 'Saved' },
  typing: { vi: 'Đang soạn…', en: 'Writing…' },
  kept: { vi: 'Chưa lưu – đã giữ bản nháp', en: 'Not saved – a draft is kept' },
  browser: { vi: 'Chưa lưu – giữ trong trình duyệt', en: 'Not saved – kept in the browser' },
  nowhere: { vi: 'Chưa lưu – hãy lưu ngay', en: 'Not saved – save it now' },
}

/** The head of the page: the office, the plan that is written and how it is kept, the language. */
export function Bar({ app, state }: { app: App; state: State }) {
  const { writing, template, office, language } = state
  const inside = writing !== null || template !== null
  return (
    <header class="bar">
      {inside ? (
        <button type="button" class="back" onClick={() => void app.home()}>
          <span aria-hidden="true">←</span> {t('Các kế hoạch', 'All plans')}
        </button>
      ) : (
        <strong class="name">{office?.name || t('Soạn kế hoạch', 'Plans')}</strong>
      )}
      {writing && (
        <h1 class="title" title={writing.path}>
          {writing.title ?? writing.path}
        </h1>
      )}
      {writing && (
        <span class={`keeping ${writing.keeping}`} role="status">
          {say(KEEPING[writing.keeping])}
        </span>
      )}
      <span class="gap" />
      <button
        type="button"
        class="language"
        lang={language === 'vi' ? 'en' : 'vi'}
        onClick={() => app.speak(language === 'vi' ? 'en' : 'vi')}
      >
        {language === 'vi' ? 'English' : 'Tiếng Việt'}
      </button>
    </header>
  )
}
