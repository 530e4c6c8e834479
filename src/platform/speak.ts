/** What type checker and tests see; a build takes `speak.weapp.ts` or `speak.h5.ts`. */
export * from './speak.h5'
