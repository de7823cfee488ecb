import type { Certificate, FindingRow } from '../../worker/protocol.ts'
import { download } from '../files.ts'
import { say, t } from '../words.ts'

/** The document held against the decree, clause by clause. */
export function CertificateView({ certificate }: { certificate: Certificate | null }) {
  if (!certificate) return <p class="quiet">{t('Đang đối chiếu với Nghị định 30…', 'Holding it against Decree 30…')}</p>
  const { findings, passed, page } = certificate
  const fails = findings.filter(({ verdict }) => verdict === 'fail')
  const persons = findings.filter(({ verdict }) => verdict === 'person')
  return (
    <div class="certificate">
      <p class={fails.length === 0 ? 'good' : ''}>
        {fails.length === 0
          ? t(
              'Thể thức đúng Nghị định 30/2020/NĐ-CP ở mọi mục chương trình xem được.',
              'The form is as Decree 30/2020/NĐ-CP asks, as far as a program can see.',
            )
          : t(`${fails.length} chỗ chưa đúng thể thức.`, `${fails.length} places are not in form.`)}
      </p>
      <div class="actions">
        <button type="button" onClick={() => download(page)}>
          {t('Tải báo cáo thể thức', 'Download the report')}
        </button>
      </div>
      <Findings title={t('Chưa đạt', 'Fails')} rows={fails} />
      <Findings title={t('Người soát xét xem', 'For a person to see')} rows={persons} />
      <h2>{t('Đạt', 'Passes')}</h2>
      <ul class="passed">
        {passed.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  )
}

function Findings({ title, rows }: { title: string; rows: readonly FindingRow[] }) {
  if (rows.length === 0) return null
  return (
    <>
      <h2>
        {title} ({rows.length})
      </h2>
      <ul class="findings">
        {rows.map((row, index) => (
          <li key={index} class={row.verdict}>
            <strong>{row.element}</strong>: {say(row.found)}
            <p class="note">
              {t('Quy định', 'Asked')}: {say(row.allowed)} ({say(row.clause)}){say(row.place) && `. ${say(row.place)}`}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
