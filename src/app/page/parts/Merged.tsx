import type { App } from '../app.ts'
import type { Writing } from '../state.ts'
import { say, t } from '../words.ts'

/** The edits of the leader's Word file: what was edited on both sides is chosen, then all of it is taken. */
export function Merged({ app, writing }: { app: App; writing: Writing }) {
  const { merging } = writing
  if (!merging) return null
  const { shown, choices } = merging
  const { applied } = shown
  const { conflicts, unplaced, comments } = shown.merged
  const open = choices.filter((choice) => choice === null).length
  return (
    <div class="merged">
      <p>
        {t(
          `“${shown.from}”: ${applied.length} chỗ sửa đưa vào được, ${conflicts.length} chỗ hai bên cùng sửa, ${unplaced.length} chỗ phải xem bằng mắt.`,
          `“${shown.from}”: ${applied.length} edits can be taken, ${conflicts.length} were made on both sides, ${unplaced.length} have to be looked at.`,
        )}
      </p>
      {shown.notes.map((note) => (
        <p class="note" key={note.vi}>
          {say(note)}
        </p>
      ))}
      {conflicts.map(({ base, source, edited }, index) => (
        <fieldset class="conflict" key={index}>
          <legend>{t(`Hai bên cùng sửa – chỗ ${index + 1}`, `Edited on both sides – ${index + 1}`)}</legend>
          <p class="note">
            {t('Lúc gửi đi:', 'As it was sent:')} {base}
          </p>
          <div class="sides">
            <Choice
              name={`conflict-${index}`}
              label={t('Giữ bài đang soạn', 'Keep the text here')}
              text={source}
              chosen={choices[index] === 'own'}
              onChoose={() => app.out.choose(index, 'own')}
            />
            <Choice
              name={`conflict-${index}`}
              label={t('Lấy bản sửa trong Word', 'Take the edit of Word')}
              text={edited}
              chosen={choices[index] === 'edited'}
              onChoose={() => app.out.choose(index, 'edited')}
            />
          </div>
        </fieldset>
      ))}
      <div class="actions">
        <button
          type="button"
          class="main"
          disabled={open > 0 || shown.texts.length === 0}
          onClick={() => void app.out.takeEdits()}
        >
          {open > 0
            ? t(`Còn ${open} chỗ phải chọn`, `${open} choices are open`)
            : t('Đưa chỗ sửa vào bài soạn', 'Put the edits into the text')}
        </button>
        <button type="button" onClick={() => app.store.write({ merging: null, tab: 'problems' })}>
          {t('Không đưa vào', 'Leave them')}
        </button>
      </div>
      {applied.length > 0 && (
        <>
          <h2>{t(`Đưa vào được (${applied.length})`, `Can be taken (${applied.length})`)}</h2>
          <ul class="changes">
            {applied.map(({ before, after, author, left, right }, index) => (
              <li key={index}>
                <p>
                  {left}
                  {before && <del>{before}</del>}
                  {after && <ins>{after}</ins>}
                  {right}
                </p>
                {author && <p class="note">{author}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
      {unplaced.length > 0 && (
        <>
          <h2>{t(`Phải xem bằng mắt (${unplaced.length})`, `To be looked at (${unplaced.length})`)}</h2>
          <ul class="changes">
            {unplaced.map(({ before, after, reason }, index) => (
              <li key={index}>
                <div class="sides">
                  {before && <del>{before}</del>}
                  {after && <ins>{after}</ins>}
                </div>
                <p class="note">{say(reason)}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {comments.length > 0 && (
        <>
          <h2>{t(`Ý kiến ghi bên lề (${comments.length})`, `Comments (${comments.length})`)}</h2>
          <ul class="changes">
            {comments.map(({ author, text, quote }, index) => (
              <li key={index}>
                <strong>{author}</strong>: {text}
                <p class="note">“{quote}”</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function Choice({
  name,
  label,
  text,
  chosen,
  onChoose,
}: {
  name: string
  label: string
  text: string
  chosen: boolean
  onChoose: () => void
}) {
  return (
    <label class={chosen ? 'side chosen' : 'side'}>
      <span>
        <input type="radio" name={name} checked={chosen} onChange={onChoose} /> {label}
      </span>
      <span class="text">{text}</span>
    </label>
  )
}
