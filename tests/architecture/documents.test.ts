/**
 * Proves that what README and the other pages promise is there: commands, links, the width of the glossary.
 */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesUnder, projectRoot, textOf } from './tree'

const pages = filesUnder('', ['.md'])

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>
}

function deadLinks(page: string): string[] {
  const links = [...textOf(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
    ([, link]) => link ?? '',
  )
  return links.filter((link) => !existsSync(join(projectRoot, dirname(page), decodeURI(link))))
}

describe('the pages about this project', () => {
  it('link only to what is there', () => {
    expect(pages.flatMap((page) => deadLinks(page).map((link) => `${page} → ${link}`))).toEqual([])
  })

  it('name only commands that exist', () => {
    const { scripts }: Manifest = JSON.parse(textOf('package.json'))
    const named = pages.flatMap((page) =>
      [...textOf(page).matchAll(/npm run ([a-z:-]+)/g)].map(([, name]) => name ?? ''),
    )
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  it('have a glossary of at most forty words, so that a word keeps its meaning', () => {
    const glossary = /## Glossary[\s\S]*?(?=\n## |$)/.exec(textOf('README.md'))?.[0] ?? ''
    const rows = glossary.split('\n').filter((line) => line.startsWith('|')).length - 2
    expect(rows).toBeGreaterThan(0)
    expect(rows).toBeLessThanOrEqual(40)
  })
})

describe('the commands of package.json', () => {
  it('start scripts that exist', () => {
    const { scripts }: Manifest = JSON.parse(textOf('package.json'))
    const files = Object.values(scripts).flatMap((command) => /^node (\S+)/.exec(command)?.[1] ?? [])
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter((file) => !existsSync(join(projectRoot, file)))).toEqual([])
  })
})

describe('decisions', () => {
  it('fit on one page of forty lines and are listed', () => {
    const decisions = filesUnder('docs/decisions', ['.md']).filter((file) => !file.endsWith('README.md'))
    expect(decisions.filter((file) => textOf(file).split('\n').length > 41)).toEqual([])
    const index = textOf('docs/decisions/README.md')
    expect(decisions.filter((file) => !index.includes(file.split('/').at(-1) ?? file))).toEqual([])
  })
})
