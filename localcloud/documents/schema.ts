/** Types of the declared collections: the same declaration feeds this engine and the cloud. */

export interface IndexField {
  readonly field: string
  readonly direction: 1 | -1 | '2dsphere'
}

export interface IndexDeclaration {
  readonly name: string
  readonly fields: readonly IndexField[]
  readonly unique?: boolean
  readonly sparse?: boolean
}

export interface CollectionDeclaration {
  readonly indexes: readonly IndexDeclaration[]
}

export type DatabaseSchema = Readonly<Record<string, CollectionDeclaration>>
