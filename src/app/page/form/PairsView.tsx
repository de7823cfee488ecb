import { useState } from 'preact/hooks'
import { renameKey } from '../../../form/edits.ts'
import type { FieldOf } from '../../../form/fields.ts'
import { keysOf, step } from '../../../model/pointer.ts'
import { t } from '../words.ts'
import { helpOf, labelOf, useForm, useSet } from './context.ts'

/** Short forms and what they stand for. */
export function PairsView({ field, pointer }: { field: FieldOf<'pairs'>; pointer: string }) {
  const { front, edit, Field } = useForm()
  const set = useSet()
  const [added, setAdded] = useState('')
  const whole = field.fields[0]!
  return (
    <fieldset class="pairs">
      <legend>{labelOf(field)}</legend>
      {helpOf(field) !== '' && <p class="help">{helpOf(field)}</p>}
      {front.below(pointer).map((pair) => {
        const name = keysOf(pair).at(-1)!
        return (
          <div class="pair" key={pair}>
            <input
              type="text"
              aria-label={t('Chữ viết tắt', 'Short form')}
              value={name}
              onChange={({ currentTarget: { value } }) => value.trim() && edit(renameKey(front, pair, value.trim()))}
            />
            <Field field={whole} pointer={pair} hidden />
            <button type="button" aria-label={t(`Xóa ${name}`, `Remove ${name}`)} onClick={() => set(pair, undefined)}>
              ✕
            </button>
          </div>
        )
      })}
      <div class="pair">
        <input
          type="text"
          aria-label={t('Chữ viết tắt mới', 'New short form')}
          value={added}
          onInput={(event) => setAdded(event.currentTarget.value)}
        />
        <button
          type="button"
          disabled={added.trim() === '' || front.has(step(pointer, added.trim()))}
          onClick={() => {
            set(step(pointer, added.trim()), null)
            setAdded('')
          }}
        >
          {t('Thêm chữ viết tắt', 'Add a short form')}
        </button>
      </div>
    </fieldset>
  )
}
