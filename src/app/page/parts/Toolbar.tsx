import type { App } from '../app.ts'
import type { State, Writing } from '../state.ts'
import { t } from '../words.ts'
import { Menu } from './Menu.tsx'

/** What can be done with the plan that is being written. */
export function Toolbar({ app, state, writing }: { app: App; state: State; writing: Writing }) {
  const changed = writing.text !== writing.saved
  return (
    <div class="toolbar" role="toolbar" aria-label={t('Việc làm với kế hoạch', 'What can be done')}>
      <button type="button" onClick={() => void app.saving.save()} disabled={!changed || writing.locked}>
        {t('Lưu', 'Save')}
      </button>
      <button type="button" onClick={() => app.editor?.undo()}>
        {t('Hoàn tác', 'Undo')}
      </button>
      <button type="button" class="roomy" onClick={() => app.editor?.redo()}>
        {t('Làm lại', 'Redo')}
      </button>
      <button type="button" class="roomy" onClick={() => app.editor?.find()}>
        {t('Tìm', 'Find')}
      </button>
      <span class="gap" />
      <button type="button" class="main" onClick={() => void app.out.word(false)}>
        {t('Tải tệp Word', 'Word file')}
      </button>
      <Menu label={t('Việc khác', 'More')}>
        <button type="button" onClick={() => void app.out.word(true)}>
          {t('Tải bản dự thảo (Word)', 'Draft (Word)')}
        </button>
        {state.office?.converts && (
          <button type="button" onClick={() => void app.out.pdf(writing.blanks.length > 0)}>
            {t('Tải PDF', 'PDF')}
          </button>
        )}
        <button type="button" onClick={() => app.store.set({ dialog: 'compare' })}>
          {t('So sánh với bản khác…', 'Compare with another version…')}
        </button>
        <button type="button" onClick={() => void app.out.chooseEdited()}>
          {t('Ghép bản sửa trong Word…', 'Merge an edited Word file…')}
        </button>
        <button type="button" onClick={() => app.store.set({ dialog: 'issue' })}>
          {t('Cấp số, ngày…', 'Number and date…')}
        </button>
        <button type="button" onClick={() => app.editor?.toggleHead()}>
          {t('Hiện hoặc ẩn phần đầu bài', 'Show or hide the head')}
        </button>
        <button type="button" onClick={() => app.out.source()}>
          {t('Tải tệp kế hoạch (.md)', 'Plan file (.md)')}
        </button>
        <button type="button" onClick={() => app.out.print()}>
          {t('In trang xem trước', 'Print the preview')}
        </button>
      </Menu>
    </div>
  )
}
