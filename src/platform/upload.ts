/** What type checker and tests see; a build takes `upload.weapp.ts` or `upload.h5.ts`. */
export * from './upload.h5'
