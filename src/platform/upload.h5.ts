/**
 * Takes a picture from the browser's own chooser and posts it to the gateway, which stores it in the cloud.
 */
import { deskTokenKey } from './desk-token'
import type { UploadFace } from './faces'
import { fieldOf } from './gateway'
import { read } from './storage'

export const uploadPicture: UploadFace['uploadPicture'] = async () => {
  const picture = await choosePicture()
  if (!picture) return { kind: 'cancelled' }
  try {
    const reply = await fetch('/wechat/upload', {
      method: 'POST',
      headers: { 'content-type': picture.type, ...proof() },
      body: picture,
    })
    const fileId = fieldOf(await reply.json(), 'fileID')
    if (typeof fileId !== 'string') return { kind: 'failed', why: `upload answered ${reply.status}` }
    return { kind: 'done', value: { fileId, previewUrl: URL.createObjectURL(picture) } }
  } catch (fault) {
    return { kind: 'failed', why: String(fault) }
  }
}

/** Whoever uploads is a person in WeChat, or the PC of an office. */
function proof(): Readonly<Record<string, string>> {
  const [token, deskToken] = [read('token'), read(deskTokenKey)]
  return {
    ...(token && { authorization: `Bearer ${token}` }),
    ...(deskToken && { 'x-desk-token': deskToken }),
  }
}

/** The chooser of the browser; undefined when the user closed it. */
function choosePicture(): Promise<File | undefined> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = 'image/png,image/jpeg,image/webp'
  return new Promise((chosen) => {
    input.onchange = () => chosen(input.files?.[0])
    input.oncancel = () => chosen(undefined)
    input.click()
  })
}
