/** Proves that matching stays small enough for the phone and needs nothing that a phone does not have. */
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { filesUnder, projectRoot } from '../../architecture/tree'

/** One bundle of all that these files export and whatever they need, as a phone would load it. */
async function bundleOf(files: readonly string[]) {
  const contents = files.map((file) => `export * from './${file.replace(/\.ts$/, '')}'`).join('\n')
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: projectRoot, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    logLevel: 'silent',
    format: 'esm',
    platform: 'browser',
    target: 'es2017',
    alias: { '@': `${projectRoot}/src` },
  })
  return { packedBytes: gzipSync(outputFiles[0]!.contents).length, inputs: Object.keys(metafile.inputs) }
}

const assignment = 'src/domain/matching/assignment'

describe('the bundle', () => {
  it.each([
    ['what solves a round and proves it', [`${assignment}/solve.ts`, `${assignment}/certificate.ts`], 4_000],
    ['all of the exact assignment', filesUnder(assignment, ['.ts']), 9_000],
    [
      'what makes a list, with the tables it reads',
      filesUnder('src/domain/matching/retrieval', ['.ts']),
      13_000,
    ],
    // Crews, groups, the running day and the people for a gig came to it; a list needs none of them.
    ['all of matching with the tables it reads', filesUnder('src/domain/matching', ['.ts']), 28_000],
  ])('of %s stays within its bytes', async (_, files, budgetBytes) => {
    const { packedBytes } = await bundleOf(files)
    expect(packedBytes).toBeGreaterThan(500)
    expect(packedBytes).toBeLessThanOrEqual(budgetBytes)
  })

  it('of matching needs nothing but this project: no package, and nothing of a server', async () => {
    const { inputs } = await bundleOf(filesUnder('src/domain/matching', ['.ts']))
    expect(inputs.filter((input) => !input.startsWith('src/') && input !== '<stdin>')).toEqual([])
  })
})
