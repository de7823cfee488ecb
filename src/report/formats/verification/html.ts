import { verificationsToHtml } from '../../verification-html.ts'
import type { FoundVerdicts, Reporter } from '../reporter.ts'

export default {
  tell: ({ verified }, { language }) => verificationsToHtml(verified, language),
} satisfies Reporter<FoundVerdicts>
