import type { App } from '../app.ts'
import { Editor } from '../editor/Editor.tsx'
import { FormBeside } from '../parts/FormBeside.tsx'
import { Blanks } from '../parts/Blanks.tsx'
import { CertificateView } from '../parts/CertificateView.tsx'
import { Compared } from '../parts/Compared.tsx'
import { Imported } from '../parts/Imported.tsx'
import { Merged } from '../parts/Merged.tsx'
import { NewYear } from '../parts/NewYear.tsx'
import { Preview } from '../preview/Preview.tsx'
import { Problems } from '../parts/Problems.tsx'
import { Tabs, type TabShown } from '../parts/Tabs.tsx'
import { Toolbar } from '../parts/Toolbar.tsx'
import type { State, Tab, Writing } from '../state.ts'
import { nextWords, offsetIn } from '../editor/offsets.ts'
import { t } from '../words.ts'

/** A plan being written: its text, and beside it its page, its form, what is wrong with it. */
export function Write({ app, state, writing }: { app: App; state: State; writing: Writing }) {
  const { path, tab } = writing
  return (
    <main
      class={`write ${tab === 'text' ? 'shows-text' : ''}`}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const file = event.dataTransfer?.files[0]
        if (!file) return
        event.preventDefault()
        void app.out.merge(file)
      }}
    >
      <Toolbar app={app} state={state} writing={writing} />
      <Editor key={path} app={app} path={path} />
      <Tabs
        label={t('Bên cạnh bài soạn', 'Beside the text')}
        shown={tab}
        onShow={(name) => app.show(name)}
        tabs={tabsOf(writing)}
      >
        <Beside app={app} writing={writing} />
      </Tabs>
    </main>
  )
}

/** The tabs there are: those of what was just done come first. */
function tabsOf(writing: Writing): TabShown<Tab>[] {
  const { problems, blanks, imported, report, steps, comparison, merging } = writing
  const others = problems.filter(({ rule, severity }) => rule !== 'open-blank' && severity !== 'info').length
  return [
    { name: 'text', label: t('Bài soạn', 'Text') },
    ...(report
      ? [{ name: 'year' as const, label: t('Năm mới', 'New year'), count: steps.filter(({ done }) => !done).length }]
      : []),
    ...(imported ? [{ name: 'imported' as const, label: t('Nhập từ Word', 'Import'), count: imported.doubts.length }] : []),
    ...(merging ? [{ name: 'merged' as const, label: t('Bản sửa', 'Edits') }] : []),
    ...(comparison ? [{ name: 'compared' as const, label: t('So sánh', 'Changes') }] : []),
    { name: 'page', label: t('Trang', 'Page') },
    { name: 'form', label: t('Biểu mẫu', 'Form') },
    { name: 'problems', label: t('Cần sửa', 'Problems'), count: others },
    { name: 'blanks', label: t('Chỗ trống', 'Blanks'), count: blanks.length },
    { name: 'form30', label: t('Thể thức', 'Decree') },
  ]
}

function Beside({ app, writing }: { app: App; writing: Writing }) {
  const { path, text, problems, blanks, tab, imported, comparison } = writing
  switch (tab) {
    case 'page':
      return (
        <Preview
          document={writing.page}
          at={nextWords(text, writing.caret)}
          onGo={(offset, file) => file === undefined && app.goTo(offset)}
          onDrawn={(page) => app.drawn(page)}
        />
      )
    case 'form':
      return <FormBeside app={app} writing={writing} />
    case 'blanks':
      return <Blanks app={app} blanks={blanks} path={path} text={text} />
    case 'form30':
      return <CertificateView certificate={writing.certificate} />
    case 'year':
      return <NewYear app={app} writing={writing} />
    case 'imported':
      return imported && <Imported app={app} shown={imported} text={text} />
    case 'compared':
      return comparison && <Compared comparison={comparison} />
    case 'merged':
      return <Merged app={app} writing={writing} />
    default:
      return (
        <Problems
          problems={problems.filter(({ rule }) => rule !== 'open-blank')}
          file={path}
          onGo={({ at }) => app.goTo(offsetIn(text, at.line, at.column))}
          onFix={(fixes) => app.editor?.fix(fixes)}
        />
      )
  }
}
