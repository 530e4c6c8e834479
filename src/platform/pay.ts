/** What type checker and tests see; a build takes `pay.weapp.ts` or `pay.h5.ts`. */
export * from './pay.h5'
