/** What type checker and tests see; a build takes `connectivity.weapp.ts` or `connectivity.h5.ts`. */
export * from './connectivity.h5'
