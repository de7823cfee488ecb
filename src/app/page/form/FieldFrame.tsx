import type { ComponentChildren } from 'preact'
import type { FormField } from '../../../form/fields.ts'
import { say, t } from '../words.ts'
import { helpOf, idOf, labelOf, useForm } from './context.ts'

/** The label of a field, its control, what it asks for, and what is wrong with it. `hidden`: its list says what it is. */
export function FieldFrame({
  field,
  pointer,
  hidden = false,
  children,
}: {
  field: FormField
  pointer: string
  hidden?: boolean
  children: ComponentChildren
}) {
  const id = idOf(pointer)
  return (
    <div class={`field ${field.kind}`}>
      <label for={id} class={hidden ? 'unseen' : ''}>
        {labelOf(field)}
        {field.required && !hidden && <abbr title={t('bắt buộc', 'required')}> *</abbr>}
      </label>
      {children}
      {!hidden && helpOf(field) !== '' && (
        <p class="help" id={`${id}-help`}>
          {helpOf(field)}
        </p>
      )}
      <FieldProblems pointer={pointer} />
    </div>
  )
}

/** What is wrong with a value, right below it. */
export function FieldProblems({ pointer }: { pointer: string }) {
  const found = useForm().problems.get(pointer)
  if (!found) return null
  return (
    <ul class="wrong" id={`${idOf(pointer)}-wrong`}>
      {found.map((problem, index) => (
        <li key={index} class={problem.severity}>
          {say(problem.message)}
        </li>
      ))}
    </ul>
  )
}

/** What assistive technology is told of a control. */
export const described = (pointer: string, wrong: boolean, help = true): Record<string, string | boolean> => ({
  id: idOf(pointer),
  'aria-describedby': [help ? `${idOf(pointer)}-help` : '', wrong ? `${idOf(pointer)}-wrong` : ''].filter(Boolean).join(' '),
  ...(wrong && { 'aria-invalid': true }),
})
