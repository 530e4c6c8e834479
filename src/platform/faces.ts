/**
 * Types of everything that differs between WeChat and a browser: one face per thing, two implementations
 * each.
 */

/** The way to the cloud. */
export interface TransportFace {
  /** Prepares the way once, when the app starts. */
  openCloud(): void
  /**
   * Calls one cloud function and gives back its raw result.
   * Throws a `TransportFault` when no answer came (offline, time-out, the host is down).
   */
  callFunction(name: string, event: object): Promise<unknown>
}

/** A person of the demonstration who can be chosen in the browser. */
export interface DemoPerson {
  readonly id: string
  readonly name: string
  readonly face: string
  readonly colour?: string
  readonly role: string
  /** One line: who this is in the demonstration. */
  readonly about?: string
}

/** Who is signed in. In WeChat the platform knows; the browser plays WeChat with demo persons. */
export interface SessionFace {
  /** False where the platform signs in by itself and no chooser is wanted. */
  readonly choosable: boolean
  listPeople(): Promise<readonly DemoPerson[]>
  signIn(personId: string): Promise<void>
  signOut(): void
  /** Id of the chosen demo person, or undefined when nobody is chosen or the platform knows. */
  signedInAs(): string | undefined
  /** The token that goes with each call; undefined where the platform adds the identity itself. */
  token(): string | undefined
}

/** How an action that leaves the app came back. A refusal by the user is an outcome, not an error. */
export type Outcome<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly why: string }

export interface ScanFace {
  /** Reads a QR code with the camera (WeChat) or lets the user type what it says (browser). */
  scan(): Promise<Outcome<string>>
}

/** What `wx.requestPayment` wants; all of it was signed by the server. */
export interface PaymentParameters {
  readonly timeStamp: string
  readonly nonceStr: string
  readonly package: string
  readonly signType: 'RSA'
  readonly paySign: string
}

export interface PayFace {
  /** Opens the cashier. `done` only says that the user finished there; the truth is the server's. */
  pay(parameters: PaymentParameters): Promise<Outcome<true>>
}

export interface TransferParameters {
  readonly merchantId: string
  readonly appId: string
  readonly package: string
}

export interface ReceiveFace {
  /** Lets the worker confirm that a transfer may arrive in the WeChat change. */
  receive(parameters: TransferParameters): Promise<Outcome<true>>
}

export interface AgreeFace {
  /** Shows WeChat's page of a consent to receive without a tap. */
  agree(parameters: TransferParameters): Promise<Outcome<true>>
}

export interface PayrollCardFace {
  /** Shows WeChat's page on which a worker agrees and chooses where wages go. */
  agreeToCard(token: string): Promise<Outcome<true>>
  /** Shows WeChat's camera; no picture of it reaches us. */
  lookIntoCamera(token: string): Promise<Outcome<true>>
}

export interface Place {
  readonly latitude: number
  readonly longitude: number
  /** Radius of uncertainty. */
  readonly accuracyMetres: number
}

export interface LocationFace {
  /** The place, or undefined when the user said no or nothing came: never an error, never needed. */
  whereAmI(): Promise<Place | undefined>
}

export interface StorageFace {
  read(key: string): string | undefined
  write(key: string, value: string): void
  remove(key: string): void
}

export interface SpeakFace {
  /** False where no voice is available: then the loudspeaker is not shown. */
  readonly available: boolean
  speak(sentence: string): void
  hush(): void
}

export interface ConnectivityFace {
  isOnline(): Promise<boolean>
  /** Calls back on each change; gives the way to stop. */
  whenChanged(listener: (online: boolean) => void): () => void
}

/** A picture that was taken or chosen and is in the cloud now. */
export interface UploadedPicture {
  /** Id of the file in cloud storage. */
  readonly fileId: string
  /** Address at which this device shows it. */
  readonly previewUrl: string
}

export interface UploadFace {
  /** Lets the user take or choose one picture and puts it into cloud storage. */
  uploadPicture(): Promise<Outcome<UploadedPicture>>
}

export interface CodeAddressFace {
  /** What the QR code of a scene carries. */
  codeAddress(scene: string): string
}

export interface KeyboardFace {
  /** Calls back for each key pressed outside a field; gives the way to stop. Silent on a phone. */
  whenKey(listener: (key: string) => void): () => void
}

export interface PaperFace {
  /** Prints what is on the screen. */
  print(): void
  /** Hands a file with this text to the user. */
  saveText(fileName: string, text: string): void
}

/** A file that came in an answer. */
export interface ReceivedFile {
  readonly fileName: string
  readonly format: 'pdf' | 'xlsx'
  readonly base64: string
}

export interface FileFace {
  /** Hands the file to the user: the browser saves it, WeChat opens it. */
  openFile(file: ReceivedFile): Promise<Outcome<true>>
}

export interface ChromeFace {
  /** Names the page in the bar of WeChat or in the tab of the browser. */
  nameThePage(title: string): void
}

export interface CallFace {
  /** Starts a telephone call; the user still says yes to it. */
  callNumber(number: string): void
}

export interface BringIntoViewFace {
  /** Scrolls until the element is seen; nothing happens when it is not there. */
  bringIntoView(elementId: string): void
}

export interface ClipboardFace {
  /** Puts a text where the user can paste it from; false when the device does not let us. */
  copyText(text: string): Promise<boolean>
}
