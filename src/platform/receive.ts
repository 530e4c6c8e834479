/** What type checker and tests see; a build takes `receive.weapp.ts` or `receive.h5.ts`. */
export * from './receive.h5'
