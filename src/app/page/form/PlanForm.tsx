import { useMemo } from 'preact/hooks'
import { editsOf, readFrontText, type FormEdit, type FrontText } from '../../../form/front-text.ts'
import { FORM_GROUPS } from '../../../form/groups.ts'
import { offsetOf } from '../../../model/source.ts'
import { step } from '../../../model/pointer.ts'
import type { Problem } from '../../../model/problem.ts'
import { say, t } from '../words.ts'
import { FormProvider } from './context.ts'
import { FieldView } from './FieldView.tsx'
import { GroupFields } from './GroupFields.tsx'
import './form.css'

/**
 * The frontmatter of a plan as a form, made from the schema. It keeps no value of its own: what is shown is read from the text, and what is
 * filled in becomes edits of it by place. `problems` are those of the plan's own file.
 */
export function PlanForm({
  text,
  problems,
  onEdit,
}: {
  text: string
  problems: readonly Problem[]
  onEdit: (edits: FormEdit[]) => void
}) {
  const front = useMemo(() => readFrontText(text), [text])
  const found = useMemo(() => (front ? problemsByPointer(front, problems) : new Map()), [front, problems])
  if (!front)
    return (
      <p class="quiet">
        {t(
          'Phần khai báo ở đầu bài soạn đang có lỗi cú pháp. Sửa chỗ lỗi ở bài soạn rồi biểu mẫu hiện lại.',
          'The frontmatter has errors of syntax. Once they are mended in the text, the form is here again.',
        )}
      </p>
    )
  const names = unitNames(front)
  return (
    <FormProvider
      value={{ front, problems: found, names, Field: FieldView, edit: (edits) => onEdit(editsOf(front, text, edits)) }}
    >
      <form class="plan" aria-label={t('Biểu mẫu kế hoạch', 'Form of the plan')} onSubmit={(event) => event.preventDefault()}>
        <datalist id="ten-don-vi">
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        {FORM_GROUPS.map(({ name, title, fields }, index) => (
          <details key={name} class="part" open={index === 0} id={`phan-${name}`}>
            <summary>
              {say(title)}
              <Wrong
                count={countOf(
                  found,
                  fields.map(({ key }) => step('', key)),
                )}
              />
            </summary>
            <GroupFields fields={fields} pointer="" />
          </details>
        ))}
      </form>
    </FormProvider>
  )
}

/** How much is wrong in a part that may be folded up. */
function Wrong({ count }: { count: number }) {
  if (count === 0) return null
  return <span class="count">{t(`${count} chỗ cần xem`, count === 1 ? '1 to look at' : `${count} to look at`)}</span>
}

const countOf = (found: ReadonlyMap<string, readonly Problem[]>, roots: readonly string[]): number =>
  [...found].reduce(
    (sum, [pointer, all]) => sum + (roots.some((root) => pointer === root || pointer.startsWith(`${root}/`)) ? all.length : 0),
    0,
  )

/** Each problem at the innermost value that it lies in. */
function problemsByPointer(front: FrontText, problems: readonly Problem[]): Map<string, Problem[]> {
  const closing = front.text.indexOf('\n---', 3)
  const found = new Map<string, Problem[]>()
  for (const problem of problems) {
    const offset = offsetOf(front.source, problem.at)
    const pointer = offset <= closing ? front.pointerAt(offset) : undefined
    if (pointer !== undefined) found.set(pointer, [...(found.get(pointer) ?? []), problem])
  }
  return found
}

/** Keys under which offices and units are named. */
const UNITS = /\/(?:lead|support|unit|to)(?:\/\d+)?$/

function unitNames(front: FrontText): string[] {
  const names = new Set<string>()
  const collect = (pointer: string): void => {
    for (const below of front.below(pointer)) {
      const value = front.value(below)
      if (typeof value === 'string' && UNITS.test(below)) names.add(value)
      collect(below)
    }
  }
  collect('')
  return [...names].sort((a, b) => a.localeCompare(b, 'vi'))
}
