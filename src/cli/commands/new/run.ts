import type { Arguments, Option } from '../../frame/arguments.ts'
import type { World } from '../../world/world.ts'

export const options = {
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
    about: { vi: 'lập từ kế hoạch năm trước', en: 'next year’s plan from this one' },
  },
  report: {
    value: 'FILE',
    about: { vi: 'ghi báo cáo chuyển năm dạng Markdown (với --from)', en: 'write the report as Markdown (with --from)' },
  },
} as const satisfies Record<string, Option>

/** `kehoach new`: a plan from a template, or next year's plan from last year's. */
export async function run(given: Arguments, world: World): Promise<number> {
  const { run } = await (given.options.from === undefined ? import('./from-template.ts') : import('./from-plan.ts'))
  return await run(given, world)
}
