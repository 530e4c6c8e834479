/** A story is told in order: after a chapter that went wrong the rest is not played, only reported. */

/** Gives the `chapter` of one story; used like `it`. */
export function chapters(): (name: string, play: () => Promise<void>) => void {
  let broken: string | undefined
  return (name, play) =>
    it(name, async () => {
      if (broken !== undefined) throw new Error(`not played, because this went wrong: ${broken}`)
      broken = name
      await play()
      broken = undefined
    })
}
