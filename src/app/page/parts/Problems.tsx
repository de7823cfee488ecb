import type { Fix, Problem, Severity } from '../../../model/problem.ts'
import { say, t } from '../words.ts'

const SEVERITIES: Readonly<Record<Severity, { vi: string; en: string }>> = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  info: { vi: 'Lưu ý', en: 'Note' },
}

/** The problems of a plan as a list: a click goes to the place, another mends it. */
export function Problems({
  problems,
  file,
  onGo,
  onFix,
}: {
  problems: readonly Problem[]
  file: string
  onGo: (problem: Problem) => void
  onFix: (fixes: readonly Fix[]) => void
}) {
  if (problems.length === 0) return <p class="quiet good">{t('Không có gì phải sửa.', 'Nothing has to be mended.')}</p>
  const fixes = problems.flatMap(({ at, fixes }) => (at.file === file ? (fixes?.slice(0, 1) ?? []) : []))
  return (
    <>
      {fixes.length > 1 && (
        <div class="actions">
          <button type="button" onClick={() => onFix(fixes)}>
            {t(`Sửa giúp cả ${fixes.length} chỗ`, `Mend all ${fixes.length}`)}
          </button>
        </div>
      )}
      <ul class="problems">
        {problems.map((problem, index) => (
          <li key={`${problem.rule} ${index}`} class={problem.severity}>
            <button type="button" class="place" onClick={() => onGo(problem)}>
              <span class="severity">{say(SEVERITIES[problem.severity])}</span>
              <span class="line">
                {problem.at.file === file ? t(`dòng ${problem.at.line}`, `line ${problem.at.line}`) : problem.at.file}
              </span>
              <span class="message">{say(problem.message)}</span>
            </button>
            {problem.hint && <p class="hint">{say(problem.hint)}</p>}
            {problem.fixes?.[0] && problem.at.file === file && (
              <button type="button" class="mend" onClick={() => onFix([problem.fixes![0]!])}>
                {t('Sửa giúp', 'Mend it')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
