import { COMMEMORATIONS } from '../../../bodies/commemorations.ts'
import type { FieldOf } from '../../../form/fields.ts'
import { isMapping } from '../../../model/pointer.ts'
import { t } from '../words.ts'
import { useForm, useSet } from './context.ts'
import { described, FieldFrame } from './FieldFrame.tsx'
import { GroupFields } from './GroupFields.tsx'

const OTHER = '*'

/** A day that offices celebrate, or one of their own. */
export function DayView({ field, pointer }: { field: FieldOf<'day'>; pointer: string }) {
  const { front, problems } = useForm()
  const set = useSet()
  const value = front.value(pointer)
  const own = isMapping(value)
  const known = typeof value === 'string' && COMMEMORATIONS.some(({ id }) => id === value)
  return (
    <>
      <FieldFrame field={field} pointer={pointer} hidden>
        <select
          {...described(pointer, problems.has(pointer), false)}
          value={own ? OTHER : typeof value === 'string' ? value : ''}
          onChange={({ currentTarget: { value: chosen } }) =>
            set(pointer, chosen === OTHER ? { name: null } : chosen === '' ? null : chosen)
          }
        >
          <option value="" />
          {typeof value === 'string' && !known && <option value={value}>{value}</option>}
          {COMMEMORATIONS.map(({ id, name, origin }) => (
            <option key={id} value={id}>
              {name} ({[origin.day, origin.month].filter(Boolean).join('/')})
            </option>
          ))}
          <option value={OTHER}>{t('Ngày, sự kiện khác …', 'Another day or event …')}</option>
        </select>
      </FieldFrame>
      {own && <GroupFields fields={field.fields} pointer={pointer} />}
    </>
  )
}
