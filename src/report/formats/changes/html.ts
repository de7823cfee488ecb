import { changesToHtml } from '../../changes-html.ts'
import type { FoundChanges, Reporter } from '../reporter.ts'

export default {
  tell: ({ changes, versions, after }, { language }) => changesToHtml(changes, { ...versions, title: after.title }, language),
} satisfies Reporter<FoundChanges>
