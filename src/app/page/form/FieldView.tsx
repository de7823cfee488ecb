import type { JSX } from 'preact'
import { ChoiceControl, TickControl, TypedControl } from './controls.tsx'
import { labelOf, type FieldShown } from './context.ts'
import { DayView } from './DayView.tsx'
import { FieldFrame, FieldProblems } from './FieldFrame.tsx'
import { GroupFields } from './GroupFields.tsx'
import { ListView } from './ListView.tsx'
import { PairsView } from './PairsView.tsx'

/** A field of any kind. `hidden`: its label is known from what it stands in. */
export function FieldView({ field, pointer, hidden = false }: FieldShown): JSX.Element {
  switch (field.kind) {
    case 'text':
    case 'date':
    case 'number':
    case 'amount':
      return (
        <FieldFrame field={field} pointer={pointer} hidden={hidden}>
          <TypedControl field={field} pointer={pointer} hidden={hidden} />
        </FieldFrame>
      )
    case 'choice':
      return (
        <FieldFrame field={field} pointer={pointer}>
          <ChoiceControl field={field} pointer={pointer} />
        </FieldFrame>
      )
    case 'tick':
      return (
        <FieldFrame field={field} pointer={pointer}>
          <TickControl pointer={pointer} />
        </FieldFrame>
      )
    case 'day':
      return <DayView field={field} pointer={pointer} />
    case 'pairs':
      return <PairsView field={field} pointer={pointer} />
    case 'group':
      return hidden ? (
        <GroupFields fields={field.fields} pointer={pointer} />
      ) : (
        <fieldset class="group">
          <legend>{labelOf(field)}</legend>
          <FieldProblems pointer={pointer} />
          <GroupFields fields={field.fields} pointer={pointer} />
        </fieldset>
      )
    case 'list':
      return <ListView field={field} pointer={pointer} />
  }
}
