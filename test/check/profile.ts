import { readProfile } from '../../src/read/profile.ts'

/** The data of a `kehoach.yaml`. */
export const parseProfile = (content: string): unknown => readProfile({ path: 'kehoach.yaml', content }).value!.data
