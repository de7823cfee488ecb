import { verificationToText } from '../../verification-text.ts'
import type { FoundVerdicts, Reporter } from '../reporter.ts'

export default {
  tell: ({ verified }, { language, color }) =>
    verified.map((it) => `${verificationToText(it, { language, color })}\n\n`).join(''),
} satisfies Reporter<FoundVerdicts>
