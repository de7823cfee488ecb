import type { App } from '../app.ts'
import type { State } from '../state.ts'
import { say, t } from '../words.ts'

/** What has to be known now: what failed, what is being done, what was done. */
export function Notices({ app, state }: { app: App; state: State }) {
  const { failure, busy, done, offline, writing } = state
  return (
    <div class="notices">
      {offline && (
        <div class="notice failure" role="alert">
          <p>
            {t(
              'Không liên lạc được với chương trình trên máy (cửa sổ lệnh có thể đã đóng). Bài soạn được giữ trong trình duyệt này: chạy lại chương trình rồi mở kế hoạch, phần chưa lưu có sẵn ở đó.',
              'The program on this machine does not answer. What you wrote is kept in this browser: start the program again and open the plan, and it is there.',
            )}
          </p>
          <button type="button" onClick={() => app.out.source()}>
            {t('Tải bài soạn về', 'Download the text')}
          </button>
        </div>
      )}
      {writing?.locked && (
        <div class="notice" role="status">
          <p>
            {t(
              'Kế hoạch này đang mở để soạn ở một thẻ khác của trình duyệt; ở đây chỉ xem. Đóng thẻ kia thì soạn được ở đây.',
              'This plan is being written in another tab; here it can only be read. Close the other tab to write here.',
            )}
          </p>
        </div>
      )}
      {writing?.draftOpened && (
        <div class="notice" role="status">
          <p>{t('Đã mở lại bản nháp chưa lưu lần trước.', 'What was not saved last time is open again.')}</p>
          <button type="button" onClick={() => app.saving.dropDraft()}>
            {t('Bỏ bản nháp', 'Drop the draft')}
          </button>
          <Close onClose={() => app.store.write({ draftOpened: false })} />
        </div>
      )}
      {failure && (
        <div class="notice failure" role="alert">
          <p>
            {say(failure.message)}
            {failure.hint && <span class="hint"> {say(failure.hint)}</span>}
          </p>
          {failure.otherwise && (
            <button
              type="button"
              onClick={() => {
                app.store.set({ failure: null })
                failure.otherwise!.run()
              }}
            >
              {failure.otherwise.label}
            </button>
          )}
          <Close onClose={() => app.store.set({ failure: null })} />
        </div>
      )}
      {done && (
        <div class="notice good" role="status">
          <p>{done}</p>
          <Close onClose={() => app.store.set({ done: null })} />
        </div>
      )}
      {busy && (
        <div class="busy" role="status">
          {busy}
        </div>
      )}
    </div>
  )
}

const Close = ({ onClose }: { onClose: () => void }) => (
  <button type="button" class="close" aria-label={t('Đóng', 'Close')} onClick={onClose}>
    ×
  </button>
)
