/** A letter of each part of the font: Latin, and Vietnamese. */
const LETTERS = 'aệ'

/** Waits for the four faces of the paper's font: what is measured in another is wrong. A face that does not come is no reason to show nothing. */
export async function fontsReady(): Promise<void> {
  const faces = ['400', '700', 'italic 400', 'italic 700'].flatMap((face) =>
    [...LETTERS].map((letter) => document.fonts.load(`${face} 21px Tinos`, letter)),
  )
  await Promise.allSettled(faces)
}
