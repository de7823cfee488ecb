import type { FieldOf, FormField } from '../../../form/fields.ts'
import { addItem, dropItem, itemName, itemsOf, shiftItem } from '../../../form/items.ts'
import { step } from '../../../model/pointer.ts'
import { say, t } from '../words.ts'
import { helpOf, idOf, labelOf, useForm } from './context.ts'
import { FieldProblems } from './FieldFrame.tsx'

/** What an item of several fields is known by. */
const NAMES = ['name', 'title', 'subject', 'number', 'text', 'unit', 'to', 'position', 'when', 'file'] as const

/** A list: its items in order, each to be moved and taken out, and a new one at the end. */
export function ListView({ field, pointer }: { field: FieldOf<'list'>; pointer: string }) {
  const { front, edit, Field } = useForm()
  const items = itemsOf(front, field, pointer)
  const { item } = field
  const named = item.kind === 'text' ? labelOf(field) : nameOfOne(item)
  const word = named.replace(/^./u, (first) => first.toLowerCase())
  const ordered = Array.isArray(front.value(pointer)) && items.length > 1
  return (
    <fieldset class="list" id={idOf(pointer)}>
      <legend>
        {labelOf(field)} {items.length > 1 && <span class="count">{items.length}</span>}
      </legend>
      {helpOf(field) !== '' && <p class="help">{helpOf(field)}</p>}
      <FieldProblems pointer={pointer} />
      <ol>
        {items.map((at, index) => {
          const buttons = (
            <span class="order">
              {ordered && (
                <>
                  <button
                    type="button"
                    disabled={index === 0}
                    aria-label={t(`Chuyển lên: ${word} ${index + 1}`, `Move up: ${word} ${index + 1}`)}
                    onClick={() => edit(shiftItem(front, pointer, index, -1))}
                  >
                    ↑
                  </button>
                  <button
                    type="button"
                    disabled={index === items.length - 1}
                    aria-label={t(`Chuyển xuống: ${word} ${index + 1}`, `Move down: ${word} ${index + 1}`)}
                    onClick={() => edit(shiftItem(front, pointer, index, 1))}
                  >
                    ↓
                  </button>
                </>
              )}
              <button
                type="button"
                aria-label={t(`Xóa: ${word} ${index + 1}`, `Remove: ${word} ${index + 1}`)}
                onClick={() => edit(dropItem(front, field, pointer, index))}
              >
                ✕
              </button>
            </span>
          )
          // Several fields fold up under the name of what they tell of.
          return (
            <li key={at}>
              {item.kind === 'group' ? (
                <details open={items.length === 1}>
                  <summary>
                    {index + 1}. {nameOf((key) => front.value(step(at, key))) || named}
                  </summary>
                  {buttons}
                  <Field field={item} pointer={at} hidden />
                </details>
              ) : (
                <div class="row">
                  <Field
                    field={{ ...item, label: { vi: `${named} ${index + 1}`, en: `${named} ${index + 1}` } }}
                    pointer={at}
                    hidden
                  />
                  {buttons}
                </div>
              )}
              {item.kind === 'group' && <FieldProblems pointer={at} />}
            </li>
          )
        })}
      </ol>
      <button type="button" class="add" onClick={() => edit(addItem(front, field, pointer))}>
        + {t(`Thêm ${word}`, `Add: ${word}`)}
      </button>
    </fieldset>
  )
}

/** One item without the word for one. */
const nameOfOne = (item: FormField): string =>
  t(
    itemName(item),
    say(item.label)
      .replace(/^(?:An?|One of the) /, '')
      .replace(/^./, (first) => first.toUpperCase()),
  )

/** The first words that tell an item from its neighbours: `Quyết định số 717/QĐ-BTP`, a name. */
function nameOf(value: (key: string) => unknown): string {
  const text = (key: string): string => [value(key) ?? ''].flat().join(', ')
  const number = text('type') && text('number') && `số ${text('number')}`
  const name = number || NAMES.map(text).find((it) => it !== '') || documentsOf(value('documents'))
  const whole = [text('type') || text('lead'), name].filter(Boolean).join(' ')
  return whole.length > MOST ? `${whole.slice(0, MOST).trimEnd()}…` : whole
}

const documentsOf = (documents: unknown): string =>
  Array.isArray(documents) ? t(`${documents.length} văn bản`, `${documents.length} documents`) : ''

const MOST = 90
