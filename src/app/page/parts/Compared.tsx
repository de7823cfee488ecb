import type { ChangeRow, Comparison } from '../../worker/protocol.ts'
import { download } from '../files.ts'
import { say, t } from '../words.ts'

const TYPES: Readonly<Record<ChangeRow['type'], { vi: string; en: string }>> = {
  added: { vi: 'Thêm', en: 'Added' },
  removed: { vi: 'Bỏ', en: 'Removed' },
  changed: { vi: 'Sửa', en: 'Changed' },
  moved: { vi: 'Chuyển', en: 'Moved' },
}

/** What changed from another version to this one, old and new side by side. */
export function Compared({ comparison }: { comparison: Comparison }) {
  const { rows, page, redline } = comparison
  return (
    <div class="compared">
      <p>
        {rows.length === 0
          ? t(`Giống “${comparison.with}”.`, `The same as “${comparison.with}”.`)
          : t(`${rows.length} thay đổi so với “${comparison.with}”.`, `${rows.length} changes from “${comparison.with}”.`)}
      </p>
      <div class="actions">
        <button type="button" onClick={() => download(redline)}>
          {t('Tải Word có dấu sửa', 'Word file with tracked changes')}
        </button>
        <button type="button" onClick={() => download(page)}>
          {t('Tải trang so sánh', 'Download as a page')}
        </button>
      </div>
      <ul class="changes">
        {rows.map(({ type, subject, before, after }, index) => (
          <li key={index} class={type}>
            <p>
              <span class="kind">{say(TYPES[type])}</span> {say(subject)}
            </p>
            <div class="sides">
              {before !== null && <del>{before}</del>}
              {after !== null && <ins>{after}</ins>}
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
