/** What type checker and tests see; a build takes `location.weapp.ts` or `location.h5.ts`. */
export * from './location.h5'
