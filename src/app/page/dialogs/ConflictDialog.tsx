import type { App } from '../app.ts'
import type { Writing } from '../state.ts'
import { t } from '../words.ts'
import { Dialog } from './Dialog.tsx'

/** The file holds another text than the one this began from: which of them stands. */
export function ConflictDialog({ app, writing }: { app: App; writing: Writing }) {
  const theirs = writing.conflict?.theirs ?? ''
  const [own, other] = [differing(writing.text, theirs), differing(theirs, writing.text)]
  return (
    <Dialog
      wide
      title={t('Tệp đã được sửa ở nơi khác', 'The file was changed elsewhere')}
      onClose={() => app.store.write({ conflict: null })}
    >
      <p>
        {t(
          'Chương trình khác (hoặc người khác) đã sửa tệp này sau khi mở ở đây. Chưa ghi gì; chọn bản nào được giữ.',
          'Another program or person changed this file since it was opened here. Nothing was written; choose which text stands.',
        )}
      </p>
      <div class="sides">
        <div class="side">
          <strong>{t('Bài đang soạn ở đây', 'The text here')}</strong>
          <pre tabIndex={0}>{own}</pre>
        </div>
        <div class="side">
          <strong>{t('Tệp trên máy', 'The file')}</strong>
          <pre tabIndex={0}>{other}</pre>
        </div>
      </div>
      <div class="actions">
        <button type="button" class="main" onClick={() => void app.saving.settle('copy')}>
          {t('Tải bài của tôi về, mở tệp trên máy', 'Download mine, open the file')}
        </button>
        <button type="button" onClick={() => void app.saving.settle('own')}>
          {t('Ghi bài của tôi đè lên', 'Write mine over it')}
        </button>
        <button type="button" onClick={() => void app.saving.settle('theirs')}>
          {t('Bỏ bài của tôi', 'Drop mine')}
        </button>
      </div>
    </Dialog>
  )
}

/** The lines from the first to the last in which a text differs from another. */
function differing(text: string, other: string): string {
  const [own, others] = [text.split('\n'), other.split('\n')]
  let start = 0
  while (start < own.length && own[start] === others[start]) start++
  let end = 0
  while (end < own.length - start && end < others.length - start && own.at(-1 - end) === others.at(-1 - end)) end++
  return own.slice(start, own.length - end).join('\n') || '–'
}
