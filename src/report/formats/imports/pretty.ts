import { importToText, type FoundImports } from '../../imports.ts'
import type { Reporter } from '../reporter.ts'

export default {
  tell: ({ imports }, { language }) => imports.map((it) => `${importToText(it, language)}\n\n`).join(''),
} satisfies Reporter<FoundImports>
