import { changesToText } from '../../../report/changes.ts'
import { refuse } from '../../frame/refusal.ts'
import { compare } from './compare.ts'
import { lineDiff } from '../../../diff/lines.ts'
import { isPlanText, isText, textOf } from '../../../workspace/bytes.ts'
import { inColor } from '../../frame/result.ts'
import { UsageError, type Arguments } from '../../frame/arguments.ts'
import { EXIT, type World } from '../../world/world.ts'
import { readVersion, type Version } from '../../../workspace/version.ts'

const NOTHING = '/dev/null'

/**
 * What git calls for `git diff`: `path old-file old-hex old-mode new-file new-hex new-mode`, for a rename also the new path. A path
 * alone is one in conflict. Always ends with 0: git takes anything else for a failure of its own.
 */
export async function run(given: Arguments, world: World): Promise<number> {
  const [path, oldFile, , , newFile, , , renamed] = given.paths
  if (path === undefined) throw new UsageError({ vi: '--driver do git gọi.', en: '--driver is called by git.' })
  const { language } = given
  const color = inColor(world.stdout, world)
  if (oldFile === undefined || newFile === undefined) {
    world.stdout.write(
      language === 'vi' ? `${path}: đang có xung đột, cần gộp bằng tay\n` : `${path}: in conflict, to be merged by hand\n`,
    )
    return EXIT.done
  }
  const versions = { before: `a/${path}`, after: `b/${renamed ?? path}` }
  try {
    if (oldFile === NOTHING || newFile === NOTHING) {
      const added = oldFile === NOTHING
      const word = added ? { vi: 'kế hoạch mới', en: 'new plan' } : { vi: 'kế hoạch đã xóa', en: 'plan deleted' }
      const text = textOf(await world.files.read(added ? newFile : oldFile))
      if (!isPlanText(text)) {
        world.stdout.write(
          added ? lineDiff('', text, { ...versions, before: NOTHING }) : lineDiff(text, '', { ...versions, after: NOTHING }),
        )
        return EXIT.done
      }
      const { plan } = (await version(added ? newFile : oldFile, path, world)).read
      world.stdout.write(`${added ? versions.after : versions.before}: ${word[language]}: ${plan.title}\n`)
      return EXIT.done
    }
    const [old, now] = [textOf(await world.files.read(oldFile)), textOf(await world.files.read(newFile))]
    if (isText(old) && isText(now) && (isUnmerged(old) || isUnmerged(now) || !(isPlanText(old) && isPlanText(now)))) {
      if (isUnmerged(now)) world.stdout.write(`${path}: ${UNMERGED[language]}\n`)
      world.stdout.write(lineDiff(old, now, versions))
      return EXIT.done
    }
    const { changes } = compare(await version(oldFile, path, world), await version(newFile, renamed ?? path, world))
    world.stdout.write(`${changesToText(changes, versions, { language, color })}\n`)
  } catch (error) {
    refuse(error, given.language, world)
  }
  return EXIT.done
}

const isUnmerged = (text: string): boolean => /^<{7}(?: |$)/mu.test(text) && /^={7}$/mu.test(text)
const UNMERGED = { vi: 'đang có xung đột chưa gộp', en: 'has an unmerged conflict' }

/** git gives each version as a file of its own; the plan is called by its path all the same. */
const version = async (file: string, path: string, { files }: World): Promise<Version> =>
  readVersion({ label: path, prefix: '', source: { path, content: await files.read(file) } })
