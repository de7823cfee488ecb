import { everyBlock } from '../model/block.ts'
import type { Image } from '../model/image.ts'
import type { Plan } from '../model/plan.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import type { Bookkeeper } from './ledger.ts'

const COPIED = { vi: 'hình được chép sang cạnh kế hoạch mới', en: 'the image is copied beside the new plan' }

/** The images of a plan and its appendices. */
export const picturesIn = ({ body, appendices }: Plan): Image[] =>
  [body, ...appendices.map((appendix) => appendix.body)].flatMap((blocks) =>
    [...everyBlock(blocks)].filter((block): block is Image => block.type === 'image'),
  )

/** Images go along as they are. */
export function keepPictures({ plan, places }: ReadPlan, books: Bookkeeper): void {
  for (const image of picturesIn(plan)) {
    const at = places.of(image)
    if (at && image.picture) books.keep(at, image.file, COPIED)
  }
}
