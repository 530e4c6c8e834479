/** Proves that each rule of law or money names its article, its dates and a test that really imports it. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { words } from '@/domain/policy/words'
import { openingSentence, ruleHeader } from '../../scripts/docs/rule-header'
import { filesUnder, projectRoot, textOf } from './tree'

const ofWords = words.flatMap((word) => filesUnder(`src/domain/${word}`, ['.ts']))
const inDomain = filesUnder('src/domain', ['.ts'])
const rules = inDomain.flatMap((file) => {
  const header = ruleHeader(textOf(file))
  return header ? [{ file, header }] : []
})

describe('rules of the domain', () => {
  it('exist', () => {
    expect(rules.length).toBeGreaterThan(0)
  })

  it('open with the whole block: law, force and proof', () => {
    const without = ofWords.filter((file) => {
      const text = textOf(file)
      return !ruleHeader(text) && !openingSentence(text)?.startsWith('Types ')
    })
    expect(without).toEqual([])
  })

  it('say since when they are in force, as a day', () => {
    const unclear = rules.filter(
      ({ header }) => !/^\d{4}-\d{2}-\d{2} →( \d{4}-\d{2}-\d{2})?$/.test(header.force),
    )
    expect(unclear.map(({ file, header }) => `${file}: ${header.force}`)).toEqual([])
  })

  it('name a statute by its title or number, or a house rule by its number', () => {
    const vague = rules.filter(
      ({ header }) => !/《[^》]+》|House rules? [A-Z]+\d*-\d+|〔\d{4}〕\d+号|通知|GB \d+/.test(header.law),
    )
    expect(vague.map(({ file, header }) => `${file}: ${header.law}`)).toEqual([])
  })

  it('are proved by a test that exists and imports them', () => {
    const unproved = rules.filter(({ file, header }) => {
      if (!existsSync(join(projectRoot, header.proof))) return true
      const name = file.split('/').at(-1)?.replace('.ts', '') ?? file
      return !new RegExp(`from '[^']*/${name}'`).test(textOf(header.proof))
    })
    expect(unproved.map(({ file, header }) => `${file} → ${header.proof}`)).toEqual([])
  })
})
