/** A conflict as `merge` writes it into a text: both versions of whole lines between git's marks. */
const CONFLICT = /<<<<<<< plan\r?\n([\s\S]*?)\r?\n?=======\r?\n([\s\S]*?)\r?\n?>>>>>>> Word(?=\r?\n|$)/g

/** The text with one version of each conflict. */
export const mergedText = (text: string, choose: (index: number) => 'own' | 'edited'): string => {
  let index = 0
  return text.replace(CONFLICT, (_, own: string, edited: string) => (choose(index++) === 'own' ? own : edited))
}
