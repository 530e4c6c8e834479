/** What type checker and tests see; a build takes `scan.weapp.ts` or `scan.h5.ts`. */
export * from './scan.h5'
