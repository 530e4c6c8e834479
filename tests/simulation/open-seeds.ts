/**
 * Seeds that are known to break a promise and are not mended yet: they must go on failing, so that whoever
 * mends one has to take it out of here.
 */
export const openSeeds: ReadonlyMap<number, string> = new Map([
  [
    194,
    'the channel of wx:operation stays open by 28,830 fen from 2026-12-31 on, although book and WeChat agree at ' +
      'the end; probably an entry that lands after the channel of its day was closed and is not handed on',
  ],
])
