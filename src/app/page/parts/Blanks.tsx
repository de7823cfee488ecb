import { useState } from 'preact/hooks'
import type { Blank } from '../../worker/protocol.ts'
import type { App } from '../app.ts'
import { stretchIn } from '../editor/offsets.ts'
import { capital, say, t } from '../words.ts'

/** The open blanks as a checklist: each is filled in here or in the text. */
export function Blanks({ app, blanks, path, text }: { app: App; blanks: readonly Blank[]; path: string; text: string }) {
  if (blanks.length === 0) return <p class="quiet good">{t('Không còn chỗ trống nào.', 'No blank is open.')}</p>
  return (
    <>
      <p class="quiet">{t(`Còn ${blanks.length} chỗ trống.`, `Open blanks: ${blanks.length}.`)}</p>
      <ol class="blanks">
        {groupsOf(blanks).map((group, index) => {
          const [blank] = group
          return (
            <li key={`${blank.pointer ?? ''} ${say(blank.label)} ${index}`}>
              {blank.about && <p class="about">{blank.about}</p>}
              {blank.at.file === path ? (
                <BlankForm
                  app={app}
                  blanks={group}
                  onGo={() => {
                    const { from, to } = stretchIn(text, blank.at)
                    app.goTo(from, to)
                  }}
                />
              ) : (
                <p>
                  {say(blank.label)} – {blank.at.file}
                </p>
              )}
            </li>
          )
        })}
      </ol>
    </>
  )
}

/** Blanks of one item of a list are filled in together. */
function groupsOf(blanks: readonly Blank[]): (readonly [Blank, ...Blank[]])[] {
  const groups: [Blank, ...Blank[]][] = []
  const itemOf = ({ pointer }: Blank): string | undefined => /^(.*\/\d+)\/[^/]+$/.exec(pointer ?? '')?.[1]
  for (const blank of blanks) {
    const last = groups.at(-1)
    if (last && itemOf(blank) !== undefined && itemOf(last[0]) === itemOf(blank)) last.push(blank)
    else groups.push([blank])
  }
  return groups
}

/** One or more blanks that are filled in together. */
export function BlankForm({
  app,
  blanks,
  onGo,
  onDone,
}: {
  app: App
  blanks: readonly Blank[]
  onGo?: () => void
  onDone?: () => void
}) {
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({})
  const given = blanks.map((blank, index) => [blank, typed[index] ?? ''] as const)
  return (
    <form
      class="blank"
      onSubmit={(event) => {
        event.preventDefault()
        void app.year.answer(given).then((done) => {
          if (!done) return
          setTyped({})
          onDone?.()
        })
      }}
    >
      {blanks.map((blank, index) => (
        <label key={blank.pointer ?? index}>
          <span>{capital(say(blank.label))}</span>
          <input value={typed[index] ?? ''} onInput={(event) => setTyped({ ...typed, [index]: event.currentTarget.value })} />
        </label>
      ))}
      <div class="actions">
        <button type="submit" class="main" disabled={!given.some(([, text]) => text.trim() !== '')}>
          {t('Điền', 'Fill in')}
        </button>
        {onGo && (
          <button type="button" onClick={onGo}>
            {t('Xem trong bài', 'Show in the text')}
          </button>
        )}
      </div>
    </form>
  )
}
