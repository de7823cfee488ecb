import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { FormField } from '../../../form/fields.ts'
import { step } from '../../../model/pointer.ts'
import { t } from '../words.ts'
import { labelOf, useForm } from './context.ts'

/** A group of no more fields shows all of them. */
const FEW = 5

/** The fields of a group: what is filled in or has to be, and behind a word all others. */
export function GroupFields({ fields, pointer }: { fields: readonly FormField[]; pointer: string }) {
  const { front, Field } = useForm()
  // A field stays where it stood when the form was opened, so that none jumps away while it is filled in.
  const [main] = useState(() =>
    fields.length <= FEW ? fields : fields.filter(({ key, required }) => required || front.has(step(pointer, key))),
  )
  const others = fields.filter((field) => !main.includes(field))
  const views = (shown: readonly FormField[]): JSX.Element[] =>
    shown.map((field) => <Field key={field.key} field={field} pointer={step(pointer, field.key)} />)
  return (
    <>
      {views(main)}
      {others.length > 0 && (
        <details class="others">
          <summary>
            {t('Ghi thêm', 'More')}: {others.map((field) => labelOf(field).toLowerCase()).join(', ')}
          </summary>
          {views(others)}
        </details>
      )}
    </>
  )
}
