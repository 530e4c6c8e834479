/** What type checker and tests see; a build takes `file.weapp.ts` or `file.h5.ts`. */
export * from './file.h5'
