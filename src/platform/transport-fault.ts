/** The one error of the transport: no answer came, so nobody knows whether the cloud did anything. */
export class TransportFault extends Error {
  constructor(why: string) {
    super(why)
    this.name = 'TransportFault'
  }
}
