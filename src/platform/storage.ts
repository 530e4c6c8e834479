/** What type checker and tests see; a build takes `storage.weapp.ts` or `storage.h5.ts`. */
export * from './storage.h5'
