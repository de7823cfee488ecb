import { useState } from 'preact/hooks'
import type { Wording } from '../../../model/problem.ts'
import type { Ask, Answers, TemplateShown } from '../../worker/protocol.ts'
import type { App } from '../app.ts'
import { capital, say, t } from '../words.ts'

type Rows = readonly Readonly<Record<string, string>>[]

/** The questions of a template as a form: all may stay open. */
export function Template({ app, template }: { app: App; template: TemplateShown }) {
  const [year, setYear] = useState(String(new Date().getFullYear() + 1))
  const [answers, setAnswers] = useState<Answers>({})
  const [wrong, setWrong] = useState<readonly { pointer: string | null; message: Wording }[]>([])
  const set = (pointer: string, value: Answers[string]): void => setAnswers({ ...answers, [pointer]: value })
  return (
    <main class="template">
      <h1>{capital(say(template.about))}</h1>
      <p class="quiet">
        {t(
          'Câu nào chưa biết thì để trống: kế hoạch sẽ có chỗ trống để điền sau.',
          'Leave open what you do not know yet: it stays a blank in the plan.',
        )}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void app.doors.draft(template.name, Number(year), answers).then(setWrong)
        }}
      >
        {wrong.length > 0 && (
          <div class="refused" role="alert">
            <p>{t('Xem lại các câu được đánh dấu.', 'Look at the marked answers.')}</p>
            {wrong
              .filter(({ pointer }) => pointer === null)
              .map(({ message }) => (
                <p key={message.vi}>{say(message)}</p>
              ))}
          </div>
        )}
        <div class="field">
          <label for="ask-year">{t('Năm của kế hoạch', 'Year of the plan')}</label>
          <input
            id="ask-year"
            class="year"
            inputMode="numeric"
            pattern="(19|20)[0-9]{2}"
            required
            value={year}
            onInput={(event) => setYear(event.currentTarget.value)}
          />
        </div>
        {template.asks.map((ask) => (
          <Question
            key={ask.pointer}
            ask={ask}
            answer={answers[ask.pointer]}
            wrong={wrong}
            onAnswer={(value) => set(ask.pointer, value)}
          />
        ))}
        <div class="actions">
          <button type="submit" class="main">
            {t('Lập kế hoạch', 'Make the plan')}
          </button>
          <button type="button" onClick={() => void app.home()}>
            {t('Quay lại', 'Back')}
          </button>
        </div>
      </form>
    </main>
  )
}

type Wrong = readonly { pointer: string | null; message: Wording }[]

function Question({
  ask,
  answer,
  wrong,
  onAnswer,
}: {
  ask: Ask
  answer: Answers[string] | undefined
  wrong: Wrong
  onAnswer: (value: Answers[string]) => void
}) {
  if (ask.kind === 'items') return <Items ask={ask} rows={(answer as Rows | undefined) ?? []} wrong={wrong} onRows={onAnswer} />
  if (ask.kind === 'list') {
    const texts = (answer as readonly string[] | undefined) ?? []
    return (
      <Field ask={ask} id={ask.pointer} wrong={wrong}>
        {(described) => (
          <textarea
            id={`ask-${ask.pointer}`}
            aria-describedby={described}
            rows={3}
            placeholder={t('mỗi dòng một ý', 'one a line')}
            value={texts.join('\n')}
            onInput={(event) => onAnswer(event.currentTarget.value.split('\n'))}
          />
        )}
      </Field>
    )
  }
  return <One ask={ask} id={ask.pointer} wrong={wrong} text={(answer as string | undefined) ?? ''} onText={onAnswer} />
}

function One({
  ask,
  id,
  text,
  wrong,
  onText,
}: {
  ask: Ask
  id: string
  text: string
  wrong: Wrong
  onText: (text: string) => void
}) {
  return (
    <Field ask={ask} id={id} wrong={wrong}>
      {(described) =>
        ask.kind === 'choice' ? (
          <select
            id={`ask-${id}`}
            aria-describedby={described}
            value={text}
            onChange={(event) => onText(event.currentTarget.value)}
          >
            {!ask.choices.some(({ value }) => value === '') && <option value="" />}
            {ask.choices.map(({ value, about }) => (
              <option key={value} value={value}>
                {say(about)}
              </option>
            ))}
          </select>
        ) : (
          <input
            id={`ask-${id}`}
            aria-describedby={described}
            value={text}
            onInput={(event) => onText(event.currentTarget.value)}
          />
        )
      }
    </Field>
  )
}

/** A label, what is asked, and what is wrong with the answer. */
function Field({
  ask,
  id,
  wrong,
  children,
}: {
  ask: Ask
  id: string
  wrong: Wrong
  children: (described: string) => preact.ComponentChildren
}) {
  const told = wrong.find(({ pointer }) => pointer === id)
  const described = `about-${id}`
  return (
    <div class={told ? 'field wrong' : 'field'}>
      <label for={`ask-${id}`}>{capital(say(ask.label))}</label>
      {children(described)}
      <p id={described} class="note">
        {told ? say(told.message) : ask.note && say(ask.note)}
      </p>
    </div>
  )
}

/** The items of a list, each with its own answers. */
function Items({ ask, rows, wrong, onRows }: { ask: Ask; rows: Rows; wrong: Wrong; onRows: (rows: Rows) => void }) {
  const keyOf = (key: Ask): string => key.pointer.slice(key.pointer.lastIndexOf('/') + 1)
  return (
    <fieldset>
      <legend>{capital(say(ask.label))}</legend>
      {ask.note && <p class="note">{say(ask.note)}</p>}
      {rows.map((row, index) => (
        <div class="item" key={index} role="group" aria-label={`${say(ask.label)} ${index + 1}`}>
          <div class="head">
            <strong>
              {capital(say(ask.label))} {index + 1}
            </strong>
            <button type="button" class="link" onClick={() => onRows(rows.toSpliced(index, 1))}>
              {t('Bỏ', 'Remove')}
            </button>
          </div>
          {ask.keys.map((key) => (
            <One
              key={key.pointer}
              ask={key}
              id={`${ask.pointer}/${index}/${keyOf(key)}`}
              text={row[keyOf(key)] ?? ''}
              wrong={wrong}
              onText={(text) => onRows(rows.with(index, { ...row, [keyOf(key)]: text }))}
            />
          ))}
        </div>
      ))}
      <button type="button" onClick={() => onRows([...rows, {}])}>
        + {t('Thêm', 'Add')} {say(ask.label).toLocaleLowerCase('vi')}
      </button>
    </fieldset>
  )
}
