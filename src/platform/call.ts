/** What type checker and tests see; a build takes `call.weapp.ts` or `call.h5.ts`. */
export * from './call.h5'
