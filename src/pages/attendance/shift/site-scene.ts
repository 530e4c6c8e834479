/** What the code of a work place says before anybody has checked its signature. */

const form = /^s:([0-9a-z]{12}):[0-9A-Za-z:._~-]+$/

/** Id of the gig that a site code belongs to; empty for any other code. */
export const gigOf = (scene: string): string => form.exec(scene)?.[1] ?? ''
