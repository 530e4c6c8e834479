/** What type checker and tests see; a build takes `clipboard.weapp.ts` or `clipboard.h5.ts`. */
export * from './clipboard.h5'
