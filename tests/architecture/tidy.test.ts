/**
 * Proves the laws of the house that a linter cannot see: names, places, opening sentences, forbidden words.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { words } from '@/domain/policy/words'
import { openingSentence } from '../../scripts/docs/rule-header'
import { codeFiles, filesUnder, linesThatMeet, projectRoot, readableFiles, textOf } from './tree'

/** This file must spell what it forbids. */
const self = 'tests/architecture/tidy.test.ts'
const others = readableFiles.filter((file) => file !== self)
const code = codeFiles.filter((file) => file !== self)

describe('names', () => {
  const junkDrawers = [
    'utils',
    'util',
    'helpers',
    'helper',
    'common',
    'shared',
    'misc',
    'lib',
    'manager',
    'managers',
  ]

  it('of folders and files say what is inside: there is no junk drawer', () => {
    const parts = (file: string) => file.replace(/\.[a-z0-9.]+$/, '').split('/')
    expect(codeFiles.filter((file) => parts(file).some((part) => junkDrawers.includes(part)))).toEqual([])
  })

  it('of files and folders are written in kebab-case', () => {
    const kebab = /^[_.]?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/
    const folder = /^[_.]?[a-z0-9]+(-[a-z0-9]+)*$/
    const odd = codeFiles.filter((file) => {
      const parts = file.split('/')
      const name = parts.pop() ?? ''
      return !kebab.test(name) || parts.some((part) => !folder.test(part))
    })
    expect(odd).toEqual([])
  })

  it('are not abbreviated', () => {
    const short =
      'req|res|ctx|cfg|conf|param|params|args|arg|err|msg|btn|idx|tmp|num|str|arr|obj|cb|fn|acc|cur|prev|qty|amt|desc|usr|pwd|cnt|evt'
    const declared = new RegExp(`\\b(?:const|let|function|class|interface|type) (?:${short})\\b`)
    const ours = code.filter((file) => /^(src|cloudfunctions|localcloud)\//.test(file))
    expect(
      linesThatMeet(ours, declared).filter((line) => !/\b(const|let) (args|params)\b/.test(line)),
    ).toEqual([])
  })

  it('of capabilities are the ten words and no other', () => {
    const kernels = ['money', 'calendar', 'ledger', 'policy', 'README.md']
    const found = filesUnder('src/domain', ['.ts', '.md']).map((file) => file.split('/')[2] ?? '')
    expect([...new Set(found)].filter((name) => ![...words, ...kernels].includes(name))).toEqual([])
  })
})

describe('every file', () => {
  it('of code opens with one sentence that says what it decides or does', () => {
    const mute = codeFiles.filter((file) => {
      const sentence = openingSentence(textOf(file))
      return !sentence || !/[.:?。)]$/.test(sentence) || sentence.length < 20
    })
    expect(mute).toEqual([])
  })

  it('stays within 250 lines', () => {
    const code250 = codeFiles.filter((file) => textOf(file).split('\n').length > 251)
    expect(code250).toEqual([])
  })

  // Prettier keeps code inside 110 columns, all but a literal, which nobody can break.
  it('of code has comments of at most 110 columns, and no line that is longer for anything but a literal', () => {
    const comment = /^\s*(\/\*\*|\*|\/\/)/
    const literal = /'[^']{12,}'|`[^`]{12,}`|"[^"]{12,}"|\/\S{12,}\//
    const long = codeFiles.flatMap((file) =>
      textOf(file)
        .split('\n')
        .filter((line) => line.length > 110 && !line.includes('://'))
        .filter((line) => comment.test(line) || !literal.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    )
    expect(long).toEqual([])
  })

  it('has no banner and no author', () => {
    expect(linesThatMeet(code, /^\s*(\/\/|\*|#) ?[-=*#/]{6,}|@author\b/)).toEqual([])
  })
})

describe('tests', () => {
  it('stand where the thing they prove stands', () => {
    const domainTests = filesUnder('tests/domain', ['.test.ts'])
    const lost = domainTests.filter((file) => {
      const [, , folder] = file.split('/')
      return !existsSync(join(projectRoot, 'src/domain', folder ?? ''))
    })
    expect(lost).toEqual([])
  })

  it('are never skipped, never run alone, and never sleep', () => {
    const tests = code.filter((file) => file.startsWith('tests/'))
    const forbidden =
      /\b(it|test|describe)\.(skip|only|todo)\b|\b(xit|fit|xdescribe|fdescribe)\(|waitForTimeout\(/
    expect(linesThatMeet(tests, forbidden)).toEqual([])
  })

  it('say in their names what happens, not that something works', () => {
    const tests = code.filter((file) => file.endsWith('.test.ts') || file.endsWith('.test.tsx'))
    expect(linesThatMeet(tests, /\b(it|test)\(\s*['"`](works|test ?\d*|should work|ok)['"`]/i)).toEqual([])
  })
})

describe('nobody finds', () => {
  it('a promise to tidy up later', () => {
    expect(linesThatMeet(code, /\b(TODO|FIXME|XXX|HACK)\b/)).toEqual([])
  })

  it('a word written to the console outside commands and the log; the local cloud may name a fault', () => {
    const speakers = ['localcloud/main.ts', 'cloudfunctions/_kernel/replies.ts']
    const zones = code.filter((file) => !speakers.includes(file))
    const quiet = zones.filter((file) => /^(src|cloudfunctions)\//.test(file))
    const local = zones.filter((file) => file.startsWith('localcloud/'))
    expect(linesThatMeet(quiet, /\bconsole\./)).toEqual([])
    expect(linesThatMeet(local, /\bconsole\.(?!error\b)/)).toEqual([])
  })

  it('a path of somebody’s machine, or the host of a package mirror', () => {
    const local =
      /(^|[\s'"`(=])\/(work|root|home|Users)\/[a-z]|npmmirror|\bverdaccio\b|\bartifactory\b|\bnexus\b/i
    expect(linesThatMeet(others, local)).toEqual([])
  })

  it('a package pinned to an address instead of a version', () => {
    expect(linesThatMeet(['package.json'], /"(git\+|https?:|file:|github:)/)).toEqual([])
    expect(linesThatMeet(['package-lock.json'], /"resolved": "(?!https:\/\/registry\.npmjs\.org\/)/)).toEqual(
      [],
    )
  })
})
