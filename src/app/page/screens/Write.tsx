import type { App } from '../app.ts'
import { Editor } from '../editor/Editor.tsx'
import { Problems } from '../parts/Problems.tsx'
import { Preview } from '../preview/Preview.tsx'
import { Tabs } from '../parts/Tabs.tsx'
import type { Writing } from '../state.ts'
import { t } from '../words.ts'

/** A plan being written: its text, and beside it its page, its form, what is wrong with it. */
export function Write({ app, writing }: { app: App; writing: Writing }) {
  const { path, problems, tab, page, caret } = writing
  return (
    <main class="write">
      <Editor app={app} path={path} />
      <Tabs
        label={t('Xem bên cạnh', 'Beside the text')}
        shown={tab}
        onShow={(name) => app.show(name)}
        tabs={[
          { name: 'page', label: t('Trang', 'Page') },
          { name: 'form', label: t('Biểu mẫu', 'Form') },
          { name: 'problems', label: t('Cần sửa', 'Problems'), count: problems.length },
        ]}
      >
        {tab === 'page' && (
          <Preview document={page} at={caret} onGo={(offset, file) => file === undefined && app.editor?.goTo(offset)} />
        )}
        {tab === 'form' && <p class="quiet">{t('Chưa có biểu mẫu.', 'There is no form yet.')}</p>}
        {tab === 'problems' && (
          <Problems
            problems={problems}
            file={path}
            onGo={({ at }) => app.editor?.goToPlace(at.line, at.column)}
            onFix={(fix) => app.editor?.fix([fix])}
          />
        )}
      </Tabs>
    </main>
  )
}
