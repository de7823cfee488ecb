import type { Words } from './table.ts'

/** An image beside the plan, on a line of its own. */
export interface Image {
  readonly type: 'image'
  /** As the plan names it: a file in its folder. */
  readonly file: string
  /** What it shows, in words: for who cannot see it. */
  readonly alt: string
  /** The line below it. */
  readonly caption?: readonly Words[]
  /** In mm, where the author says so. */
  readonly width?: number
  /** Its file; absent where that could not be read. */
  readonly picture?: Picture
}

/** An image file that was looked at. */
export interface Picture {
  readonly format: 'png' | 'jpeg'
  /** In pixels. */
  readonly width: number
  readonly height: number
  readonly content: Uint8Array
}
