/** What type checker and tests see; a build takes `paper.weapp.ts` or `paper.h5.ts`. */
export * from './paper.h5'
