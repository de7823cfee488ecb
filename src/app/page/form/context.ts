import { createContext, type JSX } from 'preact'
import { useContext } from 'preact/hooks'
import { keyOrder, type FormField } from '../../../form/fields.ts'
import { setFront, type FormValue } from '../../../form/edits.ts'
import type { FormEdit, FrontText } from '../../../form/front-text.ts'
import type { Problem } from '../../../model/problem.ts'
import { say } from '../words.ts'

/** A field and the value that it shows. `hidden`: its label is known from what it stands in. */
export interface FieldShown {
  readonly field: FormField
  readonly pointer: string
  readonly hidden?: boolean
}

/** What every field of the form needs. */
export interface FormContext {
  readonly front: FrontText
  /** Problems by the pointer of the value they speak of. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>
  /** Names of offices and units that the plan names already. */
  readonly names: readonly string[]
  edit(edits: readonly FormEdit[]): void
  /** Shows a field of any kind; what stands in lists and groups is fields again. */
  Field(shown: FieldShown): JSX.Element
}

const Context = createContext<FormContext | null>(null)
export const FormProvider = Context.Provider

export const useForm = (): FormContext => useContext(Context)!

/** Gives a value of the plan another. */
export const useSet = (): ((pointer: string, value: FormValue | undefined) => void) => {
  const { front, edit } = useForm()
  return (pointer, value) => edit(setFront(front, pointer, value, keyOrder))
}

/** What a field is called. */
export const labelOf = ({ label }: FormField): string => say(label)

/** What a field is for; empty where its label says it. */
export const helpOf = ({ help }: FormField): string => (help ? say(help) : '')

/** An id of a page's element for a value. */
export const idOf = (pointer: string): string => `muc${pointer.replaceAll('/', '-').replaceAll(/[^\w-]/g, '_')}`
