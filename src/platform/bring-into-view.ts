/** What type checker and tests see; a build takes `bring-into-view.weapp.ts` or `bring-into-view.h5.ts`. */
export * from './bring-into-view.h5'
