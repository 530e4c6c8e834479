/**
 * Types of the part of `qrcode` that computes the squares and draws nothing; the rest would cost the phone.
 */
declare module 'qrcode/lib/core/qrcode' {
  interface Squares {
    readonly size: number
    get(row: number, column: number): number | boolean
  }
  export function create(
    text: string,
    options: { readonly errorCorrectionLevel: 'L' | 'M' | 'Q' | 'H' },
  ): { readonly modules: Squares }
}
