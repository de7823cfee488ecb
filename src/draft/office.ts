import { step } from '../model/pointer.ts'
import { NOTHING, type Given } from './given.ts'
import type { Header } from './header.ts'
import { completed } from './open.ts'
import { yamlLines } from '../write/yaml-text.ts'

/** Thư mục của cơ quan: what `kehoach init` puts into an office's folder, as text. */

/** What is asked for the profile on a terminal. */
export const OFFICE_ASKS: Header['asks'] = [
  { pointer: '/issuer/parent' },
  { pointer: '/issuer/name' },
  { pointer: '/issuer/short' },
  { pointer: '/place' },
  { pointer: '/signature/authority' },
  { pointer: '/signature/collective' },
  { pointer: '/signature/head' },
  { pointer: '/signature/position' },
  { pointer: '/signature/name' },
  { pointer: '/distribution', keys: ['to', 'purpose'] },
  { pointer: '/archive/units' },
]

/** Reads the lines of `check` in either language. */
const matcher = (severity: string, words: string) => ({
  owner: `kehoach-${severity}`,
  severity,
  fileLocation: ['relative', '${workspaceFolder}'],
  pattern: { regexp: `^(.+?):(\\d+):(\\d+) (?:${words}) (.*) ([a-z0-9-]+)$`, file: 1, line: 2, column: 3, message: 4, code: 5 },
})

const SCHEMAS = 'node_modules/kehoach/schemas'

/** The keys of a profile: what each is for, and how it looks. */
const KEYS: readonly (readonly [key: string, about: string, example: string])[] = [
  [
    'issuer',
    'Cơ quan ban hành: cơ quan chủ quản (nếu có), tên đầy đủ, tên gọi tắt dùng trong lời văn.',
    'issuer:\n  parent: Ủy ban nhân dân tỉnh Lào Cai\n  name: Sở Tư pháp\n  short: Sở Tư pháp',
  ],
  ['place', 'Địa danh ghi trước ngày, tháng, năm ban hành.', 'place: Lào Cai'],
  [
    'signature',
    'Người ký: quyền hạn ký (TM, KT, TL, TUQ, Q; ký trực tiếp thì bỏ dòng này), chức vụ người đứng đầu, chức vụ và họ tên người ký.',
    'signature:\n  authority: KT\n  head: Giám đốc\n  position: Phó Giám đốc\n  name: null',
  ],
  [
    'distribution',
    'Nơi nhận thường dùng, theo thứ tự in; dòng “Lưu” ghi ở archive.',
    'distribution:\n  - { to: Ủy ban nhân dân tỉnh, purpose: để báo cáo }\n  - { to: [Lãnh đạo Sở, Các đơn vị thuộc Sở], purpose: để thực hiện }',
  ],
  ['archive', 'Dòng “Lưu: VT, …”.', 'archive: { units: [VT, VP] }'],
  ['abbreviations', 'Chữ viết tắt dùng chung: dạng tắt, rồi dạng đầy đủ.', 'abbreviations:\n  TTHC: thủ tục hành chính'],
  ['layout', 'Trình bày: cỡ chữ 13 hoặc 14.', 'layout: { size: 14 }'],
]

/** `kehoach.yaml`: the values given, and every other key as a comment that shows how it is written. */
export function profileText({ data, digits }: Given = NOTHING): string {
  const head = [
    `# yaml-language-server: $schema=./${SCHEMAS}/office.schema.json`,
    '# Hồ sơ cơ quan: thông tin dùng chung cho mọi kế hoạch. Mục nào kế hoạch ghi riêng thì theo kế hoạch đó.',
    '# Mục nào chưa dùng thì để nguyên dấu # ở đầu dòng; muốn dùng thì bỏ dấu # và sửa lại cho đúng.',
  ]
  const keys = KEYS.map(([key, about, example]) => {
    const pointer = step('', key)
    const lines = key in data ? yamlLines(key, completed(data[key], pointer), digits, pointer) : example.replace(/^/gm, '# ')
    return `# ${about}\n${lines}`
  })
  return `${[head.join('\n'), ...keys].join('\n\n')}\n`
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** The files of an office's folder besides its profile, by their paths in it. */
export const OFFICE_FILES: Readonly<Record<string, string>> = {
  'plans/README.vi.md': `# Kế hoạch

Mỗi kế hoạch là một tệp \`plans/<năm>/<tên>.md\`. Lập kế hoạch mới:

    kehoach new --list
    kehoach new general --year 2027

Điền các chỗ \`[[cần điền: …]]\`, rồi kiểm tra và tạo tệp Word:

    kehoach check
    kehoach build
`,
  'templates/README.vi.md': `# Mẫu riêng của cơ quan

Mỗi mẫu là một tệp \`<tên>.md.hbs\` đặt ở đây, dùng bằng lệnh \`kehoach new <tên> --year …\`; mẫu trùng tên với mẫu có sẵn thì thay
cho mẫu có sẵn. Phần dùng chung cho nhiều mẫu đặt trong \`templates/partials/\`. Mẫu viết theo Handlebars:

    {{!--
    version: 1
    about: Kế hoạch tổ chức hội nghị
    asks: [issuer.name, place, title]
    --}}
    ---
    {{> head}}
    {{field "title"}}
    {{> open-bases}}
    {{> closing}}
    ---

    {{office}} tổ chức hội nghị với những nội dung sau:

    # Mục đích, yêu cầu

    [[cần điền: mục đích, yêu cầu của hội nghị]]

    # Tổ chức thực hiện

    [[cần điền: phân công thực hiện]]

- \`version\`, \`about\`, \`asks\`: phiên bản, một dòng giới thiệu, các mục được hỏi khi lập kế hoạch.
- \`{{field "mục"}}\`: giá trị của một mục khai báo, chưa có thì thành chỗ còn trống; \`{{#field "mục"}}…{{/field}}\`: chưa có thì dùng
  phần viết ở giữa.
- \`{{year}}\`, \`{{span}}\`, \`{{office}}\`, \`{{title}}\`, \`{{issuer.name}}\` …: đưa giá trị vào lời văn.
- \`{{#each targets}}…{{/each}}\`, \`{{#if …}}…{{/if}}\`: lặp lại, chọn lựa.
`,
  '.gitignore': `# Tệp Word do chương trình tạo ra, tệp chương trình giữ để dùng lại, và tệp tạm của Word.
output/
.kehoach/
~$*
node_modules/
`,
  '.gitattributes': `# Mọi máy dùng chung một kiểu xuống dòng.
* text=auto eol=lf
*.docx binary
*.pdf binary
`,
  '.editorconfig': `root = true

[*]
charset = utf-8
end_of_line = lf
indent_style = space
indent_size = 2
insert_final_newline = true
`,
  '.vscode/settings.json': json({
    'files.encoding': 'utf8',
    'files.eol': '\n',
    'editor.unicodeHighlight.nonBasicASCII': false,
    '[markdown]': { 'editor.wordWrap': 'on', 'editor.tabSize': 2 },
    'yaml.schemas': {
      [`./${SCHEMAS}/office.schema.json`]: 'kehoach.yaml',
      [`./${SCHEMAS}/plan.schema.json`]: 'plans/**/*.md',
    },
  }),
  '.vscode/extensions.json': json({ recommendations: ['redhat.vscode-yaml', 'editorconfig.editorconfig'] }),
  '.vscode/tasks.json': json({
    version: '2.0.0',
    tasks: [
      {
        label: 'kehoach check',
        type: 'shell',
        command: 'npx kehoach check',
        // Without colours and line ends of a terminal, so that every line can be read as one.
        options: { env: { TERM: 'dumb', NO_COLOR: '1' } },
        group: { kind: 'build', isDefault: true },
        problemMatcher: [matcher('error', 'lỗi|error'), matcher('warning', 'cảnh báo|warning'), matcher('info', 'lưu ý|info')],
      },
    ],
  }),
}
