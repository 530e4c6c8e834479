/** What type checker and tests see; a build takes `agree.weapp.ts` or `agree.h5.ts`. */
export * from './agree.h5'
