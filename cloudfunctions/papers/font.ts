/**
 * The one font of the papers: WenQuanYi Micro Hei (文泉驿微米黑), cut to the 20,902 characters of GBK's Chinese
 * block, GB2312's signs and ASCII; it lies beside the function and travels with it.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { create } from 'fontkit'

/** Read once per instance. The folder is copied beside the bundle, so the way to it is the same in both. */
const bytes = readFileSync(join(__dirname, 'font', 'wqy-microhei-subset.ttf'))
const font = create(bytes)

export const fontBytes: Buffer = bytes

/** The printer's own sign for a character that is not in the case (U+3013). */
const missingSign = '〓'

/** The end of a line is no character of a font; it is broken before anything is drawn. */
const isInFont = (character: string): boolean =>
  character === '\n' ||
  ('hasGlyphForCodePoint' in font && font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))

export interface Lettering {
  /** The text as it can be printed: a character the font lacks becomes 〓 and is remembered. */
  words(text: string): string
  /** U+2CB5A for each character that was lacking, so that the paper can say which it was. */
  missing(): readonly string[]
}

const nameOf = (character: string) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`

/** One per paper. */
export function letter(): Lettering {
  const lacking = new Set<string>()
  return {
    words: (text) =>
      [...text]
        .map((character) => {
          if (isInFont(character)) return character
          lacking.add(nameOf(character))
          return missingSign
        })
        .join(''),
    missing: () => [...lacking],
  }
}
