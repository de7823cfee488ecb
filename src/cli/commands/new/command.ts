import type { Command } from '../../frame/command.ts'

export default {
  arguments: '<kind>',
  words: async (world) => (await import('./template-names.ts')).templateNames(world),
  about: {
    vi: 'lập kế hoạch mới từ mẫu, hoặc từ kế hoạch năm trước (--from)',
    en: 'draft a plan from a template, or from last year’s plan (--from)',
  },
  options: {
    year: { value: 'YYYY', about: { vi: 'năm của kế hoạch', en: 'year of the plan' } },
    out: {
      value: 'FILE',
      about: { vi: 'tệp ghi ra; - là đầu ra chuẩn', en: 'file to write; - is standard output' },
    },
    answers: {
      value: 'FILE',
      about: { vi: 'tệp YAML hoặc JSON ghi sẵn các giá trị', en: 'YAML or JSON file with values for the plan' },
    },
    set: {
      value: 'key=value',
      repeats: true,
      about: {
        vi: 'cho một giá trị, ví dụ issuer.name=…; dùng được nhiều lần',
        en: 'give one value, such as issuer.name=…; may be repeated',
      },
    },
    force: { about: { vi: 'ghi đè tệp đã có', en: 'overwrite a file that is there' } },
    list: { about: { vi: 'liệt kê các mẫu', en: 'list the templates' } },
    from: {
      value: 'PLAN',
      about: {
        vi: 'lập từ kế hoạch năm trước: tệp .md, hoặc tệp Word (nhập vào trước)',
        en: 'next year’s plan from this one: an .md file, or a Word file, which is imported first',
      },
    },
    report: {
      value: 'FILE',
      about: { vi: 'ghi báo cáo chuyển năm dạng Markdown (với --from)', en: 'write the report as Markdown (with --from)' },
    },
  },
  examples: [
    { line: 'new general --year 2027', about: { vi: 'lập kế hoạch mới từ mẫu', en: 'drafts a plan from a template' } },
    {
      line: 'new --from plans/2026/ke-hoach.md --year 2027',
      about: { vi: 'lập kế hoạch năm sau từ kế hoạch năm trước', en: 'next year’s plan from last year’s' },
    },
  ],
  note: { vi: 'Xem các mẫu: kehoach new --list', en: 'The templates: kehoach new --list' },
  run: async (given, world) => {
    const { run } = await (given.options.from === undefined ? import('./from-template.ts') : import('./from-plan.ts'))
    return await run(given, world)
  },
} satisfies Command
