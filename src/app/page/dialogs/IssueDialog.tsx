import { useState } from 'preact/hooks'
import type { App } from '../app.ts'
import { t } from '../words.ts'
import { Dialog } from './Dialog.tsx'

/** Number and date of issue, and what comes of them. */
export function IssueDialog({ app }: { app: App }) {
  const [number, setNumber] = useState('')
  const [date, setDate] = useState('')
  const close = (): void => app.store.set({ dialog: null })
  const day = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(date.trim())
  const iso = day ? `${day[3]}-${day[2]!.padStart(2, '0')}-${day[1]!.padStart(2, '0')}` : undefined
  const exists = iso !== undefined && new Date(`${iso}T00:00:00Z`).toISOString().startsWith(iso)
  return (
    <Dialog title={t('Cấp số và ngày', 'Number and date')} onClose={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (iso !== undefined && exists) void app.out.issue(number.trim(), iso)
        }}
      >
        <p>
          {t(
            'Số và ngày được ghi vào kế hoạch, rồi tải về một tệp nén gồm văn bản, phụ lục và thông tin cho phần mềm văn thư.',
            'Number and date are written into the plan; document, annexes and data for the records system come as one file.',
          )}
        </p>
        <div class="row">
          <label>
            {t('Số', 'Number')}
            <input
              class="year"
              required
              pattern="[0-9]{1,6}[A-Za-z]?"
              placeholder="05"
              value={number}
              onInput={(event) => setNumber(event.currentTarget.value)}
            />
          </label>
          <label>
            {t('Ngày ban hành', 'Date of issue')}
            <input required placeholder="22/4/2026" value={date} onInput={(event) => setDate(event.currentTarget.value)} />
          </label>
        </div>
        {date !== '' && !exists && (
          <p class="note" role="status">
            {t('Ghi ngày như 22/4/2026.', 'Write the date like 22/4/2026.')}
          </p>
        )}
        <div class="actions">
          <button type="submit" class="main" disabled={!exists}>
            {t('Cấp số và tải về', 'Give the number and download')}
          </button>
          <button type="button" onClick={close}>
            {t('Thôi', 'Cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
