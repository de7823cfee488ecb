import type { App } from '../app.ts'
import type { PlanRow } from '../../worker/protocol.ts'
import { t } from '../words.ts'
import { Dialog } from './Dialog.tsx'

/** Which version the text is compared with. */
export function CompareDialog({ app, path, plans }: { app: App; path: string; plans: readonly PlanRow[] }) {
  const close = (): void => app.store.set({ dialog: null })
  return (
    <Dialog title={t('So sánh với…', 'Compare with…')} onClose={close}>
      <div class="list">
        <button type="button" class="link" onClick={() => void app.out.compareWith({ path })}>
          {t('Bản đã lưu của kế hoạch này', 'What was saved of this plan')}
        </button>
        {plans
          .filter((plan) => plan.path !== path)
          .map((plan) => (
            <button type="button" class="link" key={plan.path} onClick={() => void app.out.compareWith({ path: plan.path })}>
              {plan.year} – {plan.title ?? plan.path}
            </button>
          ))}
      </div>
      <div class="actions">
        <button type="button" onClick={() => void app.out.compareWith('file')}>
          {t('Chọn tệp trên máy…', 'Choose a file…')}
        </button>
        <button type="button" onClick={close}>
          {t('Thôi', 'Cancel')}
        </button>
      </div>
    </Dialog>
  )
}
