/** What type checker and tests see; a build takes `session.weapp.ts` or `session.h5.ts`. */
export * from './session.h5'
