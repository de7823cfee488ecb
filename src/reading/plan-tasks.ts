import { tasksOf } from '../model/task.ts'
import { once } from './once.ts'

/** The tasks of a plan; none of a text. */
export const planTasks = once(({ data }) => (data ? tasksOf(data.body) : []))
